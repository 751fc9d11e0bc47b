import { reachesFloor, reachesTarget } from './figure.ts';
import type { Figure } from './figure.ts';

const HEADER = ['figure', 'Entente', 'target', 'floor', 'compromise', 'counts', ''];

/**
 * Writes figures as one Markdown table, in the order given. The last column says `below floor` or `below target` where that is so;
 * `baseline` holds the baseline's values by the figure's name.
 */
export function toFigureTable(
  figures: readonly Figure[],
  baseline: ReadonlyMap<string, number>,
): string {
  const rows = figures.map((figure) => [
    figure.name,
    toCell(figure.value),
    toCell(figure.target),
    toCell(figure.floor),
    toCell(baseline.get(figure.name) ?? null),
    figure.counts,
    toRemark(figure),
  ]);
  const widths = HEADER.map((title, column) =>
    Math.max(...[HEADER, ...rows].map((row) => row[column]?.length ?? 0), title.length),
  );
  const toLine = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [toLine(HEADER), rule, ...rows.map(toLine)].join('\n');
}

function toRemark(figure: Figure): string {
  if (!reachesFloor(figure)) return 'below floor';
  return reachesTarget(figure) ? '' : 'below target';
}

/** Shares with three decimals, large numbers without any. */
function toCell(value: number | null): string {
  if (value === null) return '';
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(3);
}

import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { useMemo } from 'react';
import type { Facet } from '../explored-graph/explored-graph.ts';
import { showOnly, toggleValue } from '../explored-graph/producers.ts';
import { useExplorer, useExplorerState } from '../explored-graph/use-explorer.ts';
import { KindGlyph } from '../marks/kind-glyph.tsx';
import { LineSample } from '../marks/line-sample.tsx';
import { countOf, toDigits } from '../words/counts.ts';
import { KINDS, KIND_NAMES, STATUSES, STATUS_MEANINGS, STATUS_NAMES } from '../words/kinds.ts';
import { countFacets } from './facet-counts.ts';
import type { FacetCounts, FacetRow } from './facet-counts.ts';
import './legend.css';

interface RowProps {
  readonly facet: Facet;
  readonly row: FacetRow;
  readonly counts: FacetCounts;
  readonly mark: ReactNode;
  readonly name: string;
  readonly meaning?: string;
}

function LegendRow({ facet, row, counts, mark, name, meaning }: RowProps): ReactElement {
  const explorer = useExplorer();
  const most = Math.max(1, ...counts.rows.map((other) => other.count));
  const all = counts.rows.map((other) => other.value);
  const click = (event: MouseEvent): void =>
    explorer.update(event.altKey ? showOnly(facet, row.value, all) : toggleValue(facet, row.value));
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        aria-pressed={!row.isOff}
        title={meaning}
        onClick={click}
      >
        <span className="legend-mark">{mark}</span>
        <span className="legend-name">{name}</span>{' '}
        <span className="legend-track" aria-hidden="true">
          <span style={{ width: `${(row.count / most) * 100}%` }} />
        </span>
        <span className="legend-count">{row.isOff ? 'off' : toDigits(row.count)}</span>
      </button>
    </li>
  );
}

function LegendGroup({
  title,
  total,
  children,
}: {
  readonly title: string;
  readonly total: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className="legend-group">
      <h2>
        {title} <span>{total}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

function findRow(counts: FacetCounts, value: string): FacetRow {
  return counts.rows.find((row) => row.value === value) ?? { value, count: 0, isOff: false };
}

/** What the shapes and lines mean, how many of each there are, and the switches that filter by them. */
export function Legend(): ReactElement {
  const graph = useExplorerState((state) => state.graph);
  const counts = useMemo(() => countFacets(graph), [graph]);
  return (
    <div className="legend">
      <LegendGroup title="Kind" total={countOf(counts.kind.total, 'entity')}>
        {KINDS.map((kind) => (
          <LegendRow
            key={kind}
            facet="kind"
            row={findRow(counts.kind, kind)}
            counts={counts.kind}
            mark={<KindGlyph kind={kind} />}
            name={KIND_NAMES[kind]}
          />
        ))}
      </LegendGroup>
      <LegendGroup title="Status" total={countOf(counts.status.total, 'relation')}>
        {STATUSES.map((status) => (
          <LegendRow
            key={status}
            facet="status"
            row={findRow(counts.status, status)}
            counts={counts.status}
            mark={<LineSample status={status} />}
            name={STATUS_NAMES[status]}
            meaning={STATUS_MEANINGS[status]}
          />
        ))}
      </LegendGroup>
      {counts.outlet.rows.length > 1 && (
        <LegendGroup title="Outlet" total={toDigits(counts.outlet.rows.length)}>
          {counts.outlet.rows.map((row) => (
            <LegendRow
              key={row.value}
              facet="outlet"
              row={row}
              counts={counts.outlet}
              mark={null}
              name={row.value}
            />
          ))}
        </LegendGroup>
      )}
      <p className="legend-hint micro mute">Alt-click shows only one.</p>
    </div>
  );
}

import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { TextSpan } from '../../src/language/segmentation/text-span.ts';

/** A word of a treebank; `head` counts from 0 within the sentence, -1 is the root; offsets are into its document's text. */
export interface GoldWord extends TextSpan {
  readonly form: string;
  readonly upos: string;
  readonly head: number;
  readonly deprel: string;
  /** GUM's marks of where mentions begin and end, `(6-person-giv:act-1-coref)`; empty elsewhere. */
  readonly entity: string;
}

/** One document of a treebank, its text put together again from its sentences. */
export interface GoldDocument {
  /** `GUM_news_election`; empty where the treebank names none. */
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly GoldWord[])[];
}

interface Row {
  readonly form: string;
  readonly upos: string;
  readonly head: number;
  readonly deprel: string;
  readonly entity: string;
  readonly blankAfter: boolean;
}

/** Reads the documents of a gzipped CoNLL-U file, in order. */
export async function readTreebank(path: string): Promise<readonly GoldDocument[]> {
  const blocks = gunzipSync(await readFile(path))
    .toString('utf8')
    .split('\n\n');
  const documents: { id: string; text: string; sentences: GoldWord[][] }[] = [];
  for (const block of blocks) {
    const lines = block.split('\n').filter((line) => line !== '');
    const rows = readRows(lines);
    if (rows.length === 0) continue;
    if (lines.some((line) => line.startsWith('# newdoc')) || documents.length === 0) {
      const name = lines.find((line) => line.startsWith('# newdoc'))?.split('= ')[1] ?? '';
      documents.push({ id: name, text: '', sentences: [] });
    }
    const document = documents.at(-1);
    if (document === undefined) continue;
    const isParagraph = lines.some((line) => /^# newpar(?:$| id)/u.test(line));
    if (isParagraph && document.text !== '') document.text = `${document.text.trimEnd()}\n\n`;
    document.sentences.push(
      rows.map(({ blankAfter, ...row }) => {
        const start = document.text.length;
        document.text += row.form + (blankAfter ? ' ' : '');
        return { ...row, start, end: start + row.form.length };
      }),
    );
  }
  return documents;
}

function readRows(lines: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  let fusedUntil = 0;
  let blankAfterFused = true;
  for (const line of lines) {
    if (line.startsWith('#')) continue;
    const [id = '', form = '', , upos = '', , , head = '', deprel = '', , misc = ''] =
      line.split('\t');
    const blankAfter = !misc.includes('SpaceAfter=No');
    const range = /^\d+-(\d+)$/u.exec(id)?.[1];
    if (range !== undefined) {
      fusedUntil = Number(range);
      blankAfterFused = blankAfter;
    }
    if (!/^\d+$/u.test(id)) continue;
    const position = Number(id);
    const isInFused = position <= fusedUntil;
    rows.push({
      form,
      upos,
      head: Number(head) - 1,
      deprel,
      entity: /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? '',
      blankAfter: isInFused ? position === fusedUntil && blankAfterFused : blankAfter,
    });
  }
  return rows;
}

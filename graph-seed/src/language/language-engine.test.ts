import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LanguageEngine, Sentence } from './document.ts';
import { openLanguageEngine } from './index.ts';

const show = ({ tokens }: Sentence): readonly string[] =>
  tokens.map(({ text, upos, head, deprel, name }) => {
    const label = name === 'O' ? '' : ` ${name}`;
    return `${text} ${upos} ${deprel} ${tokens[head]?.text ?? '-'}${label}`;
  });

describe('language engine', () => {
  let engine: LanguageEngine;
  beforeAll(async () => {
    engine = await openLanguageEngine();
  });
  afterAll(() => engine.close());

  const read = async (text: string): Promise<readonly string[]> =>
    (await engine.analyze(text)).sentences.flatMap(show);

  it('finds subject, object and names', async () => {
    expect(await read('Rudolf Rassendyll met rebel leaders on Monday.')).toEqual([
      'Rudolf PROPN nsubj met B-PER',
      'Rassendyll PROPN flat Rudolf I-PER',
      'met VERB root -',
      'rebel NOUN compound leaders',
      'leaders NOUN obj met',
      'on ADP case Monday',
      'Monday PROPN obl met',
      '. PUNCT punct met',
    ]);
  });

  it('finds the passive and who acts in it', async () => {
    expect(
      await read('The bridge was destroyed by warplanes before aid could reach Strelsau.'),
    ).toEqual([
      'The DET det bridge',
      'bridge NOUN nsubj:pass destroyed',
      'was AUX aux:pass destroyed',
      'destroyed VERB root -',
      'by ADP case warplanes',
      'warplanes NOUN obl:agent destroyed',
      'before SCONJ mark reach',
      'aid NOUN nsubj reach',
      'could AUX aux reach',
      'reach VERB advcl destroyed',
      'Strelsau PROPN obj reach B-LOC',
      '. PUNCT punct destroyed',
    ]);
  });

  it('finds speaker and speech', async () => {
    expect(await read('“We did not sign it,” Flavia told reporters.')).toEqual([
      '“ PUNCT punct sign',
      'We PRON nsubj sign',
      'did AUX aux sign',
      'not PART advmod sign',
      'sign VERB ccomp told',
      'it PRON obj sign',
      ', PUNCT punct sign',
      '” PUNCT punct sign',
      'Flavia PROPN nsubj told B-PER',
      'told VERB root -',
      'reporters NOUN iobj told',
      '. PUNCT punct told',
    ]);
  });

  it('gives offsets into the text, as it was given', async () => {
    const text = '  😀 Ada\u00A0wrote.\r\n\r\nByron  slept.';
    const { sentences, text: kept } = await engine.analyze(text);
    expect(kept).toBe(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      '😀 Ada\u00A0wrote.',
      'Byron  slept.',
    ]);
    const tokens = sentences.flatMap((sentence) => sentence.tokens);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(
      tokens.map((token) => token.text),
    );
  });

  it('gives each sentence one root, whatever it is', async () => {
    const text = 'Ada Byron Babbage\n??? !!!\nwrote slept met\n1 2 3 4\nThis is is that that.';
    const { sentences } = await engine.analyze(text);
    expect(sentences.map(({ tokens }) => tokens.filter(({ head }) => head === -1).length)).toEqual(
      sentences.map(() => 1),
    );
    expect(
      sentences.flatMap(({ tokens }) =>
        tokens.filter(({ deprel, head }) => (deprel === 'root') !== (head === -1)),
      ),
    ).toEqual([]);
  });

  it('gives no sentences for empty text', async () => {
    expect(await engine.analyze('')).toEqual({ text: '', sentences: [] });
  });

  it('gives the same document whatever it read before or beside it', async () => {
    const text = 'Flavia crowned Rudolf. The crowd, which had waited since dawn, cheered both.';
    const other = await openLanguageEngine();
    const first = await other.analyze(text);
    await other.close();
    const [again] = await Promise.all([
      engine.analyze(text),
      engine.analyze('Rupert swam the moat of Zenda! '.repeat(40)),
    ]);
    expect(again).toEqual(first);
  });

  it('reads a sentence without end in parts', async () => {
    const { sentences } = await engine.analyze('the envoy of the king said that '.repeat(100));
    expect(sentences.map(({ tokens }) => tokens.length)).toEqual([160, 160, 160, 160, 60]);
  });
});

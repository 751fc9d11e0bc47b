import { describe, expect, it } from 'vitest';
import { parseSeedCommand } from './seed-command.ts';

describe('parseSeedCommand', () => {
  it('adds the sample dossier when nothing is said', () => {
    expect(parseSeedCommand([])).toEqual({
      kind: 'add',
      paths: [],
      follow: false,
      out: null,
      dryRun: false,
      reset: false,
      extractor: 'rules',
    });
  });

  it('adds paths with options in any order', () => {
    expect(parseSeedCommand(['--reset', 'ada.md', '--out=graph.json', 'letters'])).toEqual({
      kind: 'add',
      paths: ['ada.md', 'letters'],
      follow: false,
      out: 'graph.json',
      dryRun: false,
      reset: true,
      extractor: 'rules',
    });
  });

  it('takes addresses and standard input for paths', () => {
    expect(parseSeedCommand(['https://engine.example/feed', '-', '--follow'])).toMatchObject({
      kind: 'add',
      paths: ['https://engine.example/feed', '-'],
      follow: true,
    });
  });

  it('lets a language model read', () => {
    expect(parseSeedCommand(['ada.md', '--extractor', 'llm'])).toMatchObject({ extractor: 'llm' });
  });

  it('removes several articles', () => {
    expect(parseSeedCommand(['--remove', 'abc', '--remove', 'https://engine.example/ada'])).toEqual(
      {
        kind: 'remove',
        articles: ['abc', 'https://engine.example/ada'],
        out: null,
      },
    );
  });

  it('loads a document', () => {
    expect(parseSeedCommand(['--load', 'graph.json', '--dry-run'])).toEqual({
      kind: 'load',
      path: 'graph.json',
      out: null,
      dryRun: true,
      reset: false,
      extractor: 'rules',
    });
  });

  it.each([
    [['--rest'], 'There is no option "--rest"; npm run seed -- --help lists all.'],
    [['-x'], 'There is no option "-x"; npm run seed -- --help lists all.'],
    [['--out'], '"--out" needs a value; write it after a space.'],
    [['--out', '--dry-run'], '"--out" needs a value; write it after a space.'],
    [['--load='], '"--load" needs a value; write it after a space.'],
    [['--extractor', 'oracle'], '--extractor "oracle" is none of rules, llm; write one of these.'],
    [
      ['--remove', 'a', '--extractor', 'llm'],
      '"--remove" and "--extractor" do not go together; run one after the other.',
    ],
    [['--reset=yes'], '"--reset" takes no value; leave "yes" out.'],
    [
      ['--reset', '--dry-run'],
      '"--reset" empties the store and "--dry-run" touches none; leave one out.',
    ],
    [
      ['--remove', 'a', 'ada.md'],
      '"--remove" and "ada.md" do not go together; run one after the other.',
    ],
    [
      ['--remove', 'a', '--load', 'b'],
      '"--remove" and "--load" do not go together; run one after the other.',
    ],
    [
      ['--load', 'b', '--follow'],
      '"--load" and "--follow" do not go together; run one after the other.',
    ],
    [
      ['--load', 'b', 'ada.md'],
      '"--load" and "ada.md" do not go together; run one after the other.',
    ],
  ])('refuses %j with a sentence', (args, sentence) => {
    expect(() => parseSeedCommand(args)).toThrow(sentence);
  });
});

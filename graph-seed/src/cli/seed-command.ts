/**
 * Seed command
 *
 * What the words of the command line ask for: one of four commands, or a sentence that says which word is wrong.
 */
import { parseArgs } from 'node:util';
import { KnowledgeGraphError } from '@entente/graph-store';

/** Who can read articles: the rules, or a language model. */
const EXTRACTOR_NAMES = ['rules', 'llm'] as const;
/** The word of `--extractor`. */
export type ExtractorName = (typeof EXTRACTOR_NAMES)[number];

/** Adds articles: reads, extracts, merges with what is stored, stores. */
export interface AddCommand {
  readonly kind: 'add';
  /** Files, folders and addresses, `-` for standard input; empty for the sample dossier. */
  readonly paths: readonly string[];
  /** Whether the pages behind teasers of feeds are read. */
  readonly follow: boolean;
  /** Where to write the merged document; null for nowhere. */
  readonly out: string | null;
  readonly dryRun: boolean;
  readonly reset: boolean;
  readonly extractor: ExtractorName;
}

/** Takes articles out with all that stood on them alone. */
export interface RemoveCommand {
  readonly kind: 'remove';
  /** Ids or addresses of articles, at least one. */
  readonly articles: readonly string[];
  readonly out: string | null;
}

/** Puts a graph document back in. */
export interface LoadCommand {
  readonly kind: 'load';
  readonly path: string;
  readonly out: string | null;
  readonly dryRun: boolean;
  readonly reset: boolean;
  /** Who made the document. */
  readonly extractor: ExtractorName;
}

/** What the seed is to do. */
export type SeedCommand = { readonly kind: 'help' } | AddCommand | RemoveCommand | LoadCommand;

/** What `--help` prints. */
export const USAGE = `Reads news articles into the knowledge graph.

npm run seed -- [PATH...] [--follow] [--out FILE] [--dry-run] [--reset] [--extractor llm]
npm run seed -- --remove ID|URL [--out FILE]
npm run seed -- --load FILE [--out FILE] [--dry-run] [--reset] [--extractor llm]

  PATH             .txt, .md and .html files, RSS and Atom feeds (.xml, .rss, .atom, .rdf), folders of these,
                   addresses with http:// or https:// of pages and feeds, or - for standard input;
                   without one, the sample dossier
  --follow         of feeds that give only first lines, read the pages behind them, 100 at most
  --out FILE       also write the whole graph as a document (JSON, sorted, stable)
  --dry-run        touch no store; with --out, only write the document
  --reset          empty the store first; nothing is lost when no article can be read
  --extractor WHO  rules (unless you say otherwise), or llm: a language model reads the articles;
                   with --load, who had read the document
  --remove ID|URL  take an article out, with all that stood on it alone; may be repeated
  --load FILE      put a document of --out back into an empty store (with --reset, into any)
  --help           show this

Only English is read, up to 5 MB a source. An address must be public and answer within 10 seconds.
A language model is reached by ENTENTE_LLM_URL (Ollama on this machine), ENTENTE_LLM_MODEL and
ENTENTE_LLM_API_KEY; ENTENTE_LLM_PRICE, such as 0.15/0.60 for a million tokens read/written, counts the cost.
The store is that of the environment: NEO4J_URI, else a file in ENTENTE_DATA (./data).
Exit code: 0 all done; 1 something was skipped, or the input is wrong; 2 the store cannot be used.`;

const OPTIONS = {
  follow: { type: 'boolean' },
  out: { type: 'string' },
  'dry-run': { type: 'boolean' },
  reset: { type: 'boolean' },
  remove: { type: 'string', multiple: true },
  load: { type: 'string' },
  extractor: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function refuse(sentence: string): never {
  throw new KnowledgeGraphError('BAD_INPUT', sentence);
}

function checkWords(args: readonly string[]): void {
  // Not strict, so that each refusal is a sentence of our own.
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1];
    if (option === undefined) {
      refuse(`There is no option "${token.rawName}"; npm run seed -- --help lists all.`);
    }
    const { value, inlineValue } = token;
    if (option.type === 'boolean' && value !== undefined) {
      refuse(`"${token.rawName}" takes no value; leave "${value}" out.`);
    }
    // The next option is no value: "--out --dry-run" has forgotten its file.
    const isMissing =
      value === undefined || value === '' || (inlineValue === false && value.startsWith('-'));
    if (option.type === 'string' && isMissing) {
      refuse(`"${token.rawName}" needs a value; write it after a space.`);
    }
  }
}

function toExtractorName(word: string): ExtractorName {
  return (
    EXTRACTOR_NAMES.find((name) => name === word) ??
    refuse(`--extractor "${word}" is none of ${EXTRACTOR_NAMES.join(', ')}; write one of these.`)
  );
}

/**
 * Reads the command line.
 * @throws {KnowledgeGraphError} with code `BAD_INPUT` and a sentence that quotes the first wrong word.
 */
export function parseSeedCommand(args: readonly string[]): SeedCommand {
  checkWords(args);
  const { values, positionals: paths } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const {
    out = null,
    follow = false,
    'dry-run': dryRun = false,
    reset = false,
    remove,
    load,
  } = values;
  if (values.help === true) return { kind: 'help' };
  const extractor = toExtractorName(values.extractor ?? 'rules');
  if (dryRun && reset)
    refuse('"--reset" empties the store and "--dry-run" touches none; leave one out.');
  if (remove !== undefined) {
    const other =
      paths[0] ??
      (load !== undefined
        ? '--load'
        : dryRun
          ? '--dry-run'
          : reset
            ? '--reset'
            : follow
              ? '--follow'
              : values.extractor === undefined
                ? undefined
                : '--extractor');
    if (other !== undefined)
      refuse(`"--remove" and "${other}" do not go together; run one after the other.`);
    return { kind: 'remove', articles: remove, out };
  }
  if (load !== undefined) {
    const other = paths[0] ?? (follow ? '--follow' : undefined);
    if (other !== undefined)
      refuse(`"--load" and "${other}" do not go together; run one after the other.`);
    return { kind: 'load', path: load, out, dryRun, reset, extractor };
  }
  return { kind: 'add', paths, follow, out, dryRun, reset, extractor };
}

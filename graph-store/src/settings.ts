/**
 * Settings
 *
 * Everything that can be set from the environment, read and checked once at start.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { KnowledgeGraphError } from './errors.ts';

/** How to reach Neo4j. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** All settings, checked. */
export interface Settings {
  readonly store: 'embedded' | 'neo4j';
  /** Null unless `store` is `neo4j`. */
  readonly neo4j: Neo4jSettings | null;
  /** Absolute path of the folder that holds the embedded store. */
  readonly dataFolder: string;
  /** Whether an empty store is filled with the sample dossier at start. */
  readonly sample: boolean;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Required of every GraphQL request when the server is not bound to loopback; null: none set. */
  readonly token: string | null;
}

const NEO4J_SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];
/** Shorter tokens can be guessed. */
const MIN_TOKEN_LENGTH = 16;

const blankAsAbsent = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = z.preprocess(blankAsAbsent, z.string().optional());

const environmentSchema = z.object({
  ENTENTE_STORE: z.preprocess(blankAsAbsent, z.enum(['embedded', 'neo4j']).optional()),
  NEO4J_URI: optional,
  NEO4J_USER: z.preprocess(blankAsAbsent, z.string().default('neo4j')),
  NEO4J_PASSWORD: optional,
  NEO4J_PASSWORD_FILE: optional,
  NEO4J_DATABASE: z.preprocess(blankAsAbsent, z.string().default('neo4j')),
  ENTENTE_DATA: z.preprocess(blankAsAbsent, z.string().default('./data')),
  ENTENTE_SAMPLE: z.preprocess(blankAsAbsent, z.enum(['on', 'off']).default('on')),
  HOST: z.preprocess(blankAsAbsent, z.string().default('127.0.0.1')),
  PORT: z.preprocess(blankAsAbsent, z.coerce.number().int().min(0).max(65_535).default(4_000)),
  ENTENTE_TOKEN: optional,
});

/** What a wrong value should be, for the sentence that refuses it. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENTENTE_STORE: 'write embedded or neo4j',
  ENTENTE_SAMPLE: 'write on or off',
  PORT: 'write a whole number from 0 to 65535',
};

function refuse(message: string): never {
  throw new KnowledgeGraphError('BAD_SETTING', message);
}

function readPasswordFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (cause) {
    throw new KnowledgeGraphError(
      'BAD_SETTING',
      `NEO4J_PASSWORD_FILE "${path}" cannot be read; name a file that holds the password alone.`,
      { cause },
    );
  }
}

type Environment = z.infer<typeof environmentSchema>;

function toNeo4jSettings(environment: Environment): Neo4jSettings {
  const uri =
    environment.NEO4J_URI ??
    refuse(
      'ENTENTE_STORE is "neo4j" but NEO4J_URI is not set; write for example NEO4J_URI=bolt://localhost:7687.',
    );
  const scheme = URL.canParse(uri) ? new URL(uri).protocol : null;
  if (scheme === null || !NEO4J_SCHEMES.includes(scheme)) {
    refuse(
      `NEO4J_URI "${uri}" is no address of a Neo4j server; write for example bolt://localhost:7687.`,
    );
  }
  const password =
    environment.NEO4J_PASSWORD ??
    (environment.NEO4J_PASSWORD_FILE === undefined
      ? refuse(
          `NEO4J_URI is "${uri}" but no password is set; set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE.`,
        )
      : readPasswordFile(environment.NEO4J_PASSWORD_FILE));
  return { uri, user: environment.NEO4J_USER, password, database: environment.NEO4J_DATABASE };
}

/**
 * Reads and checks the settings; `ENTENTE_STORE` beats the presence of `NEO4J_URI`, and an empty value counts as not set.
 * @throws {KnowledgeGraphError} with code `BAD_SETTING` and a sentence that quotes the first wrong value.
 */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = environmentSchema.safeParse(variables);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '');
    refuse(
      `${name} "${variables[name] ?? ''}" is not valid; ${REMEDIES[name] ?? 'see the README'}.`,
    );
  }
  const environment = parsed.data;
  const store =
    environment.ENTENTE_STORE ?? (environment.NEO4J_URI === undefined ? 'embedded' : 'neo4j');
  const token = environment.ENTENTE_TOKEN ?? null;
  if (token !== null && token.length < MIN_TOKEN_LENGTH) {
    refuse(
      `ENTENTE_TOKEN has ${token.length} characters and could be guessed; write at least ${MIN_TOKEN_LENGTH}.`,
    );
  }
  return {
    store,
    neo4j: store === 'neo4j' ? toNeo4jSettings(environment) : null,
    dataFolder: resolve(environment.ENTENTE_DATA),
    sample: environment.ENTENTE_SAMPLE === 'on',
    host: environment.HOST,
    port: environment.PORT,
    token,
  };
}

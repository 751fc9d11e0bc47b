import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const FILE = fileURLToPath(new URL('judgements.json', import.meta.url));

const judgementSchema = z.object({
  /** Subject and object (or event) are those whom the sentence links. */
  participants: z.boolean(),
  type: z.boolean(),
  /** Who acts and who is acted upon. */
  direction: z.boolean(),
  status: z.boolean(),
  /** The speakers, or rightly nobody. */
  holder: z.boolean(),
  comment: z.string(),
});

const claimSchema = z.object({
  corpus: z.enum(['re3d', 'gum']),
  document: z.string(),
  claimId: z.string(),
  evidence: z.object({ start: z.int(), end: z.int() }),
  subject: z.string(),
  type: z.string(),
  mode: z.string().nullable(),
  object: z.string().nullable(),
  event: z.string().nullable(),
  status: z.string(),
  attributedTo: z.array(z.string()),
  /** Null until somebody has judged the claim. */
  judgement: judgementSchema.nullable(),
});

const sampleSchema = z.object({
  readme: z.string(),
  extractorVersion: z.string(),
  claims: z.array(claimSchema),
});

/** What a person who read the sentence says of a claim: each part true where it is right. */
export type Judgement = z.infer<typeof judgementSchema>;
/** A claim of the sample, entities by name; the sentence itself stays in the corpus. */
export type SampledClaim = z.infer<typeof claimSchema>;
/** The sample with its judgements. */
export type Sample = z.infer<typeof sampleSchema>;

/** Reads the sample that is kept beside this file. */
export async function readSample(): Promise<Sample> {
  return sampleSchema.parse(JSON.parse(await readFile(FILE, 'utf8')));
}

/** Writes the sample beside this file. */
export async function writeSample(sample: Sample): Promise<void> {
  await writeFile(FILE, `${JSON.stringify(sample, null, 2)}\n`);
}

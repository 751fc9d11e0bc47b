/**
 * Weights
 *
 * The one file of the language engine that reads from disk: the encoder, its labels and its vocabulary, from the folder
 * `models` of this package. The folder lies two levels above this module both in the sources and in the build.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { KnowledgeGraphError } from '@entente/graph-store';
import { Tokenizer } from '@huggingface/tokenizers';
import type * as OnnxRuntime from 'onnxruntime-node';
import { z } from 'zod';

const modelsFolder = new URL('../../models/', import.meta.url);

const labelsSchema = z.object({
  upos: z.array(z.string()).min(1),
  xpos: z.array(z.string()).min(1),
  deprel: z.array(z.string()).min(1),
  ner: z.array(z.string()).min(1),
});

/** Names of the encoder's answers, in the order of the numbers it gives. */
export type EngineLabels = Readonly<z.infer<typeof labelsSchema>>;

type Runtime = typeof OnnxRuntime;

/** What the engine needs from disk, opened. */
export interface Weights {
  readonly runtime: Runtime;
  readonly session: OnnxRuntime.InferenceSession;
  readonly labels: EngineLabels;
  readonly tokenizer: Tokenizer;
  readonly antecedents: AntecedentWeights;
}

/** The antecedent scorer in two halves: what it keeps of each word, and how it scores pairs of them. */
export interface AntecedentWeights {
  readonly vectors: OnnxRuntime.InferenceSession;
  readonly scores: OnnxRuntime.InferenceSession;
}

/** Where weights and runtime come from; the package's own unless a test says otherwise. */
export interface WeightSources {
  readonly folder?: URL;
  readonly importRuntime?: () => Promise<Runtime>;
}

/**
 * Opens the weights; the session computes on one thread, so that several engines share the processor fairly.
 *
 * @throws {KnowledgeGraphError} UNSUPPORTED_PLATFORM when ONNX Runtime has no binary for this computer, WEIGHTS_DAMAGED when
 * a file is missing or cannot be read as what it should be.
 */
export async function openWeights(sources: WeightSources = {}): Promise<Weights> {
  const { folder = modelsFolder, importRuntime = () => import('onnxruntime-node') } = sources;
  const runtime = await importRuntime().catch((cause: unknown) => {
    throw new KnowledgeGraphError('UNSUPPORTED_PLATFORM', describeMissingRuntime(), { cause });
  });
  // The files are written in fused operations; the runtime's further fusions would join sums to layer norms by a slower kernel.
  const openSession = (bytes: Buffer): Promise<OnnxRuntime.InferenceSession> =>
    runtime.InferenceSession.create(bytes, {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      graphOptimizationLevel: 'basic',
    });
  const [model, vectors, scores, labels, vocabulary, settings] = await Promise.all([
    readWeights(folder, 'engine.q.onnx', openSession),
    readWeights(folder, 'antecedent.vectors.onnx', openSession),
    readWeights(folder, 'antecedent.scores.onnx', openSession),
    readWeights(folder, 'engine.labels.json', (bytes) => labelsSchema.parse(parseJson(bytes))),
    readWeights(folder, 'tokenizer.json', (bytes) => z.object({}).loose().parse(parseJson(bytes))),
    readWeights(folder, 'tokenizer_config.json', (bytes) =>
      z.object({}).loose().parse(parseJson(bytes)),
    ),
  ]);
  return {
    runtime,
    session: model,
    labels,
    tokenizer: new Tokenizer(vocabulary, settings),
    antecedents: { vectors, scores },
  };
}

/** Frees the weights; they cannot be used again. */
export async function closeWeights({ session, antecedents }: Weights): Promise<void> {
  await Promise.all([session, antecedents.vectors, antecedents.scores].map((one) => one.release()));
}

async function readWeights<Value>(
  folder: URL,
  name: string,
  parse: (bytes: Buffer) => Value | Promise<Value>,
): Promise<Value> {
  const path = fileURLToPath(new URL(name, folder));
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new KnowledgeGraphError(
      'WEIGHTS_DAMAGED',
      `The language engine's file "${path}" cannot be read; restore the folder graph-seed/models from the repository.`,
      { cause },
    );
  });
  try {
    return await parse(bytes);
  } catch (cause) {
    throw new KnowledgeGraphError(
      'WEIGHTS_DAMAGED',
      `The language engine's file "${path}" is damaged (${bytes.length} bytes); restore it from the repository.`,
      { cause },
    );
  }
}

function parseJson(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString('utf8'));
}

function describeMissingRuntime(): string {
  return (
    `The language engine has no binary for "${process.platform} ${process.arch}" with this C library: it runs on Linux with ` +
    'glibc (x64, arm64), macOS on Apple silicon and Windows; elsewhere start Entente with docker compose.'
  );
}

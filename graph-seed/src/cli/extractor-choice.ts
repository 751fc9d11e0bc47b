import type { Article } from '@entente/graph-store';
import { EXTRACTOR_VERSION } from '../extraction/index.ts';
import { openLlmExtractor, toLlmVersion } from '../llm/index.ts';
import type { LlmSettings } from '../llm/index.ts';
import { openExtractor } from '../pool/index.ts';
import type { ArticleExtractor } from '../pool/index.ts';
import type { ExtractorName } from './seed-command.ts';

/** Who reads the articles of a seed. */
export interface ExtractorChoice {
  /** Stored beside what was read: what two versions read is not mixed. */
  readonly version: string;
  /** Opens it for these articles, once the store is known to take them. */
  readonly open: (articles: readonly Article[]) => Promise<ArticleExtractor>;
}

/**
 * Chooses who reads.
 * @throws {KnowledgeGraphError} with code `BAD_SETTING` when a setting of the language model is wrong or missing.
 */
export function chooseExtractor(
  name: ExtractorName,
  readLlmSettings: () => LlmSettings,
): ExtractorChoice {
  if (name === 'rules') return { version: EXTRACTOR_VERSION, open: openExtractor };
  const settings = readLlmSettings();
  return { version: toLlmVersion(settings.model), open: async () => openLlmExtractor(settings) };
}

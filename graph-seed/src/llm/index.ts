/** Reading articles with a language model instead of rules. */
export { openLlmExtractor } from './llm-extractor.ts';
export { readLlmSettings } from './llm-settings.ts';
export type { LlmSettings } from './llm-settings.ts';
export { isLlmVersion, toLlmVersion } from './llm-version.ts';

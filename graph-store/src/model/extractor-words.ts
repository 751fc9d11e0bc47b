/** `llm-2026.1 qwen3:8b`: a version, and the model behind it. */
const LANGUAGE_MODEL = /^(llm-\S+) (.+)$/u;

/** The name of the language model behind an extractor; null for the rules. */
export function toLanguageModel(extractor: string): string | null {
  return LANGUAGE_MODEL.exec(extractor)?.[2] ?? null;
}

/** Says who made a graph, for sentences: `a language model ("qwen3:8b", llm-2026.1)` or `the rules ("2026.3")`. */
export function toExtractorWords(extractor: string): string {
  const [, version, model] = LANGUAGE_MODEL.exec(extractor) ?? [];
  return version === undefined || model === undefined
    ? `the rules ("${extractor}")`
    : `a language model ("${model}", ${version})`;
}

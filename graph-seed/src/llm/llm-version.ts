/** Names the outcome of the prompt and the checks: raise it whenever the same answers, or the same article, may give another graph. */
const LLM_VERSION = '2026.2';
const PREFIX = `llm-${LLM_VERSION} `;

/** Names the extractor by its version and its model, `llm-2026.2 qwen3:8b`: what two models read is not mixed. */
export function toLlmVersion(model: string): string {
  return `${PREFIX}${model}`;
}

/** Whether a stored extraction was made by this version of the LLM extractor, with whatever model. */
export function isLlmVersion(version: string): boolean {
  return version.startsWith(PREFIX);
}

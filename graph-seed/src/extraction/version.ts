/** Names the outcome of the extraction: changes whenever the same article may give another graph. */
export const EXTRACTOR_VERSION = '2026.5';

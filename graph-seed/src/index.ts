/** What the server asks of the seed: the version of its extractor, for the store to compare. */
export { EXTRACTOR_VERSION } from './extraction/version.ts';

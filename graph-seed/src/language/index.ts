export type { Document, LanguageEngine, Sentence, Token } from './document.ts';
export { openLanguageEngine } from './language-engine.ts';

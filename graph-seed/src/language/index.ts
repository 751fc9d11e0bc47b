export type { LanguageEngine } from './document.ts';
export { openLanguageEngine } from './language-engine.ts';

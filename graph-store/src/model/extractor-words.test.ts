import { describe, expect, it } from 'vitest';
import { toExtractorWords, toLanguageModel } from './extractor-words.ts';

describe('toExtractorWords', () => {
  it('tells a language model, by its name, from the rules', () => {
    expect(toExtractorWords('llm-2026.1 qwen3:8b')).toBe(
      'a language model ("qwen3:8b", llm-2026.1)',
    );
    expect(toExtractorWords('2026.3')).toBe('the rules ("2026.3")');
  });
});

describe('toLanguageModel', () => {
  it('is the name of the model, and null for the rules', () => {
    expect(toLanguageModel('llm-2026.1 qwen3:8b')).toBe('qwen3:8b');
    expect(toLanguageModel('2026.3')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readLlmSettings } from './llm-settings.ts';

const MODEL = { ENTENTE_LLM_MODEL: 'ada' };

describe('the settings of the language model', () => {
  it('go to Ollama on this machine, without a key or a price, when only the model is named', () => {
    expect(readLlmSettings({ ...MODEL, ENTENTE_LLM_URL: ' ', ENTENTE_LLM_API_KEY: '' })).toEqual({
      url: 'http://127.0.0.1:11434/v1',
      model: 'ada',
      apiKey: null,
      price: null,
    });
  });

  it('take address, key and price', () => {
    expect(
      readLlmSettings({
        ...MODEL,
        ENTENTE_LLM_URL: 'https://models.example/v1/',
        ENTENTE_LLM_API_KEY: 'sesame',
        ENTENTE_LLM_PRICE: '0.15/0.60',
      }),
    ).toEqual({
      url: 'https://models.example/v1',
      model: 'ada',
      apiKey: 'sesame',
      price: { read: 0.15, written: 0.6 },
    });
  });

  it.each([
    [{}, 'ENTENTE_LLM_MODEL is not set; name a model that the endpoint has, as "ollama list"'],
    [
      { ...MODEL, ENTENTE_LLM_URL: 'localhost:11434' },
      'ENTENTE_LLM_URL "localhost:11434" is no address of an OpenAI-compatible endpoint; write for example',
    ],
    [
      { ...MODEL, ENTENTE_LLM_URL: 'https://ada:sesame@models.example' },
      'ENTENTE_LLM_URL holds a user or password; put the key into ENTENTE_LLM_API_KEY.',
    ],
    [
      { ...MODEL, ENTENTE_LLM_PRICE: 'cheap' },
      'ENTENTE_LLM_PRICE "cheap" is no price; write what a million tokens cost, read and written',
    ],
  ])('refuse %j in a sentence', (variables, sentence) => {
    expect(() => readLlmSettings(variables)).toThrow(sentence);
  });
});

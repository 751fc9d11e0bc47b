import { describe, expect, it } from 'vitest';
import { named, read, tell } from '../testing/read-text.ts';

describe('a capital stands for its government', () => {
  it.each([
    ['of which something is asked', 'Ethiopia demanded an apology from Cairo.', 'Ethiopia REQUEST'],
    ['to which one turns', 'Mali turned to Moscow for help.', 'Mali REQUEST Russia [asserted]'],
  ])('%s', async (_, text, start) => {
    const graph = await read(text);
    expect(tell(graph).join('\n')).toContain(start);
    expect(named(graph, 'Place')).toEqual([]);
  });

  it('from which pressure comes', async () => {
    expect(named(await read('Amos Okello resigned under pressure from Nairobi.'), 'State')).toEqual(
      ['Kenya'],
    );
  });

  it('not where it is left', async () => {
    const graph = await read('Amos Okello flew from Nairobi to Cairo.');
    expect(named(graph, 'State')).toEqual([]);
  });

  it('and Brussels for the European Union', async () => {
    expect(tell(await read('Brussels accused Hungary of fraud.'))).toContain(
      'European Union ACCUSE:allege Hungary [asserted]',
    );
  });

  it('or for Belgium, of which the article speaks', async () => {
    expect(
      tell(await read('Belgian police arrested Amos Okello. Brussels accused Hungary of fraud.')),
    ).toContain('Belgium ACCUSE:allege Hungary [asserted]');
  });
});

import { describe, expect, it } from 'vitest';
import { named, read, tell } from '../testing/read-text.ts';

describe('names of which a word looks like a verb', () => {
  it('have but the verb that follows them', async () => {
    const claims = tell(
      await read('Kenyan President Moon Tae-won on Monday called off a visit to Peru.'),
    );
    expect(claims).toContain('Moon Tae-won REJECT:meet Peru [asserted]');
    expect(claims).toContain('Moon Tae-won HEAD_OF_STATE Kenya [asserted]');
  });

  it('are met as a whole', async () => {
    const claims = tell(await read('Amos Okello met Ahn Seung-won in Lima on Sunday.'));
    expect(claims).toContain('Amos Okello CONSULT Ahn Seung-won [asserted]');
  });

  it('keep a clause that tells of them', async () => {
    const text = 'President Moon Seok-won, who won the election in May, will visit Peru.';
    expect(tell(await read(text))).toContain('Moon Seok-won AGREE Peru [planned]');
  });

  it('are the subject of the verb before which the parser left them aside', async () => {
    const text = 'Marie-Claire Dubois-Set will meet Angela Brandt-Fell on Tuesday.';
    expect(tell(await read(text))).toContain(
      'Marie-Claire Dubois-Set AGREE Angela Brandt-Fell [planned]',
    );
  });

  it('are two where "and" stands between them', async () => {
    const text = 'German Chancellor Anna Weiss and French President Louis Morel met in Berlin.';
    expect(tell(await read(text))).toEqual(
      expect.arrayContaining([
        'Anna Weiss CONSULT Louis Morel [asserted]',
        'Louis Morel HEAD_OF_STATE France [asserted]',
      ]),
    );
  });

  it('give their place to what the name hangs on, and leave no circle', async () => {
    const graph = await read('A report\n\nMunicipalities of Kenya ASSAULT Uganda [asserted]');
    expect(named(graph, 'State')).toContain('Uganda');
  });
});

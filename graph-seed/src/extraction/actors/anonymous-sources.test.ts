import { describe, expect, it } from 'vitest';
import { named, read, tell } from '../testing/read-text.ts';

describe('anonymous sources', () => {
  it.each([
    ['A person familiar with the talks', 'Person familiar with the talks'],
    ['Three people with knowledge of the matter', 'People with knowledge of the matter'],
    ['Sources close to the negotiations', 'Sources close to the negotiations'],
    ['A source in the presidency', 'Source in the presidency'],
    ['Two Chadian officials', 'Officials of Chad'],
    ['A senior Chadian official', 'Officials of Chad'],
  ])('speak for nobody else: %s', async (words, name) => {
    const claims = tell(await read(`${words} said that Kenya had attacked Uganda.`));
    expect(claims).toContain(`Kenya ASSAULT Uganda [reported] by ${name}`);
  });

  it('are not the government that many speak for', async () => {
    const claims = tell(await read('Chadian officials said that Kenya had attacked Uganda.'));
    expect(claims).toContain('Kenya ASSAULT Uganda [reported] by Government of Chad');
  });

  it('are known wherever the parser hangs what they know', async () => {
    const text =
      'Two ministers have urged Kenya to dismiss Ada Byron, according to a person with knowledge of the discussions.';
    expect(tell(await read(text)).join('\n')).toContain(
      'REQUEST Kenya [reported] by Person with knowledge of the discussions',
    );
  });

  it('are no sources of anything but words', async () => {
    const graph = await read('Kenya sold Uganda sources of energy. People in Goma fled.');
    expect(named(graph, 'Organization').filter((name) => /source|people/i.test(name))).toEqual([]);
  });
});

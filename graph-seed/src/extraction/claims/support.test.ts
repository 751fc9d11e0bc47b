import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('support that someone has', () => {
  it.each([
    ['is given by its owner', 'The rebels enjoy the support of Kenya.', 'asserted'],
    ['is denied', 'The rebels do not have the backing of Kenya.', 'negated'],
    ['is lost', 'The rebels lost the support of Kenya.', 'negated'],
  ])('%s', async (_, text, status) => {
    expect(tell(await read(text))).toContain(`Kenya SUPPORT Rebels [${status}]`);
  });
});

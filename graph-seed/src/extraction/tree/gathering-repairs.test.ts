import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('clauses behind the parties of a gathering', () => {
  it('are said of the gathering', async () => {
    const claims = tell(
      await read('Talks between Chad and Sudan, which were mediated by Qatar, collapsed.'),
    );
    expect(claims).toContain('Qatar CONSULT:third-party Chad [asserted]');
    expect(claims).toContain('Qatar CONSULT:third-party Sudan [asserted]');
  });
});

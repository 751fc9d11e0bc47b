import { describe, expect, it } from 'vitest';
import { toRequestId } from './request-id.ts';

describe('toRequestId', () => {
  it('takes over an id that cannot break a header or a log line', () => {
    expect(toRequestId('desk-7.reader:42')).toBe('desk-7.reader:42');
  });

  it('makes one of its own for anything else', () => {
    for (const header of [undefined, '', 'a b', 'x'.repeat(65), '{"level":60}', ['a', 'b']]) {
      expect(toRequestId(header)).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { findStop } from './sheet.tsx';

describe('findStop', () => {
  it.each([
    [40, 96],
    [250, 96],
    [280, 424],
    [520, 424],
    [640, 'full'],
  ])('takes a sheet let go at %s px to %s', (height, stop) => {
    expect(findStop(height, 680)).toBe(stop);
  });
});

import { describe, expect, it } from 'vitest';
import { isOutlet } from './outlets.ts';

describe('isOutlet', () => {
  it.each(['The Lima Herald', 'Kisumu Radio', 'Al-Jazeera', 'Xinhua News Agency', 'BBC Africa'])(
    'knows %s',
    (name) => {
      expect(isOutlet(name)).toBe(true);
    },
  );

  it.each(['United Nations', 'UN Peace Council', 'Acme', 'Amos Okello'])(
    'leaves out %s',
    (name) => {
      expect(isOutlet(name)).toBe(false);
    },
  );
});

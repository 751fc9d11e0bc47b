import { describe, expect, it } from 'vitest';
import { toPair, toStrands } from './strands.ts';
import { relation } from './testing/small-world.ts';

const none = new Set<string>();
const several = ['meets', 'helps', 'warns'].map((label) =>
  relation('Ada', 'Byron', { id: label, label }),
);

describe('toStrands', () => {
  it('draws a lone relation as one line that is free to be bowed', () => {
    const [strand] = toStrands([relation('Ada', 'Byron')], [], none);
    expect(strand).toMatchObject({ id: 'Ada>Byron', form: 'relation', bow: null, pill: '' });
  });
  it('sets two relations of a pair side by side, whichever way they run', () => {
    const strands = toStrands([relation('Ada', 'Byron'), relation('Byron', 'Ada')], [], none);
    expect(strands.map(({ form, bow }) => [form, bow])).toEqual([
      ['relation', -11],
      ['relation', 11],
    ]);
  });
  it('bundles three relations of a pair into one line with their count', () => {
    const strands = toStrands(several, [], none);
    expect(strands).toHaveLength(1);
    expect(strands[0]).toMatchObject({ form: 'bundle', pill: '3 relations', bow: null });
  });
  it('fans an open bundle out, 22 pixels apart', () => {
    const [first] = several;
    const strands = toStrands(several, [], new Set(first ? [toPair(first)] : []));
    expect(strands.map(({ id, bow }) => [id, bow])).toEqual([
      ['meets', -22],
      ['helps', 0],
      ['warns', 22],
    ]);
  });
  it('keeps a contested relation out of the bundle, as a rail', () => {
    const contested = relation('Ada', 'Byron', { id: 'accuses', contested: true });
    const strands = toStrands([...several, contested], [], none);
    expect(strands.map(({ id, form }) => [id, form])).toEqual([
      ['accuses', 'rail'],
      ['bundle Ada\nByron', 'bundle'],
    ]);
  });
  it('draws the sides of a disagreement wide apart, side A on top', () => {
    const strands = toStrands(
      [
        relation('Ada', 'Byron', { contested: true }),
        relation('Byron', 'Ada', { contested: true }),
      ],
      [
        { relationId: 'Byron>Ada', label: 'A  Byron did it' },
        { relationId: 'Ada>Byron', label: 'B  Ada did it' },
      ],
      none,
    );
    expect(strands.map(({ form, pill, bow }) => [form, pill, bow])).toEqual([
      ['account', 'A  Byron did it', -46],
      ['account', 'B  Ada did it', 46],
    ]);
  });
  it('leaves relations of an entity with itself single', () => {
    const loops = ['a', 'b', 'c'].map((id) => relation('Ada', 'Ada', { id }));
    expect(toStrands(loops, [], none).map(({ bow }) => bow)).toEqual([null, null, null]);
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { entityCard, relationCard } from '../../testing/cards.ts';
import { findEndsOf, findRelationOf, toOpenStrands } from './accounts.ts';

const ada = entityCard('Ada');
const byron = entityCard('Byron');
const clara = entityCard('Clara');
const adaRejects = relationCard(ada, 'REJECT', byron);
const byronRejects = relationCard(byron, 'REJECT', ada);
const claraRejects = relationCard(clara, 'REJECT', byron);
const claimOf = (subject: typeof ada, object: typeof ada) => ({
  type: 'REJECT' as const,
  subject,
  object,
});

describe('findRelationOf', () => {
  it('finds the relation with the same ends and type', () => {
    expect(findRelationOf(claimOf(byron, ada), [adaRejects, byronRejects])).toBe(byronRejects);
  });

  it('finds a symmetric relation either way round', () => {
    const quarrel = relationCard(ada, 'DISAGREES_WITH', byron);
    expect(findRelationOf({ type: 'DISAGREES_WITH', subject: byron, object: ada }, [quarrel])).toBe(
      quarrel,
    );
  });

  it('finds none for a claim without an object', () => {
    expect(
      findRelationOf({ type: 'REJECT', subject: ada, object: null }, [adaRejects]),
    ).toBeUndefined();
  });
});

describe('toOpenStrands', () => {
  it('opens for each side the relation that most of its claims stand behind', () => {
    const sides = [
      {
        label: 'Ada called it off',
        claims: [claimOf(clara, byron), claimOf(ada, byron), claimOf(ada, byron)],
      },
      { label: 'Byron called it off', claims: [claimOf(byron, ada)] },
    ];
    expect(toOpenStrands(sides, [adaRejects, byronRejects, claraRejects])).toEqual([
      { relationId: 'Ada-REJECT-Byron', label: 'A  Ada called it off' },
      { relationId: 'Byron-REJECT-Ada', label: 'B  Byron called it off' },
    ]);
  });

  it('opens nothing for a side that no drawn relation carries', () => {
    const sides = [{ label: 'Clara called it off', claims: [claimOf(clara, byron)] }];
    expect(toOpenStrands(sides, [adaRejects])).toEqual([]);
  });
});

describe('findEndsOf', () => {
  it('names each end once', () => {
    const sides = [{ label: '', claims: [claimOf(ada, byron), claimOf(byron, ada)] }];
    expect(findEndsOf(sides)).toEqual(['Ada', 'Byron']);
  });
});

import type { MirrorOption } from './canvas-mirror.tsx';
import type { CanvasRelation, OpenStrand } from './canvas-types.ts';
import type { Drawing } from './drawing.ts';
import type { DrawnElement } from './elements.ts';
import { bowedMiddle } from './layout/geometry.ts';
import { sayEntity, sayRelation } from './spoken-names.ts';

/** The options of the mirror, by kind. */
export interface MirrorOptions {
  readonly entities: readonly MirrorOption[];
  readonly relations: readonly MirrorOption[];
}

/** Side of the square that stands for a line, in model pixels. */
const relationSize = 12;

/** Makes one option for each drawn entity, the largest first, and for each relation between drawn entities. */
export function toMirrorOptions(
  drawing: Drawing,
  relations: readonly CanvasRelation[],
  accounts: readonly OpenStrand[],
  elements: readonly DrawnElement[],
  prefix: string,
): MirrorOptions {
  const nodes = elements.flatMap((element) => (element.group === 'nodes' ? [element] : []));
  const placeOf = new Map(nodes.map(({ data, position }) => [data.id, position]));
  const bowOf = new Map(
    elements.flatMap((element) =>
      element.group === 'edges' ? [[element.data.id, element.data.bow] as const] : [],
    ),
  );
  const names = new Map(drawing.sized.map(({ entity }) => [entity.id, entity.name]));
  const accountOf = new Map(accounts.map(({ relationId, label }) => [relationId, label]));
  return {
    entities: drawing.sized.flatMap(
      ({ entity, relationCount, diameter }): readonly MirrorOption[] => {
        const at = placeOf.get(entity.id);
        const name = sayEntity(entity, relationCount);
        const elementId = `${prefix}entity-${entity.id}`;
        return at ? [{ kind: 'entity', id: entity.id, elementId, name, at, size: diameter }] : [];
      },
    ),
    relations: relations.flatMap((relation): readonly MirrorOption[] => {
      const source = placeOf.get(relation.subjectId);
      const target = placeOf.get(relation.objectId);
      if (!source || !target) return [];
      return [
        {
          kind: 'relation',
          id: relation.id,
          elementId: `${prefix}relation-${relation.id}`,
          name: sayRelation(relation, names, accountOf.get(relation.id)),
          at: bowedMiddle(source, target, bowOf.get(relation.id) ?? 0),
          size: relationSize,
        },
      ];
    }),
  };
}

import type { ReactElement } from 'react';
import { useExplorer } from '../explored-graph/use-explorer.ts';
import type { RelationCardFragment } from '../generated/operations.ts';
import { EntityName } from '../marks/entity-name.tsx';
import { LineSample, SplitMark } from '../marks/line-sample.tsx';
import { countOf } from '../words/counts.ts';
import { STATUSES, STATUS_NAMES } from '../words/kinds.ts';
import { toRelationVerbs } from '../words/relation-words.ts';

/** A relation of one entity, read from it: line sample, verb, the other end, origins. A click takes it in hand. */
export function RelationRow({
  relation,
  entityId,
}: {
  readonly relation: RelationCardFragment;
  readonly entityId: string;
}): ReactElement {
  const explorer = useExplorer();
  const isSubject = relation.subject.id === entityId;
  const other = isSubject ? relation.object : relation.subject;
  const [forward, backward] = toRelationVerbs(relation);
  const status =
    STATUSES.find((one) => relation.statuses.some((counted) => counted.status === one)) ??
    'ASSERTED';
  return (
    <li className="relation-row">
      <button
        type="button"
        onClick={() => {
          void explorer.showClaim(relation);
        }}
      >
        {relation.contested ? <SplitMark width={22} /> : <LineSample status={status} />}
        <span className="relation-what">
          <span className="relation-verb">{isSubject ? forward : backward} </span>
          <EntityName entity={other} />
          <span className="visually-hidden">
            , {relation.contested ? 'contested' : STATUS_NAMES[status].toLowerCase()},
          </span>
        </span>
        <span className="relation-origins">{countOf(relation.originCount, 'origin')}</span>
      </button>
    </li>
  );
}

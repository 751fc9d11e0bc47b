import type { ReactElement } from 'react';
import { useExplorer } from '../explored-graph/use-explorer.ts';
import type { EntityNameFragment } from '../generated/operations.ts';
import { EntityName } from '../marks/entity-name.tsx';

/** An entity in a panel: a click adds it to the picture, when it is not there, and takes it in hand. */
export function EntityLink({ entity }: { readonly entity: EntityNameFragment }): ReactElement {
  const explorer = useExplorer();
  return (
    <button
      type="button"
      className="entity-link"
      onClick={() => {
        void explorer.showEntity(entity.id);
      }}
    >
      <EntityName entity={entity} />
    </button>
  );
}

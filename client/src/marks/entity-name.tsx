import type { ReactElement } from 'react';
import type { EntityNameFragment } from '../generated/operations.ts';
import { KindGlyph } from './kind-glyph.tsx';

/** An entity in a line of text: its glyph and its name. */
export function EntityName({ entity }: { readonly entity: EntityNameFragment }): ReactElement {
  return (
    <span className="entity-name">
      <KindGlyph kind={entity.kind} size={10} />
      <span>{entity.name}</span>
    </span>
  );
}

import type { ReactElement } from 'react';
import { ArticlePanel } from '../article-panel/article-panel.tsx';
import { EntityPanel } from '../entity-panel/entity-panel.tsx';
import { useExplorerState } from '../explored-graph/use-explorer.ts';
import { RelationPanel } from '../relation-panel/relation-panel.tsx';

function NothingInHand(): ReactElement {
  return (
    <div className="panel-idle">
      <h2>Nothing in hand</h2>
      <ul>
        <li>Click an entity to read what is known of it.</li>
        <li>Click a relation to read the sentences behind it.</li>
        <li>Double-click an entity to draw its neighbours.</li>
        <li>
          Press <kbd>/</kbd> to find a name, place or sentence.
        </li>
      </ul>
    </div>
  );
}

/** The panel of what is in hand. */
export function Evidence(): ReactElement | null {
  const inHand = useExplorerState((state) => state.graph.inHand);
  const isLoaded = useExplorerState((state) => state.size !== null);
  if (inHand === null) return isLoaded ? <NothingInHand /> : null;
  switch (inHand.kind) {
    case 'entity':
      return <EntityPanel key={inHand.id} id={inHand.id} />;
    case 'relation':
      return <RelationPanel key={inHand.id} id={inHand.id} />;
    case 'article':
      return <ArticlePanel key={inHand.id} id={inHand.id} />;
  }
}

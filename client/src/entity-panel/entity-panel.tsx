import { Tabs } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { usePages } from '../api/use-pages.ts';
import { SentenceList } from '../evidence/sentence-list.tsx';
import { countHiddenNeighbours } from '../explored-graph/canvas-input.ts';
import { EXPANSION_SIZE } from '../explored-graph/explorer.ts';
import { useExplorer, useExplorerState } from '../explored-graph/use-explorer.ts';
import {
  EntityClaimsDocument,
  EntityHeadDocument,
  EntityMentionsDocument,
  EntityRelationsDocument,
} from '../generated/operations.ts';
import type { EntityHeadQuery } from '../generated/operations.ts';
import { KindGlyph } from '../marks/kind-glyph.tsx';
import { EntityLink } from '../panels/entity-link.tsx';
import { FailureNote } from '../panels/failure-note.tsx';
import { PagedList } from '../panels/paged-list.tsx';
import { PanelHead } from '../panels/panel-head.tsx';
import { RelationRow } from '../panels/relation-row.tsx';
import { Skeleton } from '../panels/skeleton.tsx';
import { toDigits } from '../words/counts.ts';
import { toDateWords } from '../words/dates.ts';
import { KIND_NAMES } from '../words/kinds.ts';
import { pickClaims, pickMentions, pickRelations } from './entity-pages.ts';
import { MentionList } from './mention-list.tsx';

type EntityHead = NonNullable<EntityHeadQuery['entity']>;

function Relations({ id }: { readonly id: string }): ReactElement {
  const pages = usePages(EntityRelationsDocument, id, pickRelations);
  return (
    <PagedList
      pages={pages}
      noun="relation"
      className="relation-rows"
      renderItems={(relations) =>
        relations.map((relation) => (
          <RelationRow key={relation.id} relation={relation} entityId={id} />
        ))
      }
    />
  );
}

function Claims({ id }: { readonly id: string }): ReactElement {
  return <SentenceList pages={usePages(EntityClaimsDocument, id, pickClaims)} />;
}

function Mentions({ id }: { readonly id: string }): ReactElement {
  return <MentionList pages={usePages(EntityMentionsDocument, id, pickMentions)} />;
}

function CountedTab({
  value,
  count,
  children,
}: {
  readonly value: string;
  readonly count: number;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Tabs.Tab value={value}>
      {children}
      <span className="tab-count">{toDigits(count)}</span>
    </Tabs.Tab>
  );
}

function Head({ entity }: { readonly entity: EntityHead }): ReactElement {
  const place = 'place' in entity ? entity.place : null;
  const date = 'date' in entity ? entity.date : null;
  return (
    <PanelHead
      overline={
        <>
          <KindGlyph kind={entity.kind} size={10} />
          <span>
            {KIND_NAMES[entity.kind]}
            {entity.wikidataId !== null && (
              <>
                {' · '}
                <a
                  href={`https://www.wikidata.org/wiki/${encodeURIComponent(entity.wikidataId)}`}
                  target="_blank"
                  rel="noopener noreferrer"
                >
                  {entity.wikidataId} in Wikidata
                </a>
              </>
            )}
          </span>
        </>
      }
      title={entity.name}
    >
      {entity.description !== null && <p className="panel-sub">{entity.description}</p>}
      {entity.aliases.length > 0 && <p className="panel-sub">also {entity.aliases.join(', ')}</p>}
      {(date !== null || place !== null) && (
        <p className="panel-sub">
          {date !== null && <span>{toDateWords(date)}</span>}
          {place !== null && (
            <>
              <span>in</span>
              <EntityLink entity={place} />
            </>
          )}
        </p>
      )}
    </PanelHead>
  );
}

function ExpandFoot({ id }: { readonly id: string }): ReactElement | null {
  const explorer = useExplorer();
  const hidden = useExplorerState((state) => countHiddenNeighbours(state.graph, id));
  const isBusy = useExplorerState((state) => state.loading === 'more');
  if (hidden === 0) return null;
  const noun = hidden === 1 ? 'neighbour' : 'neighbours';
  const label =
    hidden <= EXPANSION_SIZE
      ? `Show ${hidden} hidden ${noun}`
      : `Show ${EXPANSION_SIZE} of ${toDigits(hidden)} hidden neighbours`;
  return (
    <footer className="panel-foot">
      <button
        type="button"
        className="button button-line"
        disabled={isBusy}
        onClick={() => {
          void explorer.expand(id);
        }}
      >
        {isBusy ? 'Expanding…' : label}
      </button>
    </footer>
  );
}

/** The entity in hand: what it is, its relations, what is said of it, and where it is named. Mount it with its id as key. */
export function EntityPanel({ id }: { readonly id: string }): ReactElement {
  const { data, failure, retry } = useAnswer(EntityHeadDocument, { id });
  if (failure !== null) return <FailureNote failure={failure} onRetry={retry} />;
  if (data === undefined) return <Skeleton rows={6} />;
  const { entity } = data;
  if (entity === null)
    return (
      <PanelHead overline="Entity" title="Not in this graph">
        <p className="panel-sub">Its articles were taken out, or the address is mistyped.</p>
      </PanelHead>
    );
  return (
    <div className="panel">
      <Head entity={entity} />
      <Tabs defaultValue="relations" keepMounted={false}>
        <Tabs.List aria-label={`What is known of ${entity.name}`}>
          <CountedTab value="relations" count={entity.relationCount}>
            Relations
          </CountedTab>
          <CountedTab value="claims" count={entity.claimCount}>
            Claims
          </CountedTab>
          <CountedTab value="mentions" count={entity.mentions.totalCount}>
            Mentions
          </CountedTab>
        </Tabs.List>
        <Tabs.Panel value="relations">
          <Relations id={id} />
        </Tabs.Panel>
        <Tabs.Panel value="claims">
          <Claims id={id} />
        </Tabs.Panel>
        <Tabs.Panel value="mentions">
          <Mentions id={id} />
        </Tabs.Panel>
      </Tabs>
      <ExpandFoot id={id} />
    </div>
  );
}

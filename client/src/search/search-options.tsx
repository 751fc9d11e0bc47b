import { Combobox } from '@mantine/core';
import type { ReactElement } from 'react';
import { PublishedAt } from '../evidence/published-at.tsx';
import { KindGlyph } from '../marks/kind-glyph.tsx';
import { countOf } from '../words/counts.ts';
import { KIND_NAMES } from '../words/kinds.ts';
import { splitAtMatch, toExcerpt } from './match.ts';
import type { FoundEntity, SearchHits } from './search-hits.ts';

function Matched({
  text,
  sought,
}: {
  readonly text: string;
  readonly sought: string;
}): ReactElement {
  return (
    <>
      {splitAtMatch(text, sought).map((stretch, index) =>
        stretch.isMatch ? (
          <b key={index}>{stretch.text}</b>
        ) : (
          <span key={index}>{stretch.text}</span>
        ),
      )}
    </>
  );
}

/** Says what a find is: its description, else the alias that was sought, then its relations. */
function toAside(entity: FoundEntity, sought: string): string {
  const nameHas = splitAtMatch(entity.name, sought).some((stretch) => stretch.isMatch);
  const alias = nameHas
    ? undefined
    : entity.aliases.find((one) => splitAtMatch(one, sought).some((stretch) => stretch.isMatch));
  const what =
    alias === undefined ? (entity.description ?? KIND_NAMES[entity.kind]) : `also ${alias}`;
  return `${what} · ${countOf(entity.relationCount, 'relation')}`;
}

/** The finds of a search, in groups. */
export function SearchOptions({
  hits,
  sought,
}: {
  readonly hits: SearchHits;
  readonly sought: string;
}): ReactElement {
  return (
    <Combobox.Options aria-label="Finds">
      {hits.entities.length > 0 && (
        <Combobox.Group label="Entities">
          {hits.entities.map((entity) => (
            <Combobox.Option key={entity.id} value={`entity:${entity.id}`}>
              <KindGlyph kind={entity.kind} />
              <span className="search-name">
                <Matched text={entity.name} sought={sought} />
              </span>
              <span className="search-aside grow">{toAside(entity, sought)}</span>
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )}
      {hits.sentences.length > 0 && (
        <Combobox.Group label="Sentences">
          {hits.sentences.map((claim) => (
            <Combobox.Option key={claim.id} value={`sentence:${claim.id}`}>
              <span className="search-sentence grow" lang={claim.article.language}>
                <Matched text={toExcerpt(claim.evidence.quote, sought)} sought={sought} />
              </span>
              <span className="search-aside">
                <PublishedAt day={claim.article.publishedAt} />
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )}
      {hits.articles.length > 0 && (
        <Combobox.Group label="Articles">
          {hits.articles.map((article) => (
            <Combobox.Option key={article.id} value={`article:${article.id}`}>
              <span className="search-sentence grow" lang={article.language}>
                <Matched text={toExcerpt(article.title, sought)} sought={sought} />
              </span>
              <span className="search-aside">{article.publisher}</span>
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )}
    </Combobox.Options>
  );
}

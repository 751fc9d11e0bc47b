import type { ReactElement } from 'react';
import type { Pages } from '../api/use-pages.ts';
import type { ClaimCardFragment } from '../generated/operations.ts';
import { PagedList } from '../panels/paged-list.tsx';
import { SentenceClaims } from './sentence-claims.tsx';
import { groupBySentence } from './sentences.ts';

/** Claims of an entity or an article, sentence by sentence. */
export function SentenceList({
  pages,
}: {
  readonly pages: Pages<ClaimCardFragment>;
}): ReactElement {
  return (
    <PagedList
      pages={pages}
      noun="claim"
      className="sentence-list"
      renderItems={(claims) =>
        groupBySentence(claims).map((sentence) => (
          <SentenceClaims key={sentence.id} sentence={sentence} />
        ))
      }
    />
  );
}

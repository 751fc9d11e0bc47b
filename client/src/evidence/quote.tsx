import type { ReactElement } from 'react';
import type { ArticleCardFragment } from '../generated/operations.ts';

/** A sentence in its outlet's words; a retelling is no quotation of its outlet and stands without quotation marks. */
export function Quote({
  text,
  article,
  isInHand = false,
}: {
  readonly text: string;
  readonly article: ArticleCardFragment;
  readonly isInHand?: boolean;
}): ReactElement {
  const isRetold = article.retoldFrom !== null;
  const words = isRetold ? text : `“${text}”`;
  return (
    <blockquote className={isRetold ? 'claim-quote claim-retold' : 'claim-quote'}>
      <p lang={article.language}>{isInHand ? <mark>{words}</mark> : words}</p>
    </blockquote>
  );
}

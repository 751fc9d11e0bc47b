import type { SearchHit } from '@entente/graph-store';
import type { QueryResolvers } from '../../../generated/resolvers.ts';
import { toAlternatives } from '../../arguments/filters.ts';
import { toPageRequest } from '../../arguments/page-request.ts';
import { toConnection } from '../../connection.ts';
import { quote, toBadInput, toLimitExceeded } from '../../refusals.ts';
import type { HitRecord } from '../../type-names.ts';

/** Longer texts are no names or words to look for. */
const MAX_SEARCH_CHARACTERS = 200;

function checkText(text: string): string {
  if (text === '') {
    throw toBadInput(
      `text ${quote(text)} is empty; write 1 to ${MAX_SEARCH_CHARACTERS} characters to look for.`,
    );
  }
  if (text.length > MAX_SEARCH_CHARACTERS) {
    throw toLimitExceeded(
      `text ${quote(text)} has ${text.length} characters; write ${MAX_SEARCH_CHARACTERS} at most.`,
    );
  }
  return text;
}

function toHit(hit: SearchHit): HitRecord {
  switch (hit.kind) {
    case 'entity':
      return hit.entity;
    case 'claim':
      return hit.claim;
    case 'article':
      return hit.article;
  }
}

/** Answers `Query.search`. */
export const search: NonNullable<QueryResolvers['search']> = async (_root, args, { store }) => {
  const query = {
    text: checkText(args.text),
    scopes: toAlternatives('in', args.in),
    kinds: toAlternatives('kinds', args.kinds),
  };
  const page = await store.search(query, toPageRequest(args));
  return toConnection({ ...page, items: page.items.map(toHit) }, args.after);
};

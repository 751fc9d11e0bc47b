import type { ClaimOwner, ClaimRecord, ClaimStatus } from '@entente/graph-store';
import type { ServerContext } from '../context.ts';
import { toAlternatives } from './arguments/filters.ts';
import { toPageRequest } from './arguments/page-request.ts';
import type { PageArguments } from './arguments/page-request.ts';
import { toConnection } from './connection.ts';
import type { Connection } from './connection.ts';

/** The arguments of every list of claims. */
export interface ClaimArguments extends PageArguments {
  readonly statuses?: readonly ClaimStatus[] | null | undefined;
}

/** Loads a page of the claims that belong to an entity, a relation or an article. */
export async function loadClaims(
  { loaders }: ServerContext,
  owner: ClaimOwner,
  args: ClaimArguments,
): Promise<Connection<ClaimRecord>> {
  const filter = toAlternatives('statuses', args.statuses) ?? null;
  const page = await loaders.claims.load({ owner, filter, page: toPageRequest(args) });
  return toConnection(page, args.after);
}

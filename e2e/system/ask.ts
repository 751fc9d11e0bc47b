/** A GraphQL error as it comes over the wire. */
interface WireError {
  readonly message: string;
}

/**
 * Asks a running server over HTTP, as any other program would.
 * @throws {Error} when the answer is no success or carries errors.
 */
export async function ask<Data>(address: string, query: string): Promise<Data> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      // A kept connection may have ended unseen while a command ran that this process waited for.
      connection: 'close',
    },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(10_000),
  });
  const answer = (await response.json()) as { data?: Data; errors?: readonly WireError[] };
  const message = answer.errors?.[0]?.message;
  if (message !== undefined || answer.data === undefined) {
    throw new Error(`${address} answered ${response.status}: ${message ?? 'no data'}`);
  }
  return answer.data;
}

/** How much a graph holds. */
export interface GraphSize {
  readonly articleCount: number;
  readonly entityCount: number;
  readonly relationCount: number;
  readonly claimCount: number;
  readonly disagreementCount: number;
}

/** Asks a running server how much its graph holds. */
export async function askSize(address: string): Promise<GraphSize> {
  const { stats } = await ask<{ stats: GraphSize }>(
    address,
    '{ stats { articleCount entityCount relationCount claimCount disagreementCount } }',
  );
  return stats;
}

/** Asks until the store behind a server answers again, for as long as a server may take to find it. */
export async function askSizeWithin(address: string, milliseconds: number): Promise<GraphSize> {
  const end = performance.now() + milliseconds;
  for (;;) {
    try {
      return await askSize(address);
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** Waits until a server says that it is ready; false when it does not within the time. */
export async function isReadyWithin(address: string, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const ready = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(5_000) })
      .then((response) => response.ok)
      .catch(() => false);
    if (ready) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}

import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useClient } from 'urql';
import { useConnection } from '../api/use-connection.ts';
import { GraphSizeDocument } from '../generated/operations.ts';

/** Seconds between tries: quick at first, then as often as a reader would look. */
const WAITS_S = [2, 4, 8] as const;
/** The last of these stays. */
const LONGEST_WAIT_S = 8;

function toClock(epochMs: number): string {
  return new Date(epochMs).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** Counts down to the next try and makes it, for as long as it is mounted. */
function useRetry(): { readonly secondsLeft: number; readonly tryNow: () => void } {
  const client = useClient();
  const [tries, setTries] = useState(0);
  const wait = WAITS_S[tries] ?? LONGEST_WAIT_S;
  const [secondsLeft, setSecondsLeft] = useState<number>(wait);
  useEffect(() => {
    const tick = setTimeout(() => {
      if (secondsLeft > 1) {
        setSecondsLeft(secondsLeft - 1);
        return;
      }
      void client
        .query(GraphSizeDocument, {}, { requestPolicy: 'network-only' })
        .toPromise()
        .then(() => {
          setTries(tries + 1);
          setSecondsLeft(WAITS_S[tries + 1] ?? LONGEST_WAIT_S);
        });
    }, 1_000);
    return () => clearTimeout(tick);
  }, [client, secondsLeft, tries]);
  return {
    secondsLeft,
    tryNow: () => {
      void client.query(GraphSizeDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    },
  };
}

function AwayBar({ answeredAt }: { readonly answeredAt: number | null }): ReactElement {
  const { secondsLeft, tryNow } = useRetry();
  return (
    <div className="server-bar">
      <p className="grow" role="alert">
        <b>The server does not answer.</b>{' '}
        {answeredAt !== null &&
          `Drawn from what was loaded at ${toClock(answeredAt)}. Reading and filtering still work; search and expanding do not.`}
      </p>
      <p className="server-next" aria-hidden="true">
        Next try in {secondsLeft} s.
      </p>
      <button type="button" className="text-button" onClick={tryNow}>
        Retry
      </button>
    </div>
  );
}

/** The ink bar on top of the canvas while the server is away; the picture stays. */
export function ServerBar(): ReactElement | null {
  const { isAway, answeredAt } = useConnection();
  return isAway ? <AwayBar answeredAt={answeredAt} /> : null;
}

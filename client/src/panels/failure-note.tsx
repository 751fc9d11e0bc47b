import type { ReactElement } from 'react';
import type { Failure } from '../api/failure.ts';

/** Says why something did not come, where it would have stood; with the code and request for those who run the server. */
export function FailureNote({
  failure,
  onRetry,
}: {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}): ReactElement {
  const reference = [
    failure.code,
    failure.requestId === null ? null : `request ${failure.requestId}`,
  ].filter((part) => part !== null);
  return (
    <div className="failure-note" role="alert">
      <p>{failure.message}</p>
      {onRetry !== undefined && (
        <button type="button" className="button button-line" onClick={onRetry}>
          Retry
        </button>
      )}
      {reference.length > 0 && (
        <p className="micro mute">
          {reference.join(' · ')}
          {failure.requestId !== null && (
            <>
              {' · '}
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  void navigator.clipboard.writeText(reference.join(' '));
                }}
              >
                Copy
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}

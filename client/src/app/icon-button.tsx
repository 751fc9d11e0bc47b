import { Tooltip } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';

/** What an icon button needs: a verb, and the key that does the same where there is one. */
export interface IconButtonProps {
  readonly label: string;
  readonly shortcut?: string;
  readonly icon: ReactNode;
  readonly isPressed?: boolean;
  readonly isExpanded?: boolean;
  readonly onClick: () => void;
}

/** A button that shows only an icon: its verb and key come up as a tooltip. */
export function IconButton(props: IconButtonProps): ReactElement {
  const { label, shortcut, icon, isPressed, isExpanded, onClick } = props;
  return (
    <Tooltip
      openDelay={300}
      // Beside its button, not in a portal: every word of the page lies in a landmark.
      withinPortal={false}
      position="bottom"
      disabled={isExpanded === true}
      label={
        <>
          {label}
          {shortcut !== undefined && <span className="tooltip-key">{shortcut}</span>}
        </>
      }
    >
      <button
        type="button"
        className="button button-icon"
        aria-label={label}
        aria-keyshortcuts={shortcut}
        aria-pressed={isPressed}
        aria-expanded={isExpanded}
        onClick={onClick}
      >
        {icon}
      </button>
    </Tooltip>
  );
}

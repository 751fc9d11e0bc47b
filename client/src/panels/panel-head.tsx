import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { IconButton } from '../app/icon-button.tsx';
import { takeInHand } from '../explored-graph/producers.ts';
import { useExplorer } from '../explored-graph/use-explorer.ts';
import { ModelNote } from './model-note.tsx';

/** The head of a panel: a line that says what it is, and its title. */
export interface PanelHeadProps {
  readonly overline: ReactNode;
  readonly title: ReactNode;
  /** Article titles are the outlet's own words. */
  readonly isSerif?: boolean;
  readonly children?: ReactNode;
}

/** The head that every panel shares, with the button that lets go. */
export function PanelHead({ overline, title, isSerif, children }: PanelHeadProps): ReactElement {
  const explorer = useExplorer();
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    // A new thing in hand is read from its start.
    head.current?.parentElement?.scrollTo({ top: 0 });
  }, []);
  return (
    <header className="panel-head" ref={head}>
      <div className="panel-overline">
        <span className="panel-kind">{overline}</span>
        <IconButton
          label="Let go"
          shortcut="Escape"
          icon={<IconX size={16} stroke={1.4} />}
          onClick={() => explorer.update(takeInHand(null))}
        />
      </div>
      <h2 className={isSerif ? 'panel-title serif' : 'panel-title'}>{title}</h2>
      {children}
      <ModelNote />
    </header>
  );
}

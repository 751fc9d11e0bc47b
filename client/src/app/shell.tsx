import { useHotkeys } from '@mantine/hooks';
import { IconFilter2, IconTopologyStar3 } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { takeInHand } from '../explored-graph/producers.ts';
import { useExplorer, useExplorerState } from '../explored-graph/use-explorer.ts';
import { Legend } from '../legend/legend.tsx';
import { Evidence } from './evidence.tsx';
import { IconButton } from './icon-button.tsx';
import { Sheet } from './sheet.tsx';
import type { SheetStop } from './sheet.tsx';
import { Stage } from './stage.tsx';
import { TopBar } from './top-bar.tsx';
import { useLayout } from './use-layout.ts';
import { useRegionCycle } from './use-region-cycle.ts';
import '../panels/panels.css';
import './shell.css';

function IconRail(): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <nav className="rail rail-narrow" aria-label="Legend" data-region="legend" tabIndex={-1}>
      <IconButton
        label={isOpen ? 'Close the legend' : 'Legend and filters'}
        icon={<IconFilter2 size={16} stroke={1.4} />}
        isExpanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div className="rail-drawer">
          <Legend />
        </div>
      )}
    </nav>
  );
}

function Desk({ isDrawer }: { readonly isDrawer: boolean }): ReactElement {
  const layout = useLayout();
  const hasHand = useExplorerState((state) => state.graph.inHand !== null);
  return (
    <div className="desk" data-layout={layout} data-evidence={hasHand}>
      {layout === 'wide' ? (
        <nav className="rail" aria-label="Legend" data-region="legend" tabIndex={-1}>
          <Legend />
        </nav>
      ) : (
        <IconRail />
      )}
      <Stage insetBottom={0} isNarrow={false} />
      {(hasHand || !isDrawer) && (
        <aside className="side" aria-label="Evidence" data-region="evidence" tabIndex={-1}>
          <Evidence />
        </aside>
      )}
    </div>
  );
}

function Phone(): ReactElement {
  const hasHand = useExplorerState((state) => state.graph.inHand !== null);
  const [isFiltering, setFiltering] = useState(false);
  const [stop, setStop] = useState<SheetStop>(424);
  const hasSheet = isFiltering || hasHand;
  // A sheet that is all the way up covers the canvas; what is in hand then lies as under the half-open one.
  const inset = hasSheet ? (stop === 'full' ? 424 : stop) : 0;
  return (
    <div className="phone">
      <div className="phone-room">
        <Stage insetBottom={inset} isNarrow={inset >= 424} />
        {hasSheet && (
          <Sheet label={isFiltering ? 'Legend' : 'Evidence'} stop={stop} onStop={setStop}>
            {isFiltering ? <Legend /> : <Evidence />}
          </Sheet>
        )}
      </div>
      <nav className="bottom-bar" aria-label="Views">
        <button type="button" aria-pressed={!isFiltering} onClick={() => setFiltering(false)}>
          <IconTopologyStar3 size={20} stroke={1.4} aria-hidden="true" />
          Graph
        </button>
        <button
          type="button"
          aria-pressed={isFiltering}
          onClick={() => {
            setFiltering(true);
            if (stop === 96) setStop(424);
          }}
        >
          <IconFilter2 size={20} stroke={1.4} aria-hidden="true" />
          Filter
        </button>
      </nav>
    </div>
  );
}

/** The whole page: top bar, and the regions as the width allows. */
export function Shell(): ReactElement {
  const explorer = useExplorer();
  const layout = useLayout();
  useRegionCycle();
  useHotkeys([['Escape', () => explorer.update(takeInHand(null))]]);
  return (
    <div className="app">
      <TopBar layout={layout} />
      {layout === 'phone' ? <Phone /> : <Desk isDrawer={layout === 'drawer'} />}
    </div>
  );
}

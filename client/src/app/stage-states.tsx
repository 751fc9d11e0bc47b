import type { ReactElement, ReactNode } from 'react';
import type { Facet } from '../explored-graph/explored-graph.ts';
import { clearFilters } from '../explored-graph/producers.ts';
import { useExplorer, useExplorerState } from '../explored-graph/use-explorer.ts';
import { findActiveFilters } from '../explored-graph/visible-graph.ts';
import type { ActiveFilter } from '../explored-graph/visible-graph.ts';
import { countOf, toDigits } from '../words/counts.ts';
import { KINDS, KIND_NAMES, STATUSES, STATUS_NAMES } from '../words/kinds.ts';

function StageState({
  drawing,
  title,
  children,
}: {
  readonly drawing: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className="stage-state">
      <div className="stage-say">
        <svg
          width="96"
          height="36"
          viewBox="0 0 96 36"
          fill="none"
          stroke="var(--line-strong)"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          {drawing}
        </svg>
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}

/** The graph holds no article. */
export function NothingYet(): ReactElement {
  return (
    <StageState
      title="No articles yet"
      drawing={
        <>
          <path d="M1 1h20l6 6v28H1z" />
          <path d="M7 13h14M7 19h14M7 25h9M34 18h20" strokeDasharray="14 3 14 3 9 3 .1 4" />
          <circle cx="70" cy="18" r="8" />
        </>
      }
    >
      <p>
        Add one and its people, states, organizations, places and events are drawn here, each link
        with its sentence.
      </p>
      <p className="stage-command">
        <code>npm run seed -- article.txt</code>
      </p>
    </StageState>
  );
}

const ALL_VALUES: Readonly<Record<Facet, readonly string[]>> = {
  kind: KINDS,
  status: STATUSES,
  outlet: [],
};
const FACET_NAMES: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  status: 'Status',
  outlet: 'Outlet',
};

function toValueName(facet: Facet, value: string): string {
  if (facet === 'kind')
    return KINDS.flatMap((one) => (one === value ? KIND_NAMES[one] : [])).join();
  if (facet === 'status')
    return STATUSES.flatMap((one) => (one === value ? STATUS_NAMES[one] : [])).join();
  return value;
}

/** Says a filter in words: "Status is Negated" when little is on, "Kind is not Person" when little is off. */
function toFilterWords({ facet, off }: ActiveFilter): string {
  const on = ALL_VALUES[facet].filter((value) => !off.includes(value));
  const name = FACET_NAMES[facet];
  const list = (values: readonly string[]): string =>
    values.map((value) => toValueName(facet, value)).join(' or ');
  if (on.length === 0 && ALL_VALUES[facet].length > 0) return `${name}: all are off`;
  if (on.length > 0 && on.length <= off.length) return `${name} is ${list(on)}`;
  return `${name} is not ${list(off)}`;
}

/** Everything drawn is filtered out. */
export function FilteredOut(): ReactElement {
  const explorer = useExplorer();
  const graph = useExplorerState((state) => state.graph);
  const filters = findActiveFilters(graph).filter((filter) => filter.returning > 0);
  return (
    <StageState
      title={`${countOf(graph.drawn.size, 'entity')}, none passes the filters`}
      drawing={
        <>
          <circle cx="10" cy="18" r="9" />
          <circle cx="86" cy="18" r="9" />
          <path d="M20 18h24M52 18h24" />
          <path d="M48 3v30" stroke="var(--ink)" strokeWidth="2" />
        </>
      }
    >
      <ul className="stage-filters">
        {filters.map((filter) => (
          <li key={filter.facet}>
            <span>{toFilterWords(filter)}</span>
            <button
              type="button"
              className="text-button"
              onClick={() => explorer.update(clearFilters(filter.facet))}
            >
              Take off: {toDigits(filter.returning)} return
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button-fill"
        onClick={() => explorer.update(clearFilters())}
      >
        Clear all filters
      </button>
    </StageState>
  );
}

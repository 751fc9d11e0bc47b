import { Combobox, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useQuery } from 'urql';
import { takeInHand } from '../explored-graph/producers.ts';
import { useExplorer } from '../explored-graph/use-explorer.ts';
import { SearchDocument } from '../generated/operations.ts';
import type { SearchQuery } from '../generated/operations.ts';
import { countOf } from '../words/counts.ts';
import { isEmptyHanded, toSearchHits } from './search-hits.ts';
import type { SearchHits } from './search-hits.ts';
import { SearchOptions } from './search-options.tsx';
import './search.css';

/** Fast typists pause about this long between words, not between letters. */
const TYPING_PAUSE_MS = 160;
/** The API's bound for the text of a search. */
const MAX_CHARACTERS = 200;

interface Search {
  readonly hits: SearchHits | null;
  /** True once the answer belongs to what stands in the field. */
  readonly isSettled: boolean;
  readonly hasFailed: boolean;
}

/** Searches as the reader types; an answer to an earlier text is dropped, its hits stay until the next have come. */
function useSearch(text: string): Search {
  const [sought] = useDebouncedValue(text.trim(), TYPING_PAUSE_MS);
  const hasLetter = /[\p{L}\p{N}]/u.test(sought);
  const [{ data, fetching, error }] = useQuery({
    query: SearchDocument,
    variables: { text: sought },
    pause: !hasLetter,
  });
  const [last, setLast] = useState<SearchQuery | undefined>();
  if (data !== undefined && data !== last && !fetching) setLast(data);
  const isSettled = hasLetter && !fetching && sought === text.trim();
  return {
    hits: hasLetter && last !== undefined ? toSearchHits(last) : null,
    isSettled,
    hasFailed: error !== undefined && !fetching,
  };
}

function toNote(text: string, search: Search): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'Type a name, a place, or words of a sentence.';
  if (search.hasFailed) return 'Search needs the server, which does not answer.';
  if (search.isSettled && search.hits !== null && isEmptyHanded(search.hits))
    return `No name or sentence has “${text.trim()}”.`;
  return '';
}

/** The search field of the top bar: `/` goes to it, arrows choose, Enter takes a find in hand. */
export function SearchField({ placeholder }: { readonly placeholder: string }): ReactElement {
  const explorer = useExplorer();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const search = useSearch(text);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  useHotkeys([['/', () => input.current?.focus()]]);
  const { hits } = search;
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (hits !== null && !isEmptyHanded(hits)) selectFirstOption();
    // The first find is chosen each time other finds come.
    // eslint-disable-next-line react/exhaustive-deps
  }, [hits?.entities[0]?.id, hits?.sentences[0]?.id, hits?.articles[0]?.id]);

  const choose = (value: string): void => {
    const split = value.indexOf(':');
    const kind = value.slice(0, split);
    const id = value.slice(split + 1);
    const claim = hits?.sentences.find((sentence) => sentence.id === id);
    if (kind === 'entity') void explorer.showEntity(id);
    else if (kind === 'sentence' && claim !== undefined) void explorer.showClaim(claim, id);
    else explorer.update(takeInHand({ kind: 'article', id }));
    setText('');
    combobox.closeDropdown();
    input.current?.blur();
  };
  const note = toNote(text, search);
  const found =
    note === '' && hits !== null && search.isSettled
      ? `${countOf(hits.totalCount, 'result')}.`
      : note;

  return (
    <search className="search" data-region="search" tabIndex={-1}>
      <Combobox
        store={combobox}
        onOptionSubmit={choose}
        position="bottom-start"
        offset={6}
        width="target"
        withinPortal={false}
        transitionProps={{ duration: 0 }}
      >
        <Combobox.DropdownTarget>
          <div className="search-field">
            <IconSearch size={16} stroke={1.4} aria-hidden="true" />
            <Combobox.EventsTarget withExpandedAttribute>
              <input
                ref={input}
                type="search"
                role="combobox"
                aria-expanded={combobox.dropdownOpened}
                aria-controls={combobox.listId ?? undefined}
                aria-autocomplete="list"
                aria-label="Find a name, place or sentence"
                aria-keyshortcuts="/"
                placeholder={placeholder}
                autoComplete="off"
                spellCheck={false}
                maxLength={MAX_CHARACTERS}
                value={text}
                onChange={(event) => {
                  setText(event.currentTarget.value);
                  combobox.openDropdown();
                }}
                onFocus={() => combobox.openDropdown()}
                onBlur={() => combobox.closeDropdown()}
                onKeyDown={(event) => {
                  if (event.key !== 'Escape') return;
                  event.stopPropagation();
                  if (text === '') input.current?.blur();
                  setText('');
                }}
              />
            </Combobox.EventsTarget>
            <kbd aria-hidden="true">/</kbd>
          </div>
        </Combobox.DropdownTarget>
        <Combobox.Dropdown className="search-dropdown">
          {note !== '' && <p className="search-note">{note}</p>}
          {note === '' && hits !== null && <SearchOptions hits={hits} sought={text.trim()} />}
        </Combobox.Dropdown>
      </Combobox>
      <output className="visually-hidden">{combobox.dropdownOpened ? found : ''}</output>
    </search>
  );
}

import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useExplorerState } from '../explored-graph/use-explorer.ts';
import { Logo } from '../marks/logo.tsx';
import { SearchField } from '../search/search-field.tsx';
import { countOf } from '../words/counts.ts';
import { IconButton } from './icon-button.tsx';
import type { Layout } from './use-layout.ts';

function SchemeSwitch(): ReactElement {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const other = scheme === 'dark' ? 'light' : 'dark';
  const Icon = scheme === 'dark' ? IconSun : IconMoon;
  return (
    <IconButton
      label={`Switch to ${other}`}
      icon={<Icon size={16} stroke={1.4} />}
      onClick={() => setColorScheme(other)}
    />
  );
}

function DossierSize(): ReactElement | null {
  const size = useExplorerState((state) => state.size);
  if (size === null) return null;
  const outlets = size.articlesByPublisher.length;
  return (
    <p className="top-size">
      {countOf(size.articleCount, 'article')}
      {outlets > 0 && `, ${countOf(outlets, 'outlet')}`}
    </p>
  );
}

/** The bar on top: mark, what was read, search, and light or dark. */
export function TopBar({ layout }: { readonly layout: Layout }): ReactElement {
  const isPhone = layout === 'phone';
  return (
    <header className="top">
      <div className="top-start">
        <h1 className="top-mark">
          <Logo />
          <span className={isPhone ? 'visually-hidden' : undefined}>Entente</span>
        </h1>
        {!isPhone && <DossierSize />}
      </div>
      <SearchField
        placeholder={isPhone ? 'Find a name or sentence' : 'Find a name, place or sentence'}
      />
      <div className="top-end">
        <SchemeSwitch />
      </div>
    </header>
  );
}

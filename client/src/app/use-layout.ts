import { useMediaQuery } from '@mantine/hooks';

/**
 * How the regions are laid out. `wide`: rail and evidence beside the canvas; `compact`: the rail is icons; `drawer`: evidence
 * lies over the canvas too; `phone`: everything is a sheet.
 */
export type Layout = 'wide' | 'compact' | 'drawer' | 'phone';

const AT_ONCE = { getInitialValueInEffect: false };

/** Reads the layout from the width of the window; zooming in narrows it too. */
export function useLayout(): Layout {
  const isWide = useMediaQuery('(min-width: 1201px)', true, AT_ONCE);
  const isCompact = useMediaQuery('(min-width: 1024px)', true, AT_ONCE);
  const isDrawer = useMediaQuery('(min-width: 768px)', true, AT_ONCE);
  if (isWide) return 'wide';
  if (isCompact) return 'compact';
  return isDrawer ? 'drawer' : 'phone';
}

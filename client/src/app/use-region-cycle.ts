import { useWindowEvent } from '@mantine/hooks';

function focusRegion(region: HTMLElement): void {
  const first = region.querySelector<HTMLElement>(
    'input, button:not(:disabled), a[href], [tabindex="0"]',
  );
  (first ?? region).focus();
}

/** F6 goes to the next region of the page, Shift+F6 to the one before. */
export function useRegionCycle(): void {
  useWindowEvent('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
    const here = regions.findIndex((region) => region.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const start = here < 0 && event.shiftKey ? 0 : here;
    const next = regions[(start + step + regions.length) % regions.length];
    if (next !== undefined) focusRegion(next);
  });
}

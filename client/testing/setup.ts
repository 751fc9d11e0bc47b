/** What jsdom lacks of a browser and Mantine asks for: media queries, sizes, scrolling. */
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

if (typeof window !== 'undefined') {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    }) as MediaQueryList;
  window.ResizeObserver = NoResizeObserver;
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.scrollTo = () => {};
}

// A busy machine may need longer than the default of one second.
configure({ asyncUtilTimeout: 5_000 });
afterEach(cleanup);

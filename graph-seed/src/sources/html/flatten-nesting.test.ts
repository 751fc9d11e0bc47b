import { describe, expect, it } from 'vitest';
import { flattenNesting } from './flatten-nesting.ts';

describe('flattenNesting', () => {
  it('leaves a page of ordinary depth as it is', () => {
    const page = `${'<div><p>Ada met <b>Byron</b>.</div>'.repeat(3_000)}<table>${'<tr><td>x'.repeat(3_000)}</table>`;
    expect(flattenNesting(page)).toBe(page);
  });

  it('keeps text and metadata of a page that is nested too deeply, and no script', () => {
    const page = `<html><head><title>Ada</title><script>if (a <b) c()</script></head><body>${'<div>'.repeat(2_000)}Ada <b>met</b> Byron.<br>They talked.`;
    expect(flattenNesting(page).replace(/(?:<p>)+/gu, '<p>')).toBe(
      '<html><head><title>Ada</title><p></head><body><p>Ada met Byron.<br>They talked.',
    );
  });
});

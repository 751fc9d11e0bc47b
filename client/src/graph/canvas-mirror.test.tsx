import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { describe } from 'vitest';
import type { MirrorOption } from './canvas-mirror.tsx';
import { CanvasMirror } from './canvas-mirror.tsx';

const ada: MirrorOption = {
  kind: 'entity',
  id: 'ada',
  elementId: 'e-ada',
  name: 'Ada, person, 1 relation',
  at: { x: 30, y: 40 },
  size: 18,
};
const meets: MirrorOption = {
  ...ada,
  kind: 'relation',
  id: 'ada>byron',
  elementId: 'r-ada-byron',
  name: 'Ada meets Byron, asserted, 1 origin',
};

describe('CanvasMirror', () => {
  it('lists what is drawn, in two groups, and tells what is in hand', () => {
    render(
      <CanvasMirror
        entities={[ada]}
        relations={[meets]}
        selection={{ kind: 'relation', id: 'ada>byron' }}
        onPick={() => {}}
      />,
    );
    expect(screen.getByRole('group', { name: 'Entities' })).toContainElement(
      screen.getByRole('option', { name: 'Ada, person, 1 relation', selected: false }),
    );
    expect(screen.getByRole('group', { name: 'Relations' })).toContainElement(
      screen.getByRole('option', { name: 'Ada meets Byron, asserted, 1 origin', selected: true }),
    );
  });
  it('picks what assistive technology clicks on', () => {
    const onPick = vi.fn<(option: MirrorOption) => void>();
    render(<CanvasMirror entities={[ada]} relations={[]} selection={null} onPick={onPick} />);
    screen.getByRole('option', { name: /Ada/ }).click();
    expect(onPick).toHaveBeenCalledExactlyOnceWith(ada);
  });
});

// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';

import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import { viewCard } from '../../lib/dataset/visibility/view-card';
import { mount } from '../mount.fixture';
import { Card } from './card';
import { SWIPE_PX } from './use-swipe-down';

const filter = { publications: [], types: [], controls: [], countries: [] };

const nothing = () => {};

function setup() {
  const onClose = vi.fn<() => void>();
  const mounted = mount(
    <Card
      view={viewCard(svalbardBundle, { filter, today: '2026-11-21' })}
      mode="compact"
      articleDate={null}
      locale="en-GB"
      pinned={false}
      trail={[]}
      appearance={{ theme: 'auto', textSize: 100 }}
      surface="sheet"
      onExpand={nothing}
      onClose={onClose}
      onOpenTopic={nothing}
      onBack={nothing}
      onShowHidden={nothing}
      onHideAgain={nothing}
      onCopy={() => Promise.resolve(true)}
    />,
  );
  const find = (selector: string): HTMLElement => {
    const found = mounted.root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`no ${selector}`);
    return found;
  };
  // jsdom captures no pointers.
  find('.ng-pull').setPointerCapture = nothing;
  return { ...mounted, onClose, find };
}

async function pointer(target: Element, type: string, clientY: number): Promise<void> {
  const event = new MouseEvent(`pointer${type}`, { bubbles: true, clientY });
  await act(() => {
    target.dispatchEvent(Object.assign(event, { pointerId: 1, isPrimary: true }));
  });
}

describe('a sheet', () => {
  it('is a dialog with a handle, and cannot be pinned', () => {
    const { find, root } = setup();
    expect(find('.ng-card').getAttribute('role')).toBe('dialog');
    expect(root.querySelector('.ng-grip')).not.toBeNull();
    expect(root.querySelector('.ng-pin')).toBeNull();
  });

  it('follows the finger down and goes when it was pulled far enough', async () => {
    const { find, onClose } = setup();
    await pointer(find('.ng-grip'), 'down', 300);
    await pointer(find('.ng-grip'), 'move', 300 + SWIPE_PX + 1);
    expect(find('.ng-card').style.getPropertyValue('translate')).toBe(`0px ${SWIPE_PX + 1}px`);
    await pointer(find('.ng-grip'), 'up', 300 + SWIPE_PX + 1);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('springs back from a short pull, and does not follow upwards', async () => {
    const { find, onClose } = setup();
    await pointer(find('.ng-pull'), 'down', 300);
    await pointer(find('.ng-pull'), 'move', 250);
    expect(find('.ng-card').style.getPropertyValue('translate')).toBe('0px');
    await pointer(find('.ng-pull'), 'move', 300 + SWIPE_PX);
    await pointer(find('.ng-pull'), 'up', 300 + SWIPE_PX);
    expect(onClose).not.toHaveBeenCalled();
    expect(find('.ng-card').style.getPropertyValue('translate')).toBe('0px');
  });

  it('leaves its buttons alone', async () => {
    const { find } = setup();
    await pointer(find('.ng-close'), 'down', 300);
    await pointer(find('.ng-close'), 'move', 500);
    expect(find('.ng-card').style.getPropertyValue('translate')).toBe('0px');
  });
});

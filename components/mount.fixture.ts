/** Renders into a fresh container of a test's document, and reads what stands there. */
import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';

// jsdom lays nothing out: there no size ever changes, and nobody has to be told.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

/** A rendered component under test. */
export interface Mounted {
  readonly root: HTMLElement;
  /** Renders again with other props. */
  readonly show: (content: ComponentChildren) => void;
  /** Presses the button or link with this name, as a reader would find it. */
  readonly press: (name: string) => Promise<void>;
  /** Text of everything a selector finds, white space reduced. */
  readonly texts: (selector: string) => readonly string[];
}

// jsdom lays nothing out, so there is nothing to scroll.
if (!('scrollIntoView' in Element.prototype)) {
  Object.assign(Element.prototype, { scrollIntoView: () => {} });
}

/** Puts it into the document, as focus and events need. */
export function mount(content: ComponentChildren): Mounted {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const show = (next: ComponentChildren) => {
    void act(() => render(next, root));
  };
  show(content);
  return {
    root,
    show,
    press: async (name) => {
      const element = [...root.querySelectorAll<HTMLElement>('button, a, input')].find(
        (candidate) => nameOf(candidate) === name,
      );
      if (!element) throw new Error(`there is no "${name}" to press`);
      await act(() => element.click());
      await settle();
    },
    texts: (selector) => [...root.querySelectorAll(selector)].map(textOf),
  };
}

/** Waits for what a press set going. */
export async function settle(): Promise<void> {
  await act(() => Promise.resolve());
}

/** What an element says, as one line. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}

function nameOf(element: HTMLElement): string {
  const label = element.closest('label');
  return element.getAttribute('aria-label') ?? textOf(label ?? element);
}

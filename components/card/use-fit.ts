/** Makes the answers of a compact card fit: what else it says gives way to them. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What a compact card says shorter, one after another, until all answers are in view: no position
 * may be below the fold where another one is above it. Each has its rules in card-fit.css.
 */
const STEPS = ['close', 'summary', 'names', 'gist', 'later', 'sources', 'holders', 'least'];

/** Size for which an element was fitted, until what it says changes. */
const fittedTo = new WeakMap<HTMLElement, string>();

/**
 * Notes on the element, as `data-fit`, the steps that it takes until nothing in it has to be
 * scrolled, or only the first where all of them are not enough. What has no height of its own to keep to always fits.
 */
export function useFit(): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = body.current;
    if (element === null) return undefined;
    fittedTo.delete(element);
    fit(element);
    // The window, the reader's text size or the card's place may leave it less room, or more.
    const observer = new ResizeObserver(() => fit(element));
    observer.observe(element);
    return () => observer.disconnect();
  });
  return body;
}

/** Fits the compact card in the container, if there is one, to the height that it has now. */
export function fitCard(container: ParentNode): void {
  container.querySelectorAll<HTMLElement>('[data-fit]').forEach(fit);
}

/** Each step is a layout of its own, so nothing is done twice. An open card is there to be scrolled. */
function fit(element: HTMLElement): void {
  const card = element.parentElement;
  if (card?.dataset['mode'] !== 'compact') return;
  const size = `${getComputedStyle(card).maxHeight} ${element.clientWidth}`;
  if (fittedTo.get(element) === size) return;
  fittedTo.set(element, size);
  fitInto(element);
}

function fitInto(element: HTMLElement): void {
  const fits = (taken: number): boolean => {
    element.dataset['fit'] = STEPS.slice(0, taken).join(' ');
    return element.scrollHeight <= element.clientHeight;
  };
  element.removeAttribute('tabindex');
  for (let taken = 0; taken <= STEPS.length; taken += 1) if (fits(taken)) return;
  // It has to be scrolled in any case, so nothing has to be small.
  fits(1);
  // Keys scroll what has the focus: where nothing in it can have it, it has it itself.
  if (element.querySelector('a[href], button') === null) element.tabIndex = 0;
}

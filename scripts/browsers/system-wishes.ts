/** What a reader can ask the system for, as each browser takes it when it starts. */

export type Colours = 'light' | 'dark' | 'forced';

export interface SystemWishes {
  /** Light ones if left out. */
  readonly colours?: Colours;
  readonly isMotionReduced?: boolean;
}

const CHROMIUM_COLOURS: Readonly<Record<Colours, readonly string[]>> = {
  light: [],
  dark: ['--force-dark-mode'],
  forced: ['--force-high-contrast'],
};

type FirefoxPreferences = Readonly<Record<string, number | string>>;

/**
 * 0 is dark, 1 is light for pages; 2 takes the reader's colours instead of all others. Without a
 * display those are Firefox's own, of which one is too light for the text on it.
 */
const FIREFOX_COLOURS: Readonly<Record<Colours, FirefoxPreferences>> = {
  light: { 'layout.css.prefers-color-scheme.content-override': 1 },
  dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
  forced: {
    'browser.display.document_color_use': 2,
    'ui.highlight': '#1a4f8a',
    'ui.highlighttext': '#ffffff',
  },
};

/** Command line arguments. */
export function chromiumWishes({
  colours = 'light',
  isMotionReduced = false,
}: SystemWishes): readonly string[] {
  const motion = isMotionReduced ? ['--force-prefers-reduced-motion'] : [];
  return [...CHROMIUM_COLOURS[colours], ...motion];
}

/** Preferences. */
export function firefoxWishes({
  colours = 'light',
  isMotionReduced = false,
}: SystemWishes): FirefoxPreferences {
  return { ...FIREFOX_COLOURS[colours], 'ui.prefersReducedMotion': isMotionReduced ? 1 : 0 };
}

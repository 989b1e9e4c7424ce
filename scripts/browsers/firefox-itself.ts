/**
 * What Firefox, a hand or an input method does, and automation has no words for: scripts with the
 * rights of Firefox's own window, which WebDriver BiDi runs where {@link SYSTEM_ACCESS} was given.
 */
import type { Browser, Page } from 'puppeteer-core';

/** Command line argument; nothing here works without it. */
export const SYSTEM_ACCESS = '--remote-allow-system-access';

/** As much as is used of what stands in Firefox's window; Mozilla's names. */
interface FirefoxWindow extends Window {
  readonly ChromeUtils: {
    readonly importESModule: (url: string) => { readonly AddonManager: AddonManager };
  };
  readonly Components: {
    readonly classes: Readonly<
      Record<string, { readonly createInstance: (of: unknown) => unknown }>
    >;
    readonly interfaces: Readonly<Record<string, unknown>>;
  };
  readonly KeyboardEvent: typeof KeyboardEvent;
  readonly Services: {
    readonly prefs: {
      readonly setIntPref: (name: string, value: number) => void;
      readonly clearUserPref: (name: string) => void;
    };
  };
  readonly WebExtensionPolicy: {
    readonly getByID: (id: string) => { readonly extension: RunningExtension };
  };
  readonly gBrowser: {
    readonly browsers: readonly TabBrowser[];
    readonly selectedBrowser: TabBrowser;
  };
  readonly windowUtils: {
    readonly sendNativeTouchPoint: (
      ...touch: [
        id: number,
        state: number,
        screenX: number,
        screenY: number,
        pressure: number,
        orientation: number,
        observer: null,
      ]
    ) => void;
  };
}
interface AddonManager {
  readonly getAddonByID: (id: string) => Promise<{ readonly disable: () => Promise<void> }>;
}
interface RunningExtension {
  readonly terminateBackground: (how: object) => Promise<void>;
}
interface TabBrowser extends HTMLElement {
  readonly currentURI: { readonly spec: string };
  readonly messageManager: {
    readonly addMessageListener: (name: string, listener: () => void) => void;
    readonly loadFrameScript: (url: string, forNewTabs: boolean) => void;
  };
}
interface TextInputProcessor {
  readonly ATTR_RAW_CLAUSE: number;
  readonly beginInputTransactionForTests: (window: Window) => boolean;
  readonly setPendingCompositionString: (text: string) => void;
  readonly appendClauseToPendingComposition: (length: number, attribute: number) => void;
  readonly setCaretInPendingComposition: (offset: number) => void;
  readonly flushPendingComposition: () => boolean;
  readonly cancelComposition: () => void;
  readonly keydown: (event: KeyboardEvent) => number;
  readonly keyup: (event: KeyboardEvent) => number;
}

/** Puppeteer's way to BiDi, of which its types say nothing. */
interface OverBidi {
  readonly connection: {
    readonly send: (method: string, how: object) => Promise<{ readonly result: unknown }>;
  };
}
interface Contexts {
  readonly contexts: readonly { readonly context: string }[];
}
interface Outcome {
  readonly type: 'success' | 'exception';
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Runs something in Firefox's window. It stands alone, as what is run in a page does.
 *
 * @throws Error with what was thrown there
 */
async function inFirefox<Given extends readonly unknown[]>(
  browser: Browser,
  act: (...given: Given) => Promise<void> | void,
  ...given: Given
): Promise<void> {
  const { connection } = browser as unknown as OverBidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as Contexts).contexts;
  const { result } = await connection.send('script.evaluate', {
    expression: `(${act.toString()})(...${JSON.stringify(given)})`,
    target: window,
    awaitPromise: true,
  });
  const { type, exceptionDetails } = result as Outcome;
  if (type === 'exception') throw new Error(`In Firefox: ${exceptionDetails?.text}`);
}

/** Ends an extension's background, as Firefox does when it has had nothing to do. */
export async function endBackground(browser: Browser, extension: string): Promise<void> {
  await inFirefox(
    browser,
    async (id) => {
      const { WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
      const running = WebExtensionPolicy.getByID(id).extension;
      await running.terminateBackground({ ignoreDevToolsAttached: true });
    },
    extension,
  );
}

/** Switches an extension off, as in the list of add-ons. */
export async function switchOff(browser: Browser, extension: string): Promise<void> {
  await inFirefox(
    browser,
    async (id) => {
      const { ChromeUtils } = globalThis as unknown as FirefoxWindow;
      const { AddonManager } = ChromeUtils.importESModule(
        'resource://gre/modules/AddonManager.sys.mjs',
      );
      await (await AddonManager.getAddonByID(id)).disable();
    },
    extension,
  );
}

/** One that touches the screen; in CSS px of a page that is in front. */
export interface Finger {
  readonly touchStart: (x: number, y: number) => Promise<unknown>;
  readonly touchMove: (x: number, y: number) => Promise<unknown>;
  readonly touchEnd: () => Promise<unknown>;
}

/** `TOUCH_CONTACT` and `TOUCH_REMOVE` of `nsIDOMWindowUtils`. */
const CONTACT = 2;
const REMOVE = 4;

/** A finger that scrolls what it moves over: those of BiDi only tell the page of themselves. */
export async function fingerOn(page: Page): Promise<Finger> {
  const corner = await page.evaluate(() => ({
    x: Number(Reflect.get(window, 'mozInnerScreenX')),
    y: Number(Reflect.get(window, 'mozInnerScreenY')),
  }));
  let last = { x: 0, y: 0 };
  const touch = async (state: number, { x, y }: { x: number; y: number }): Promise<void> => {
    last = { x, y };
    await inFirefox(
      page.browser(),
      (toState, toX, toY) => {
        const { windowUtils } = globalThis as unknown as FirefoxWindow;
        windowUtils.sendNativeTouchPoint(0, toState, toX, toY, 1, 0, null);
      },
      state,
      Math.round(corner.x + x),
      Math.round(corner.y + y),
    );
  };
  return {
    touchStart: async (x, y) => touch(CONTACT, { x, y }),
    touchMove: async (x, y) => touch(CONTACT, { x, y }),
    touchEnd: async () => touch(REMOVE, last),
  };
}

/** Makes fingers the only pointer there is, or gives the mouse back. */
export async function haveFingersOnly(browser: Browser, isSo: boolean): Promise<void> {
  await inFirefox(
    browser,
    (isOnly) => {
      const { prefs } = (globalThis as unknown as FirefoxWindow).Services;
      // What Firefox takes the system to say: 1 is coarse, and nothing hovers.
      for (const name of ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities']) {
        if (isOnly) prefs.setIntPref(name, 1);
        else prefs.clearUserPref(name);
      }
    },
    isSo,
  );
}

/** An input method composes one letter where the page in front has the focus; Escape ends it. */
export async function composeAndEscape(page: Page): Promise<void> {
  await press(page, 'に', ['Escape']);
}

/**
 * Presses keys so that Firefox's own shortcuts hear them; those of BiDi reach the page alone.
 *
 * @param keys modifiers and, last, a letter: `Alt`, `Shift`, `K`
 */
export async function pressShortcut(page: Page, keys: readonly string[]): Promise<void> {
  await press(page, '', keys);
}

/** Keys on top of each other, while something is composed or nothing (`''`). */
async function press(page: Page, composed: string, keys: readonly string[]): Promise<void> {
  await inFirefox(
    page.browser(),
    (letter, names) => {
      const here = globalThis as unknown as FirefoxWindow;
      const { classes, interfaces } = here.Components;
      // Focus in a page is worth nothing while its tab has none.
      here.gBrowser.selectedBrowser.focus();
      const input = classes['@mozilla.org/text-input-processor;1']?.createInstance(
        interfaces['nsITextInputProcessor'],
      ) as TextInputProcessor;
      input.beginInputTransactionForTests(here);
      if (letter !== '') {
        input.setPendingCompositionString(letter);
        input.appendClauseToPendingComposition(letter.length, input.ATTR_RAW_CLAUSE);
        input.setCaretInPendingComposition(letter.length);
        input.flushPendingComposition();
      }
      const codes: Readonly<Record<string, number>> = { Alt: 18, Escape: 27, Shift: 16 };
      const events = names.map(
        (key) =>
          new here.KeyboardEvent('', {
            key,
            code: key.length === 1 ? `Key${key}` : '',
            keyCode: codes[key] ?? key.charCodeAt(0),
          }),
      );
      for (const event of events) input.keydown(event);
      if (letter !== '') input.cancelComposition();
      for (const event of events.toReversed()) input.keyup(event);
    },
    composed,
    keys,
  );
}

/** Pseudo-classes in which elements are held. */
export interface HeldStates {
  /** CSS selector. */
  readonly on: string;
  /** Without their colons. */
  readonly states: readonly string[];
}

/** Holds elements in states that one at a time can have, as the inspector does. */
export async function holdStates(page: Page, held: readonly HeldStates[]): Promise<void> {
  // Runs in the page's own process, with the inspector's rights.
  const script = `
    for (const { on, states } of ${JSON.stringify(held)})
      for (const element of content.document.querySelectorAll(on))
        for (const state of states) InspectorUtils.addPseudoClassLock(element, ':' + state, true);
    sendAsyncMessage('held');
  `;
  await inFirefox(
    page.browser(),
    async (address, url) => {
      const { browsers } = (globalThis as unknown as FirefoxWindow).gBrowser;
      const tab = browsers.find(({ currentURI }) => currentURI.spec === address);
      if (tab === undefined) throw new Error(`no tab shows ${address}`);
      await new Promise<void>((resolve) => {
        tab.messageManager.addMessageListener('held', () => resolve());
        tab.messageManager.loadFrameScript(url, false);
      });
    },
    page.url(),
    `data:application/javascript,${encodeURIComponent(script)}`,
  );
}

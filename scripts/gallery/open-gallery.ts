/** Builds the component gallery and opens it in a headless browser. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { build } from 'vite';

import type { CardBundle } from '../../lib/dataset/compiled';
import type { BrowserKind } from '../browsers/find-browser';
import {
  haveFingersOnly,
  type HeldStates,
  holdStates,
  SYSTEM_ACCESS,
} from '../browsers/firefox-itself';
import { requireBrowser, requireFonts } from '../browsers/require-browser';
import { serveFolder } from '../browsers/serve-folder';
import {
  chromiumWishes,
  type Colours,
  firefoxWishes,
  type SystemWishes,
} from '../browsers/system-wishes';

const GALLERY = join(import.meta.dirname, '../../tests/gallery');
const BUILDS = join(import.meta.dirname, '../../.cache/gallery-build');

/** Sharp enough to judge type by, small enough to look through; what is compared is smaller. */
const PIXEL_RATIO = 2;
/** A card and its margins. */
const SCENE_WIDTH = 464;
const SCENE_HEIGHT = 900;
/** WCAG 1.4.10: 1280 px at 400 % zoom, in CSS px. */
export const PHONE_WIDTH = 320;

/** What a page of the gallery says when it shows all it will. */
const READY = '.stages[data-ready="true"]';

/** In the order of pictures. */
export const THEMES = ['light', 'dark'] as const;

/** The machine's own letters, or the same on all machines: what pictures are compared with. */
export type Letters = 'own' | 'same';

const FONTS = join(import.meta.dirname, 'fonts.conf');
/** What fonts.conf leaves to the command line. */
const SAME_LETTERS = ['--font-render-hinting=none', '--disable-lcd-text'];
const SAME_COLOURS = '--force-color-profile=srgb';

/** A gallery that is open. */
export interface Gallery {
  readonly kind: BrowserKind;
  /** Of the page of all scenes. */
  readonly address: string;
  /** Names of all scenes. */
  readonly scenes: readonly { readonly name: string; readonly width: number }[];
  /** An empty page for a reader who asked the system for such colours. Close it after use. */
  readonly newPage: (colours: Colours) => Promise<Page>;
  /** Shows one scene in a page of its own size. */
  readonly showScene: (page: Page, name: string) => Promise<void>;
  /** Loads a page's scene as on a phone, 320 px wide, and does something there; then show another. */
  readonly asPhone: (page: Page, act: () => Promise<void>) => Promise<void>;
  /** A new page that shows one scene. Close it after use. */
  readonly openScene: (name: string, colours: Colours) => Promise<Page>;
  /** Where a card that is not among the scenes can be looked at. */
  readonly addressOfCard: (bundle: CardBundle) => Promise<string>;
  /**
   * A page of many such cards as they open. Close it after use.
   *
   * @param height of the window in px
   */
  readonly openCompact: (bundles: readonly CardBundle[], height: number) => Promise<Page>;
  readonly dispose: () => Promise<void>;
}

/**
 * Builds, serves, launches.
 *
 * @throws Error that says what to install
 */
export async function openGallery(
  kind: BrowserKind = 'chromium',
  letters: Letters = 'own',
): Promise<Gallery> {
  const isSame = letters === 'same';
  if (isSame) requireFonts();
  // Tests of both browsers run at the same time.
  const folder = join(BUILDS, kind);
  await build({ configFile: join(GALLERY, 'vite.config.ts'), build: { outDir: folder } });
  const server = await serveFolder(folder);
  const address = `${server.origin}/index.html`;

  const browsers = new Map<Colours, Promise<Browser>>();

  async function newPage(colours: Colours): Promise<Page> {
    const browser =
      browsers.get(colours) ?? puppeteer.launch(launchOptions(kind, letters, colours));
    browsers.set(colours, browser);
    return (await browser).newPage();
  }

  const page = await newPage('light');
  await page.goto(address);
  const scenes = await page.$$eval('.stages > section', (sections) =>
    sections.map(({ id, dataset }) => ({ name: id, width: Number(dataset['width'] ?? '0') })),
  );
  await page.close();

  async function showScene(scene: Page, name: string): Promise<void> {
    const ownWidth = scenes.find((found) => found.name === name)?.width ?? 0;
    await scene.setViewport({
      width: ownWidth > 0 ? ownWidth : SCENE_WIDTH,
      height: SCENE_HEIGHT,
      deviceScaleFactor: isSame ? 1 : PIXEL_RATIO,
    });
    await scene.goto(`${address}?scene=${encodeURIComponent(name)}`);
    await scene.waitForSelector(READY);
    if ((await scene.$('[data-forced]')) !== null) await forceStates(scene, kind);
  }

  async function asPhone(scene: Page, act: () => Promise<void>): Promise<void> {
    const phone = { width: PHONE_WIDTH, height: SCENE_HEIGHT };
    if (kind === 'firefox') {
      await haveFingersOnly(scene.browser(), true);
      await scene.setViewport(phone);
      await scene.reload();
    } else {
      // Loads the page anew.
      await scene.setViewport({ ...phone, hasTouch: true });
    }
    await scene.waitForSelector(READY);
    try {
      await act();
    } finally {
      if (kind === 'firefox') await haveFingersOnly(scene.browser(), false);
    }
  }

  async function openScene(name: string, colours: Colours): Promise<Page> {
    const scene = await newPage(colours);
    await showScene(scene, name);
    return scene;
  }

  async function addressOfCard(bundle: CardBundle): Promise<string> {
    return addressOf('card', bundle.card.id, bundle);
  }

  async function addressOf(query: string, name: string, content: unknown): Promise<string> {
    const file = `${name}.json`;
    await writeFile(join(folder, file), JSON.stringify(content));
    return `${address}?${query}=${encodeURIComponent(file)}`;
  }

  async function openCompact(bundles: readonly CardBundle[], height: number): Promise<Page> {
    const where = await addressOf('compact', 'compact-cards', bundles);
    const sheet = await newPage('light');
    await sheet.setViewport({ width: SCENE_WIDTH, height });
    await sheet.goto(where);
    await sheet.waitForSelector(READY);
    return sheet;
  }

  return {
    kind,
    address,
    scenes,
    newPage,
    showScene,
    asPhone,
    openScene,
    addressOfCard,
    openCompact,
    dispose: async () => {
      await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()));
      await server.close();
    },
  };
}

function launchOptions(kind: BrowserKind, letters: Letters, colours: Colours): LaunchOptions {
  const isSame = letters === 'same';
  // What is compared does not move.
  const wishes: SystemWishes = { colours, isMotionReduced: isSame };
  const shared: LaunchOptions = {
    executablePath: requireBrowser(kind).path,
    env: isSame ? { ...process.env, FONTCONFIG_FILE: FONTS } : process.env,
  };
  if (kind === 'firefox') {
    return {
      ...shared,
      browser: 'firefox',
      args: [SYSTEM_ACCESS],
      extraPrefsFirefox: firefoxWishes(wishes),
    };
  }
  return {
    ...shared,
    args: [
      // Without a sandbox only where there cannot be one; the pages are our own.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(isSame ? [...SAME_LETTERS, SAME_COLOURS] : []),
      ...chromiumWishes(wishes),
    ],
  };
}

/** The pointer is over all that is around it, too; the focus is in one element. */
const FORCED: readonly HeldStates[] = [
  { on: '[data-forced="pointer"] :is(a, button, input, label, .ng-row)', states: ['hover'] },
  {
    on: '[data-forced="keyboard"] :is(a, button, input)',
    states: ['focus', 'focus-visible'],
  },
];

/** There is one pointer and one focus: what a scene shows several of is forced, as in DevTools. */
async function forceStates(page: Page, kind: BrowserKind): Promise<void> {
  if (kind === 'firefox') {
    await holdStates(page, FORCED);
    return;
  }
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  for (const { on, states } of FORCED) {
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: on,
    });
    for (const nodeId of nodeIds)
      await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [...states] });
  }
}

/** The scripts that show cards, on their way to the page that needs them. */
import { browser } from '#imports';

import type { Sender } from '../messaging/sender';
import type { Language } from '../text/languages';

/** Brings scripts to the page that asks. Resolves when they have run; rejects when the page is gone. */
export interface CardScripts {
  /** What shows cards, and its words: what the reader's first card on a page needs. */
  readonly sendView: (sender: Sender, language: Language) => Promise<void>;
  /** The words only: the reader chose another language. */
  readonly sendWords: (sender: Sender, language: Language) => Promise<void>;
}

/** By `scripting`, beside the content script that asks. */
export const cardScripts: CardScripts = {
  sendView: async (sender, language) => run(sender, [wordsIn(language), '/card-view.js']),
  sendWords: async (sender, language) => run(sender, [wordsIn(language)]),
};

/** The words are built from entrypoints/card-words-….ts. */
type Script = '/card-view.js' | `/card-words-${Language}.js`;

function wordsIn(language: Language): Script {
  return `/card-words-${language}.js`;
}

async function run({ tab, frameId }: Sender, files: Script[]): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files,
  });
}

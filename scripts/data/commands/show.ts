/**
 * `npm run data -- show TOPIC`: the card in the terminal, then in the gallery: in a window where
 * there is a display, else as pictures.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import type { CardBundle } from '../../../lib/dataset/compiled';
import { hasDisplay } from '../../browsers/has-display';
import { openWindow, untilClosed } from '../../browsers/open-window';
import { openGallery, type Gallery, THEMES } from '../../gallery/open-gallery';
import { bundleOf } from '../bundle-of';
import { cardText } from '../show/card-text';
import { print, readChecked, UsageError, type Command } from './command';

const PICTURES = '.cache/show';
const DEFAULT_COLUMNS = 100;

export const show: Command = async (args, root) => {
  const id = args.find((arg) => !arg.startsWith('--'));
  if (id === undefined) throw new UsageError('name the card: show [--text] TOPIC');
  const { dataset } = await readChecked(root);
  const card = dataset.cards.find(({ value }) => value.id === id)?.value;
  if (!card)
    throw new UsageError(
      `no card has the id "${id}", or it does not fit the schema: npm run data -- ${id}`,
    );
  const bundle = bundleOf(card, dataset);
  if (!bundle) throw new UsageError(`${id} refers to what is missing: npm run data -- ${id}`);
  print(cardText(bundle, process.stdout.columns || DEFAULT_COLUMNS));
  if (args.includes('--text')) return;
  const gallery = await openGallery();
  try {
    await (hasDisplay() ? showInWindow(gallery, bundle) : photograph(gallery, bundle, root));
  } finally {
    await gallery.dispose();
  }
};

async function showInWindow(gallery: Gallery, bundle: CardBundle): Promise<void> {
  const browser = await openWindow(await gallery.addressOfCard(bundle));
  print('The card is open in a window. Close it to end.');
  await untilClosed(browser);
}

async function photograph(gallery: Gallery, bundle: CardBundle, root: string): Promise<void> {
  const folder = path.join(root, PICTURES);
  await mkdir(folder, { recursive: true });
  const address = await gallery.addressOfCard(bundle);
  for (const theme of THEMES) {
    const page = await gallery.newPage(theme);
    await page.setViewport({ width: 480, height: 900, deviceScaleFactor: 2 });
    await page.goto(address);
    await page.waitForSelector('.stages[data-ready="true"]');
    const file = path.join(folder, `${bundle.card.id}-${theme}.png`) as `${string}.png`;
    await page.screenshot({ path: file, fullPage: true });
    await page.close();
    print(file);
  }
}

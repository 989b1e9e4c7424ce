/** The options page's view of the browser. */
import type { OptionsServices } from '../../components/options/options-controller';
import type { OptionsDataset } from '../../components/options/options-state';
import { openPackagedDataset } from '../../lib/packaged/packaged-dataset';
import { parseBackup } from '../../lib/settings/backup';
import {
  readSetAside,
  readSettings,
  updateSettings,
  watchSettings,
} from '../../lib/settings/settings-storage';
import { siteFromText } from '../../lib/settings/site-from-text';

/** A card with two sides, a timeline and many sources; any other serves if it is gone. */
const PREVIEW_TOPIC = 'budapest-memorandum';

/** Everything the page asks for. */
export function createOptionsServices(): OptionsServices {
  return {
    settings: { read: readSettings, update: updateSettings, watch: watchSettings },
    openDataset,
    readSetAside,
    parseBackup,
    siteOf: siteFromText,
  };
}

async function openDataset(): Promise<OptionsDataset> {
  const dataset = await openPackagedDataset();
  const registries = await dataset.registries();
  const { topics } = registries;
  const preview = topics.find(({ id }) => id === PREVIEW_TOPIC) ?? topics[0];
  return {
    manifest: dataset.manifest,
    registries,
    preview: preview ? await dataset.card(preview.id) : null,
  };
}

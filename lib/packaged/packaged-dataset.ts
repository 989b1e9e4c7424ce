/** The dataset that came with the extension, read through the browser. */
import { browser } from '#imports';

import type { DatasetPlatform } from '../dataset/dataset-files';
import { type LoadedDataset, loadDataset } from '../dataset/load-dataset';

/** Opens it. Rejects with a DatasetError, whose problem the reader is told. */
export async function openPackagedDataset(): Promise<LoadedDataset> {
  return loadDataset(PACKAGE);
}

const PACKAGE: DatasetPlatform = {
  // `fetch` of our own package never leaves the browser.
  read: async (path) => {
    const url = new URL(`dataset/${path}`, browser.runtime.getURL('/'));
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },
  sha256: async (bytes) => {
    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    );
  },
};

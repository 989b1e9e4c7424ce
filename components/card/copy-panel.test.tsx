// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';

import type { CardBundle } from '../../lib/dataset/compiled';
import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import type { CopyRequest } from './card-props';
import { setupCard as setup } from './card-setup.fixture';

/** The example card; the work was read where it was published. */
function readAtItsAddress(id: string): CardBundle {
  const works = Object.fromEntries(
    Object.entries(svalbardBundle.works).map(([key, work]) => [
      key,
      work.id === id ? { ...work, checked: 'verified' as const } : work,
    ]),
  );
  return { ...svalbardBundle, works };
}

describe('texts to take away', () => {
  it('cite the card with its sources, plain and in Markdown', async () => {
    const { press, onCopy, root } = setup();
    await press('Cite');
    await press('Copy text');
    await press('Copy Markdown');
    const [plain, markdown] = onCopy.mock.calls.map(([request]): CopyRequest => request);
    expect(plain?.what).toBe('citation');
    expect(plain?.text).toContain('Svalbard Treaty. Newsgloss fact card, version 2.');
    expect(plain?.text).toContain(
      'White paper on Svalbard, 11 May 2016. https://example.org/no-mfa',
    );
    expect(root.querySelector('textarea')?.value).toBe(plain?.text);
    expect(markdown?.text).toContain(
      '[White paper on Svalbard](<https://example.org/no-mfa-2016>)',
    );
    expect(root.querySelector('output')?.textContent).toBe('Copied');
  });

  it('cite one source alone', async () => {
    const { press, onCopy, root } = setup();
    await press('Cite');
    await choose(root, 'tass-2022');
    await press('Copy text');
    await press('Copy CSL-JSON');
    await press('Copy BibTeX');
    const [plain, csl, bibtex] = onCopy.mock.calls.map(([{ text }]) => text);
    expect(plain).toBe(
      'TASS: Federation Council on supplies for Barentsburg, 29 Jun 2022. https://example.org/tass-2022',
    );
    expect(JSON.parse(csl ?? '')).toEqual([
      {
        id: 'tass-2022',
        type: 'article-newspaper',
        title: 'Federation Council on supplies for Barentsburg',
        issued: { 'date-parts': [[2022, 6, 29]] },
        publisher: 'TASS',
        language: 'en',
        URL: 'https://example.org/tass-2022',
      },
    ]);
    expect(bibtex).toMatch(
      /^@article\{tass-2022,\n {2}title = \{\{Federation Council on supplies/u,
    );
  });

  it('cite only what is shown', async () => {
    const { press, onCopy } = setup({ hides: { controls: ['state-controlled'] } });
    await press('Cite');
    await press('Copy text');
    expect(onCopy.mock.calls[0]?.[0].text).not.toContain('TASS');
  });

  it('report a problem without naming the page', async () => {
    const { press, onCopy } = setup();
    await press('Report');
    await press('Copy note');
    const text = onCopy.mock.calls[0]?.[0].text ?? '';
    expect(text).toContain('Svalbard Treaty (svalbard-treaty)');
    expect(text).not.toContain(location.host);
    expect(text).not.toContain('Words on the page');
  });

  it('report the words that opened the card, as the reader completes the note', async () => {
    const { press, onCopy, root } = setup({ mentionWords: 'the pact' });
    await press('Report');
    const field = root.querySelector('textarea');
    expect(field?.value).toContain('Words on the page: “the pact”');
    await act(() => {
      if (field) field.value += 'It is #another, 100 %.';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Copy note');
    expect(onCopy.mock.calls[0]?.[0].text).toBe(field?.value);
    const file = root.querySelector<HTMLAnchorElement>('a[download]');
    expect(file?.download).toBe('newsgloss-svalbard-treaty.txt');
    expect(decodeURIComponent(file?.href.split(',')[1] ?? '')).toBe(field?.value);
  });

  it('can be copied by hand when the clipboard refuses', async () => {
    const { press, root } = setup({ onCopy: () => Promise.resolve(false) });
    await press('Cite');
    await press('Copy text');
    expect(root.querySelector('output')?.textContent).toMatch(/^Not copied/u);
    expect(root.querySelector('textarea')?.readOnly).toBe(true);
  });

  it('are a link to the passage, where a source that was chosen is quoted', async () => {
    const { press, onCopy, root, texts } = setup({
      bundle: readAtItsAddress('treaty-1920'),
    });
    await press('Cite');
    expect(texts('.ng-copy button')).not.toContain('Copy link to the passage');
    await choose(root, 'no-mfa-2016');
    expect(texts('.ng-copy button')).not.toContain('Copy link to the passage');
    await choose(root, 'treaty-1920');
    await press('Copy link to the passage');
    expect(onCopy.mock.calls.at(-1)?.[0].text).toMatch(
      /^https:.*#:~:text=which%20may%20never%20be%20used%20for%20warlike%20purposes$/u,
    );
    expect(root.querySelector('output')?.textContent).toBe('Copied');
  });
});

/** Chooses what is cited. */
async function choose(root: HTMLElement, work: string): Promise<void> {
  const choice = root.querySelector('select');
  if (!choice) throw new Error('nothing to choose from');
  await act(() => {
    choice.value = work;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

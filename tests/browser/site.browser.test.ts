/** Pages as sites build them: applications, policies, editors, and what is no article. */
import { setTimeout as pause } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { PATIENCE } from '../../scripts/browsers/patience';
import {
  cardTitle,
  hover,
  markedWords,
  waitForCard,
  waitForMarks,
} from '../../scripts/browsers/reader-actions';
import { articlePage, PARAGRAPHS } from './harness/articles';
import { useHarness } from './harness/use-harness';

/** Longer than the page side waits before it looks at what changed. */
const CHANGE_MS = 1_500;

const harness = useHarness();

describe('applications', () => {
  it('marks follow when the article is replaced by another one', async () => {
    const page = await harness.openArticle();
    await page.evaluate(() => {
      history.pushState(null, '', '/app/second');
      document.title = 'A second article';
      const article = document.querySelector('article');
      if (article !== null) {
        article.innerHTML =
          '<h1>A second article</h1><p>Ministers spoke of Nord Stream on Tuesday, and of New START, before they left for the airport and went home.</p>' +
          '<p>They did not say when the next meeting would be held, nor who would be invited to it, nor where.</p>';
      }
    });
    await page.waitForFunction(() => {
      const words = [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((range) => range.startContainer.textContent ?? ''),
      );
      return words.length > 0 && words.every((text) => !text.includes('Vienna'));
    }, PATIENCE);
    expect(await markedWords(page)).toContain('Nord Stream');
    expect(await markedWords(page)).not.toContain('Budapest Memorandum');
  });

  it('text that comes late is marked, and what was read is not read again', async () => {
    const page = await harness.openArticle();
    const before = (await markedWords(page)).filter(
      (words) => words === 'Budapest Memorandum',
    ).length;
    await page.evaluate(() => {
      for (const text of [
        'The Normandy Format had met in Paris years before, as everybody in the hall remembered well enough.',
        'Nobody wished to return to that table.',
      ]) {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        document.querySelector('article')?.append(paragraph);
      }
    });
    await page.waitForFunction(
      () =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some(
            (range) => range.startContainer.textContent?.includes('Normandy') === true,
          ),
        ),
      PATIENCE,
    );
    const after = (await markedWords(page)).filter(
      (words) => words === 'Budapest Memorandum',
    ).length;
    expect(after).toBe(before);
  });

  it('hydration finds every text node as the server sent it', async () => {
    // What React, Vue and Svelte do: walk the tree and compare text nodes one by one.
    const hydrate = `<script>
      const seen = () => { const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_ALL); const list = []; while (walker.nextNode()) list.push(walker.currentNode.nodeName + ':' + (walker.currentNode.nodeValue ?? '')); return list; };
      const server = seen();
      setTimeout(() => { const client = seen(); window.mismatch = server.length !== client.length || server.some((entry, index) => entry !== client[index]); }, 1200);
    </script>`;
    const page = await harness.openArticle({ after: hydrate });
    await hover(page, 'Budapest Memorandum');
    await waitForCard(page);
    await page.waitForFunction(() => 'mismatch' in window);
    expect(await page.evaluate(() => (window as unknown as { mismatch: boolean }).mismatch)).toBe(
      false,
    );
  });

  it('a page that keeps changing stays usable, and so do the terms it had', async () => {
    const storm = `<script>
      let turns = 0;
      const tick = () => { const p = document.createElement('p'); p.textContent = 'Kyiv and NATO, turn ' + turns; document.querySelector('article').append(p); if (p.previousElementSibling && turns > 5) p.previousElementSibling.remove(); turns += 1; if (turns < 2000) setTimeout(tick, 1); };
      setTimeout(tick, 300);
      window.turns = () => turns;
    </script>`;
    const page = await harness.openArticle({ after: storm });
    await page.waitForFunction(() => (window as unknown as { turns: () => number }).turns() > 400, {
      timeout: 30_000,
    });
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    await hover(page, 'Budapest Memorandum');
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
  });
});

describe('policies', () => {
  it('a strict content security policy with Trusted Types changes nothing for the card', async () => {
    const policy =
      "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";
    const page = await harness.visit('/strict', articlePage(), {
      'content-security-policy': policy,
    });
    await waitForMarks(page);
    await hover(page, 'Budapest Memorandum');
    const root = await waitForCard(page);
    const look = await root.evaluate((shadow) => {
      const title = shadow.querySelector('h2');
      return {
        width: shadow.host.getBoundingClientRect().width,
        size: title === null ? '' : getComputedStyle(title).fontSize,
      };
    });
    expect(look.width).toBeGreaterThanOrEqual(300);
    expect(look.width).toBeLessThanOrEqual(440);
    expect(Number.parseFloat(look.size)).toBeGreaterThan(18);
  });

  it('a policy without any style leaves the card styled', async () => {
    const page = await harness.visit(
      '/unstyled',
      articlePage().replace(/<style>.*<\/style>/u, ''),
      {
        'content-security-policy': "default-src 'none'; style-src 'none'",
      },
    );
    await waitForMarks(page);
    await hover(page, 'Budapest Memorandum');
    const root = await waitForCard(page);
    expect(
      await root.evaluate(
        (shadow) => getComputedStyle(shadow.querySelector('h2') ?? document.body).fontFamily,
      ),
    ).toContain('serif');
  });

  it('hostile style sheets do not reach the card', async () => {
    const hostile =
      '<style>*{all:unset!important;display:none!important}html,body,article,p,h1{display:block!important}html{font-size:4px;direction:rtl}</style>';
    const page = await harness.openArticle({ after: hostile });
    await hover(page, 'Budapest Memorandum');
    const root = await waitForCard(page);
    const box = await root.evaluate((shadow) => {
      const { width, height } = shadow.host.getBoundingClientRect();
      return { width, height };
    });
    expect(box.width).toBeGreaterThanOrEqual(300);
    expect(box.height).toBeGreaterThan(80);
  });
});

describe('what is not an article', () => {
  it('forms, editors and code are left alone', async () => {
    const parts =
      '<form><label>NATO <input value="NATO"></label><textarea>Budapest Memorandum</textarea></form><div contenteditable="true">Kyiv and NATO</div><pre>NATO</pre><p>In code: <code>NATO</code> and so on, which nobody would read as news at all.</p>';
    const page = await harness.openArticle({ paragraphs: [PARAGRAPHS[0] ?? '', parts] });
    expect(await markedWords(page)).toEqual(['Budapest Memorandum']);
    const html = await page.evaluate(() => document.querySelector('[contenteditable]')?.innerHTML);
    expect(html).toBe('Kyiv and NATO');
  });

  it('navigation, comments and lists of links stay unmarked', async () => {
    const before = '<nav><a href="/x">NATO</a> <a href="/y">Kyiv</a></nav>';
    const after =
      '<section class="comments"><p>I think that NATO and Kyiv should both read the Helsinki Final Act again, says a reader here.</p></section><footer>NATO</footer>';
    const page = await harness.openArticle({ paragraphs: PARAGRAPHS.slice(0, 1), before, after });
    expect(await markedWords(page)).toEqual(['Budapest Memorandum']);
  });

  it.each([
    [
      'a front page',
      '<!doctype html><title>Front</title><ul><li><a href="/a">NATO meets</a></li><li><a href="/b">Kyiv waits</a></li></ul>',
      {},
    ],
    ['plain text', 'NATO and the Budapest Memorandum', { 'content-type': 'text/plain' }],
    ['an editor', articlePage().replace('<body>', '<body contenteditable>'), {}],
    [
      'another language',
      articlePage({
        paragraphs: [
          'Die Verteidigungsminister der NATO haben am Dienstag in Brüssel über weitere Hilfen für die Ukraine beraten und sich dabei nicht auf einen gemeinsamen Zeitplan geeinigt, wie es hieß.',
          'Aus Kyiv wurde das Ergebnis mit Enttäuschung aufgenommen, denn man hatte sich mehr davon versprochen als eine bloße Erklärung.',
        ],
        title: 'Minister beraten',
      }),
      {},
    ],
  ])('%s stays as it is', async (_what, body, headers) => {
    const page = await harness.visit('/quiet', body, headers);
    await pause(CHANGE_MS);
    expect(await markedWords(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('[popover]'))).toBeNull();
  });
});

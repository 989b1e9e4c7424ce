/** What is shipped: the manifest says no more than it must, and pages get no more than the budget. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

import { LANGUAGES } from '../../lib/text/languages';
import { browserUnderTest, testBuild } from './harness/browser-under-test';

/** docs/performance.md; what every page is given, whether it has a term of ours or not. */
const MOST_BYTES = 60 * 1_024;
const MOST_GZIPPED_BYTES = 20 * 1_024;
/** The card's words in one language; Cyrillic takes two bytes a letter. */
const MOST_WORDS_BYTES = 12 * 1_024;

const manifest = JSON.parse(readFileSync(join(testBuild(), 'manifest.json'), 'utf8')) as Record<
  string,
  unknown
>;

it('asks for storage, its own script on web pages and its panel, and for nothing else', () => {
  expect(manifest['manifest_version']).toBe(3);
  // Firefox has its sidebar without asking.
  const panel = browserUnderTest() === 'chromium' ? ['sidePanel'] : [];
  expect(manifest['permissions']).toEqual(['storage', 'scripting', ...panel]);
  expect(manifest['host_permissions']).toEqual(['http://*/*', 'https://*/*']);
  expect(manifest).not.toHaveProperty('optional_permissions');
});

it('is named and described in every language of the interface', () => {
  expect(manifest['default_locale']).toBe('en');
  const keys = LANGUAGES.map((language) => {
    const file = join(testBuild(), '_locales', language, 'messages.json');
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
    // The stores take no more.
    expect(messages['description']?.message.length).toBeLessThanOrEqual(132);
    return Object.keys(messages).join(' ');
  });
  expect(new Set(keys).size).toBe(1);
  const used = JSON.stringify(manifest).matchAll(/__MSG_(?<key>\w+)__/gu);
  for (const { groups } of used) expect(keys[0]).toContain(groups?.['key']);
});

it('brings words to a page for one language at a time', () => {
  const view = readFileSync(join(testBuild(), 'card-view.js'), 'utf8');
  expect(view).not.toMatch(/[а-яі]{4}/u);
  for (const language of LANGUAGES) {
    const words = readFileSync(join(testBuild(), `card-words-${language}.js`));
    expect(words.length).toBeLessThanOrEqual(MOST_WORDS_BYTES);
  }
});

it('lets no page see or reach anything of it', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  // Firefox has no such entry: there nobody can connect.
  const connectable = browserUnderTest() === 'chromium' ? { ids: [] } : undefined;
  expect(manifest['externally_connectable']).toEqual(connectable);
});

it('pins the policy of its own pages', () => {
  expect(manifest['content_security_policy']).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  });
});

it('runs in the top frame of web pages only', () => {
  expect(manifest['content_scripts']).toEqual([
    {
      matches: ['http://*/*', 'https://*/*'],
      run_at: 'document_idle',
      js: ['content-scripts/reader.js'],
      css: ['content-scripts/reader.css'],
    },
  ]);
});

it('gives every page less than the budget, and no name of a network interface', () => {
  const script = readFileSync(join(testBuild(), 'content-scripts/reader.js'));
  expect(script.length).toBeLessThanOrEqual(MOST_BYTES);
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MOST_GZIPPED_BYTES);
  expect(script.toString('utf8')).not.toMatch(
    /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/u,
  );
});

it('has the icon in every size it names', () => {
  const icons = Object.values(manifest['icons'] as Record<string, string>);
  expect(icons.length).toBeGreaterThanOrEqual(4);
  for (const icon of icons) expect(existsSync(join(testBuild(), icon))).toBe(true);
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Language } from '../lib/text/languages';
import { dePages } from './messages/de/pages';
import { enPages, type PagesMessages } from './messages/en/pages';
import { useMessages } from './messages/messages-context';
import { pseudoPages } from './messages/pseudo.fixture';
import { createOwnPage } from './own-page';

function Content({ locale }: { readonly locale: string }) {
  const { close } = useMessages();
  return <p>{`${close} ${locale}`}</p>;
}

function open(load: (language: Language) => Promise<PagesMessages>) {
  const root = document.body.appendChild(document.createElement('div'));
  const page = createOwnPage({
    root,
    browserLanguage: 'de-AT',
    load,
    title: ({ options }) => options.title,
    content: (locale) => <Content locale={locale} />,
  });
  return { page, root };
}

beforeEach(() => {
  document.body.replaceChildren();
});

describe('a page of our own', () => {
  it('speaks the language of the browser, and says so to the document', async () => {
    const { page, root } = open(() => Promise.resolve(dePages));
    page.paint();
    expect(root.textContent).toBe('');
    await page.speak('auto');
    expect(root.textContent).toBe('Schließen de-AT');
    const { documentElement, title } = document;
    expect([documentElement.lang, documentElement.dir, title]).toEqual([
      'de',
      'ltr',
      'Newsgloss-Einstellungen',
    ]);
  });

  it('takes its direction from the language', async () => {
    const { page } = open(() => Promise.resolve(pseudoPages));
    await page.speak('auto');
    expect(document.documentElement.dir).toBe('rtl');
  });

  it('lets the last choice have the last word', async () => {
    const slow = Promise.withResolvers<PagesMessages>();
    const { page, root } = open((language) =>
      language === 'de' ? slow.promise : Promise.resolve(enPages),
    );
    const first = page.speak('de');
    await page.speak('en');
    slow.resolve(dePages);
    await first;
    expect(root.textContent).toBe('Close en');
  });

  it('loads nothing twice, and is in English when a language cannot be loaded', async () => {
    const load = vi.fn<() => Promise<PagesMessages>>().mockRejectedValue(new Error('no file'));
    const { page, root } = open(load);
    await page.speak('auto');
    await page.speak('de');
    expect(load).toHaveBeenCalledTimes(1);
    expect(root.textContent).toBe('Close en');
  });
});

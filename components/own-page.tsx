/** A page of the extension's own, in the reader's language: its words, `lang`, `dir` and title. */
import { render, type ComponentChildren } from 'preact';

import { languageFor, localeFor, type Language, type LanguageChoice } from '../lib/text/languages';
import { enPages, type PagesMessages } from './messages/en/pages';
import { MessagesContext } from './messages/messages-context';
import { PagesMessagesContext } from './messages/pages-messages-context';

/** What makes a page. */
export interface OwnPageOptions {
  readonly root: Element;
  /** The language of the browser's own interface, BCP 47. */
  readonly browserLanguage: string;
  readonly load: (language: Language) => Promise<PagesMessages>;
  readonly title: (messages: PagesMessages) => string;
  /** The page as it is now; dates and countries in `locale`. */
  readonly content: (locale: string) => ComponentChildren;
}

/** A page that can be painted, and spoken to in another language. */
export interface OwnPage {
  /** Renders what is known; nothing before the first words are there. */
  readonly paint: () => void;
  /** Changes the language, and paints. Resolves when it has. */
  readonly speak: (choice: LanguageChoice) => Promise<void>;
}

/** Starts empty: the first `speak` paints. */
export function createOwnPage(options: OwnPageOptions): OwnPage {
  const { root, browserLanguage, load, title, content } = options;
  let messages: PagesMessages | null = null;
  let wanted: string | null = null;

  const paint = (): void => {
    if (messages === null) return;
    render(
      <PagesMessagesContext.Provider value={messages}>
        <MessagesContext.Provider value={messages.card}>
          {content(localeFor(messages.card.lang, browserLanguage))}
        </MessagesContext.Provider>
      </PagesMessagesContext.Provider>,
      root,
    );
  };
  const speak = async (choice: LanguageChoice): Promise<void> => {
    const language = languageFor(choice, browserLanguage);
    if (language === wanted) return;
    wanted = language;
    // English is in the page already: better than no page at all.
    const loaded = await load(language).catch(() => enPages);
    // Another language may have been chosen meanwhile.
    if (language !== wanted) return;
    messages = loaded;
    const { ownerDocument } = root;
    ownerDocument.documentElement.lang = loaded.card.lang;
    ownerDocument.documentElement.dir = loaded.card.dir;
    ownerDocument.title = title(loaded);
    paint();
  };
  return { paint, speak };
}

/** The surfaces in other languages, and in the one that nobody speaks. */
import type { ComponentChildren } from 'preact';

import { dePages } from '../../components/messages/de/pages';
import type { PagesMessages } from '../../components/messages/en/pages';
import { esPages } from '../../components/messages/es/pages';
import { frPages } from '../../components/messages/fr/pages';
import { MessagesContext } from '../../components/messages/messages-context';
import { PagesMessagesContext } from '../../components/messages/pages-messages-context';
import { pseudoPages } from '../../components/messages/pseudo.fixture';
import { ruPages } from '../../components/messages/ru/pages';
import { ukPages } from '../../components/messages/uk/pages';
import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import { withPositions } from './bundles';
import { LiveCard } from './live-card';
import { optionsPage } from './options-scenes';
import { popupHome } from './popup-scenes';
import type { Scene } from './scene';

function InLanguage(props: {
  readonly messages: PagesMessages;
  readonly children: ComponentChildren;
}) {
  const { messages, children } = props;
  const { lang, dir } = messages.card;
  return (
    <PagesMessagesContext.Provider value={messages}>
      <MessagesContext.Provider value={messages.card}>
        {/* In the extension these stand at the document's root. */}
        <div lang={lang} dir={dir}>
          {children}
        </div>
      </MessagesContext.Provider>
    </PagesMessagesContext.Provider>
  );
}

function card(messages: PagesMessages, mode: 'compact' | 'expanded') {
  return (
    <InLanguage messages={messages}>
      <LiveCard
        bundle={mode === 'compact' ? svalbardBundle : withPositions(3)}
        mode={mode}
        surface={mode === 'compact' ? 'overlay' : 'panel'}
        locale={messages.card.lang}
        hides={mode === 'compact' ? {} : { controls: ['state-controlled'] }}
        trail={[{ title: svalbardBundle.card.title }]}
      />
    </InLanguage>
  );
}

function popup(messages: PagesMessages) {
  return <InLanguage messages={messages}>{popupHome(messages.card.lang)}</InLanguage>;
}

function options(messages: PagesMessages) {
  return <InLanguage messages={messages}>{optionsPage({}, messages.card.lang)}</InLanguage>;
}

/** Wide enough for contents and sheet side by side. */
const DESKTOP_WIDTH = 1000;
/** The narrowest window that WCAG speaks of. */
const NARROW_WIDTH = 320;

/** Each language once at least, where its words are longest. */
export const languageScenes: readonly Scene[] = [
  { name: 'card-uk', content: card(ukPages, 'expanded') },
  { name: 'card-de', content: card(dePages, 'compact') },
  { name: 'card-pseudo', content: card(pseudoPages, 'compact') },
  { name: 'card-pseudo-narrow', width: NARROW_WIDTH, content: card(pseudoPages, 'compact') },
  { name: 'card-pseudo-expanded', content: card(pseudoPages, 'expanded') },
  { name: 'popup-ru', content: popup(ruPages) },
  { name: 'popup-fr', content: popup(frPages) },
  { name: 'popup-pseudo', content: popup(pseudoPages) },
  { name: 'options-es', width: DESKTOP_WIDTH, content: options(esPages) },
  { name: 'options-pseudo', width: DESKTOP_WIDTH, content: options(pseudoPages) },
  { name: 'options-pseudo-narrow', width: 400, content: options(pseudoPages) },
];

import { render } from 'preact';
import { defineUnlistedScript } from '#imports';

import { Card } from '../../components/card/card';
import cardStyles from '../../components/card/card.css?inline';
import { cardWords } from '../../components/messages/card-words';
import { MessagesContext } from '../../components/messages/messages-context';
import { viewCard } from '../../lib/dataset/visibility/view-card';
import type { CardModel } from '../../lib/page/card/card-model';
import { offerCardRenderer } from '../../lib/page/card/card-renderer';
import { localeFor } from '../../lib/text/languages';

// The background runs this in a page whose reader is about to see a first card.
export default defineUnlistedScript(() => {
  offerCardRenderer({
    styles: cardStyles,
    render: (container, model) => render(model && <PageCard {...model} />, container),
  });
});

function PageCard({ bundle, filter, reveal, ...rest }: CardModel) {
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const view = viewCard(bundle, { filter, reveal, today });
  const words = cardWords();
  const locale = localeFor(words.lang, navigator.language);
  return (
    <MessagesContext.Provider value={words}>
      <Card {...rest} view={view} locale={locale} />
    </MessagesContext.Provider>
  );
}

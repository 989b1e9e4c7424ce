import { defineUnlistedScript } from '#imports';

import styles from '../../components/card/card.css?inline';
import { renderPageCard } from '../../components/card/page-card';
import { fitCard } from '../../components/card/use-fit';
import { type CardRenderer, createCardSurface } from '../../lib/page/card/card-surface';
import { createCardTable } from '../../lib/page/card/card-table';
import { offerCardView } from '../../lib/page/card/card-view';
import { scrollToMention } from '../../lib/page/card/scroll-to-mention';

// The background runs this in a page whose reader is about to see a first card.
export default defineUnlistedScript(() => {
  // Firefox opens its sidebar for a press in our own pages and menus only.
  const canOpenPanel = !import.meta.env.FIREFOX;
  const renderer: CardRenderer = {
    styles,
    fit: fitCard,
    render: (container, model) => renderPageCard(container, model && { ...model, canOpenPanel }),
  };
  const setup = { renderer, table: createCardTable() };
  offerCardView({ createSurface: (options) => createCardSurface(setup, options), scrollToMention });
});

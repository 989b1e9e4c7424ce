import { defineUnlistedScript } from '#imports';

import styles from '../../components/card/card.css?inline';
import { renderPageCard } from '../../components/card/page-card';
import { createCardSurface } from '../../lib/page/card/card-surface';
import { offerCardView } from '../../lib/page/card/card-view';

// The background runs this in a page whose reader is about to see a first card.
export default defineUnlistedScript(() => {
  const renderer = { styles, render: renderPageCard };
  offerCardView({ createSurface: (options) => createCardSurface(renderer, options) });
});

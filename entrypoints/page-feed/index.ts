import { defineUnlistedScript } from '#imports';

import { acceptPanels } from '../../lib/messaging/accept-panels';
import { startPageFeed } from '../../lib/page/panel/page-feed';
import { offeredSession } from '../../lib/page/reader/reader-slot';

// A side panel runs this in the page in front, and then connects to it.
export default defineUnlistedScript(() => {
  acceptPanels(
    (panel) => startPageFeed({ view: window, session: offeredSession, ...panel }).show,
    window,
  );
});

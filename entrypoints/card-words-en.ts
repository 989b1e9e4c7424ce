import { defineUnlistedScript } from '#imports';

import { offerCardWords } from '../components/messages/card-words';

// Back to English: the card view brings its words itself.
export default defineUnlistedScript(() => offerCardWords(null));

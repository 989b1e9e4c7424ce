import { defineUnlistedScript } from '#imports';

import { offerCardWords } from '../components/messages/card-words';
import { de } from '../components/messages/de/card';

// The card's words in German: run in a page before its card view, or after a change of language.
export default defineUnlistedScript(() => offerCardWords(de));

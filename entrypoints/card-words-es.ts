import { defineUnlistedScript } from '#imports';

import { offerCardWords } from '../components/messages/card-words';
import { es } from '../components/messages/es/card';

// The card's words in Spanish: run in a page before its card view, or after a change of language.
export default defineUnlistedScript(() => offerCardWords(es));

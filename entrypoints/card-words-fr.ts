import { defineUnlistedScript } from '#imports';

import { offerCardWords } from '../components/messages/card-words';
import { fr } from '../components/messages/fr/card';

// The card's words in French: run in a page before its card view, or after a change of language.
export default defineUnlistedScript(() => offerCardWords(fr));

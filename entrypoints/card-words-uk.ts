import { defineUnlistedScript } from '#imports';

import { offerCardWords } from '../components/messages/card-words';
import { uk } from '../components/messages/uk/card';

// The card's words in Ukrainian: run in a page before its card view, or after a change of language.
export default defineUnlistedScript(() => offerCardWords(uk));

import { defineUnlistedScript } from '#imports';

import { offerCardWords } from '../components/messages/card-words';
import { ru } from '../components/messages/ru/card';

// The card's words in Russian: run in a page before its card view, or after a change of language.
export default defineUnlistedScript(() => offerCardWords(ru));

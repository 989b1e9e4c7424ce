/** What cards say is English in every interface: screen readers and hyphenation have to know. */
import { CARD_LANGUAGE } from '../lib/text/languages';

/** Attributes of an element that holds a card's own text or a name from the registries. */
export const IN_ENGLISH = { lang: CARD_LANGUAGE, dir: 'ltr' } as const;

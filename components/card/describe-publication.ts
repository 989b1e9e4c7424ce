/** Publications in words: facts, never a score. */
import { hasKnownOwner } from '../../lib/dataset/page-publisher';
import type { Publication } from '../../lib/dataset/schema/registries';
import type { Messages } from '../messages/en/card';
import { countryName } from './country-name';

/** Words, and the locale that countries are named in. */
interface Wording {
  readonly messages: Messages;
  readonly locale: string;
}

/** "state-controlled media, Russia". */
export function describePublication(
  publication: Publication,
  { messages, locale }: Wording,
): string {
  const { publisher, list } = messages;
  return publication.country === null
    ? publisher(publication)
    : list([publisher(publication), countryName(publication.country, locale)]);
}

/** "You are reading RT · state-controlled media, Russia"; owner and funding too where asked and known. */
export function describePagePublisher(
  publication: Publication,
  { isBrief, ...wording }: Wording & { readonly isBrief: boolean },
): string {
  const { messages } = wording;
  const parts = [messages.reading(publication.name), describePublication(publication, wording)];
  const owner = [
    messages.ownedBy(publication.owner),
    messages.fundedBy(messages.funding(publication.funding)),
  ];
  const isMore = !isBrief && hasKnownOwner(publication);
  return [...parts, ...(isMore ? owner : [])].join(messages.separator);
}

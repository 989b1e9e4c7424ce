/** Types, control classes and countries in words. */
import type {
  ControlClass,
  Publication,
  PublicationType,
} from '../../lib/dataset/schema/registries';
import { countryName } from '../card/country-name';
import { usePagesMessages } from '../messages/pages-messages-context';
import { valueOf } from './edit-filter';
import type { GroupAxis } from './group-publications';

/** Words for what an axis says. */
export function useAxisWords(locale: string) {
  const { options } = usePagesMessages();

  function ofValue(axis: GroupAxis, value: string | null): string {
    if (value === null) return options.international;
    if (axis === 'countries') return countryName(value, locale);
    return axis === 'types'
      ? options.type(value as PublicationType)
      : options.control(value as ControlClass);
  }

  return {
    ofValue,
    ofPublication: (publication: Publication, axis: GroupAxis | 'publications') =>
      axis === 'publications' ? publication.name : ofValue(axis, valueOf(publication, axis)),
  };
}

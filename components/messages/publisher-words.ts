/** When a publisher's control class goes without saying, in any language. */
import type { Publication } from '../../lib/dataset/schema/registries';

/** What is said of a publisher in one or two words. */
export type PublisherFacts = Pick<Publication, 'type' | 'control'>;

/** Of these everybody expects a quiet control class; naming it would be noise. */
const INSTITUTIONS =
  'primary-archive government legislature court igo academic ngo company encyclopedia'.split(' ');
const QUIET = 'government public intergovernmental independent'.split(' ');

/** A court is a court; a broadcaster's control is worth a word unless it is public. */
export function isControlExpected({ type, control }: PublisherFacts): boolean {
  const isExpected = type === 'public-media' ? control === 'public' : INSTITUTIONS.includes(type);
  return isExpected && QUIET.includes(control);
}

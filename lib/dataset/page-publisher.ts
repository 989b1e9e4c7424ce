/** Who publishes the page in front, where it is one of our publications. */
import type { Publication } from './schema/registries';

/**
 * Hosts on which many publish: whose page it is, the host does not say.
 * Archives show other people's pages. A publication's own name below one of
 * them (`somebody.substack.com`) is its own.
 */
const SHARED_HOSTS: ReadonlySet<string> = new Set([
  'archive.org',
  'blogspot.com',
  'drive.google.com',
  'docs.google.com',
  'facebook.com',
  'github.com',
  'github.io',
  'google.com',
  'instagram.com',
  'linkedin.com',
  'medium.com',
  'msn.com',
  'ok.ru',
  'reddit.com',
  'rumble.com',
  'sites.google.com',
  'substack.com',
  't.me',
  'telegra.ph',
  'telegram.org',
  'tiktok.com',
  'twitter.com',
  'vk.com',
  'wordpress.com',
  'x.com',
  'yahoo.com',
  'youtu.be',
  'youtube.com',
]);

/**
 * The publication whose domain is the host or above it; the longest domain
 * counts. Null where none is, where the domain is shared, and where two
 * publications have the same one: rather nobody than somebody else.
 *
 * @param host with or without port and `www.`
 */
export function pagePublisher<Known extends Pick<Publication, 'domains'>>(
  host: string,
  publications: readonly Known[],
): Known | null {
  const labels = host.toLowerCase().replace(/:\d+$/u, '').replace(/\.$/u, '').split('.');
  // A top-level domain alone is nobody's.
  for (let at = 0; at < labels.length - 1; at += 1) {
    const domain = labels.slice(at).join('.');
    if (SHARED_HOSTS.has(domain)) return null;
    const [found, ...others] = publications.filter(({ domains }) => domains.includes(domain));
    if (found) return others.length === 0 ? found : null;
  }
  return null;
}

/** What the registry says of an owner whom nobody has looked up, or nobody knows. */
const NO_OWNER: ReadonlySet<string> = new Set(['Not checked', 'Unknown']);

/** Whether owner and funding are more than a place kept free in the registry. */
export function hasKnownOwner({ owner }: Pick<Publication, 'owner'>): boolean {
  return !NO_OWNER.has(owner);
}

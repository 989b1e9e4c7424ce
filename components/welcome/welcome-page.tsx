/** The page after the installation: what this is, and an article to try it on. */
import type { Appearance } from '../appearance';
import { appearanceAttributes } from '../appearance';
import { usePagesMessages } from '../messages/pages-messages-context';
import { SampleArticle } from '../messages/en/sample-article';

/** The browser's shortcuts, as it writes them; null where the reader has taken one away. */
export interface ReadingKeys {
  readonly next: string | null;
  readonly previous: string | null;
  readonly enter: string | null;
}

interface WelcomePageProps {
  readonly appearance: Appearance;
  readonly keys: ReadingKeys;
}

const WAYS = ['next', 'previous', 'enter'] as const;

/** Asks for nothing; everything on it can be done later, too. */
export function WelcomePage({ appearance, keys }: WelcomePageProps) {
  const { welcome } = usePagesMessages();
  return (
    <div class="ng ng-welcome ng-rule" {...appearanceAttributes(appearance)}>
      <header>
        <h1>{welcome.title}</h1>
        <p class="ng-read">{welcome.lead}</p>
      </header>
      <main>
        <section aria-label={welcome.tryIt}>
          <p class="ng-label">{welcome.tryIt}</p>
          <p class="ng-fine">{welcome.tryHint}</p>
          <SampleArticle />
        </section>
        <section>
          <h2>{welcome.howTo}</h2>
          <ul>
            <li>{welcome.pointing}</li>
            <li>{welcome.touching}</li>
            {WAYS.map((way) => {
              const key = keys[way];
              return key !== null && <li key={way}>{welcome[way](key)}</li>;
            })}
            <li>{welcome.searching}</li>
            <li>
              {welcome.sources} <a href="/options.html#sources">{welcome.chooseSources}</a>
            </li>
          </ul>
        </section>
      </main>
      <footer>
        <p>{welcome.privacy}</p>
        <p>
          <a href="/options.html">{welcome.allOptions}</a>
        </p>
      </footer>
    </div>
  );
}

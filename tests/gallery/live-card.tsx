/** A card that keeps its own state, so that the gallery can be played with. */
import { useState } from 'preact/hooks';

import { Card } from '../../components/card/card';
import type { CardProps } from '../../components/card/card-props';
import type { CardBundle, SourceFilter } from '../../lib/dataset/compiled';
import { viewCard } from '../../lib/dataset/visibility/view-card';

export const HIDES_NOTHING: SourceFilter = {
  publications: [],
  types: [],
  controls: [],
  countries: [],
};
export const TODAY = '2026-12-01';

type Chosen = Partial<
  Pick<
    CardProps,
    | 'mode'
    | 'articleDate'
    | 'locale'
    | 'pinned'
    | 'trail'
    | 'parents'
    | 'pageWords'
    | 'pagePublisher'
    | 'unnamed'
    | 'appearance'
    | 'surface'
  >
>;

/** What a scene wants to see; the rest is usual. */
export interface LiveCardProps extends Chosen {
  readonly bundle: CardBundle;
  readonly hides?: Partial<SourceFilter>;
  readonly today?: string;
}

/** Answers the card's events as the page side does. */
export function LiveCard({ bundle, hides, today = TODAY, ...chosen }: LiveCardProps) {
  const [mode, setMode] = useState(chosen.mode ?? 'compact');
  const [pinned, setPinned] = useState(chosen.pinned ?? false);
  const [reveal, setReveal] = useState<readonly string[] | 'all'>([]);
  const filter = { ...HIDES_NOTHING, ...hides };
  return (
    <Card
      articleDate="2024-12-03"
      locale="en-GB"
      trail={[]}
      appearance={{ theme: 'auto', textSize: 100 }}
      surface="overlay"
      {...chosen}
      view={viewCard(bundle, { filter, today, reveal })}
      mode={mode}
      pinned={pinned}
      onExpand={() => setMode('expanded')}
      onClose={() => setMode('compact')}
      onPin={() => setPinned(!pinned)}
      onChooseSources={chosen.surface === 'panel' ? undefined : () => {}}
      onOpenBeside={(chosen.surface ?? 'overlay') === 'overlay' ? () => {} : undefined}
      onOpenTopic={() => {}}
      onBack={() => {}}
      onShowHidden={(keys) =>
        setReveal(keys === 'all' || reveal === 'all' ? 'all' : [...reveal, ...keys])
      }
      onHideAgain={() => setReveal([])}
      onCopy={() => Promise.resolve(true)}
    />
  );
}

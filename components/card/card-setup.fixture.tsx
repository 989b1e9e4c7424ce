/** The example card, mounted for a test. */
import { vi } from 'vitest';

import type { CardBundle, SourceFilter } from '../../lib/dataset/compiled';
import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import { viewCard } from '../../lib/dataset/visibility/view-card';
import { mount } from '../mount.fixture';
import { Card } from './card';
import type { CardProps } from './card-props';

/** The settings of a reader who changed nothing. */
export const HIDES_NOTHING: SourceFilter = {
  publications: [],
  types: [],
  controls: [],
  countries: [],
};

/** What a test wants to see; the rest is usual. */
interface CardSetup extends Partial<CardProps> {
  readonly bundle?: CardBundle;
  readonly hides?: Partial<SourceFilter>;
  readonly reveal?: readonly string[] | 'all';
  readonly today?: string;
}

/** Shows it and listens to all its events. */
export function setupCard({
  bundle = svalbardBundle,
  hides,
  reveal,
  today = '2026-11-21',
  ...props
}: CardSetup = {}) {
  const filter = { ...HIDES_NOTHING, ...hides };
  const events = {
    onExpand: vi.fn<CardProps['onExpand']>(),
    onClose: vi.fn<() => void>(),
    onPin: vi.fn<() => void>(),
    onChooseSources: vi.fn<() => void>(),
    onOpenBeside: vi.fn<() => void>(),
    onOpenTopic: vi.fn<CardProps['onOpenTopic']>(),
    onBack: vi.fn<CardProps['onBack']>(),
    onShowHidden: vi.fn<CardProps['onShowHidden']>(),
    onHideAgain: vi.fn<CardProps['onHideAgain']>(),
    onCopy: vi.fn<CardProps['onCopy']>().mockResolvedValue(true),
  };
  const mounted = mount(
    <Card
      view={viewCard(bundle, { filter, today, reveal })}
      mode="expanded"
      articleDate="2021-01-01"
      locale="en-GB"
      pinned={false}
      trail={[]}
      appearance={{ theme: 'auto', textSize: 100 }}
      surface="overlay"
      {...events}
      {...props}
    />,
  );
  return { ...mounted, ...events };
}

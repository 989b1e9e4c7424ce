/** Every state of every surface, by name. `npm run gallery` shows them all. */
import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import { svalbardPublications } from '../../lib/dataset/visibility/svalbard-registries.fixture';
import { withLongNames, withoutDispute, withPositions } from './bundles';
import { InShadow } from './hostile-page';
import { controlsScene } from './controls-scene';
import { correctionsScenes } from './corrections-scenes';
import { languageScenes } from './language-scenes';
import { LiveCard } from './live-card';
import { optionsScenes } from './options-scenes';
import { panelScenes } from './panel-scenes';
import { popupScenes } from './popup-scenes';
import type { Scene } from './scene';
import { tokensScene } from './tokens-scene';
import { welcomeScene } from './welcome-scene';

const tass = Object.values(svalbardPublications).find(({ id }) => id === 'tass');
const norway = Object.values(svalbardBundle.parties).flatMap(({ id, name }) =>
  name === 'Norway' ? [id] : [],
);
const arcticCouncil = svalbardBundle.card.related.map(({ topic, title }) => ({ topic, title }));

const cards: readonly Scene[] = [
  { name: 'card-compact', content: <LiveCard bundle={svalbardBundle} /> },
  { name: 'card-expanded', content: <LiveCard bundle={svalbardBundle} mode="expanded" /> },
  {
    name: 'card-whole',
    content: <LiveCard bundle={svalbardBundle} mode="expanded" surface="panel" />,
  },
  {
    name: 'card-hidden',
    content: (
      <LiveCard
        bundle={svalbardBundle}
        mode="expanded"
        surface="panel"
        hides={{ controls: ['state-controlled'] }}
      />
    ),
  },
  {
    name: 'card-one-sided',
    content: (
      <LiveCard
        bundle={svalbardBundle}
        mode="expanded"
        surface="panel"
        hides={{ countries: ['NO'] }}
      />
    ),
  },
  {
    name: 'card-compact-one-sided',
    content: <LiveCard bundle={svalbardBundle} hides={{ countries: ['NO'] }} />,
  },
  {
    name: 'card-trail',
    content: <LiveCard bundle={svalbardBundle} trail={arcticCouncil} pinned today="2029-01-01" />,
  },
  { name: 'card-sheet', content: <LiveCard bundle={svalbardBundle} surface="sheet" /> },
  {
    name: 'card-wording',
    content: <LiveCard bundle={svalbardBundle} pageWords="so-called protection zone" />,
  },
  {
    name: 'card-wording-expanded',
    content: (
      <LiveCard
        bundle={svalbardBundle}
        mode="expanded"
        surface="panel"
        pageWords="so-called protection zone"
      />
    ),
  },
  {
    name: 'card-since',
    content: <LiveCard bundle={svalbardBundle} articleDate="2020-01-12" />,
  },
  {
    name: 'card-since-expanded',
    content: (
      <LiveCard bundle={svalbardBundle} mode="expanded" surface="panel" articleDate="2020-01-12" />
    ),
  },
  {
    name: 'card-publisher',
    content: <LiveCard bundle={svalbardBundle} pagePublisher={tass} />,
  },
  {
    name: 'card-publisher-expanded',
    content: <LiveCard bundle={svalbardBundle} mode="expanded" pagePublisher={tass} />,
  },
  {
    name: 'card-also-on-record',
    content: (
      <LiveCard bundle={svalbardBundle} mode="expanded" surface="panel" unnamed={new Set(norway)} />
    ),
  },
  {
    name: 'card-cite',
    press: 'Cite',
    content: <LiveCard bundle={svalbardBundle} mode="expanded" />,
  },
  {
    name: 'card-report',
    press: 'Report',
    content: <LiveCard bundle={svalbardBundle} mode="expanded" />,
  },
  { name: 'card-no-dispute', content: <LiveCard bundle={withoutDispute()} /> },
  { name: 'card-three', content: <LiveCard bundle={withPositions(3)} /> },
  {
    name: 'card-three-expanded',
    content: <LiveCard bundle={withPositions(3)} mode="expanded" surface="panel" />,
  },
  {
    name: 'card-three-wide',
    width: 860,
    content: <LiveCard bundle={withPositions(3)} mode="expanded" surface="panel" />,
  },
  {
    name: 'card-four-expanded',
    content: <LiveCard bundle={withPositions(4)} mode="expanded" surface="panel" />,
  },
  {
    name: 'card-long-names',
    content: <LiveCard bundle={withLongNames()} mode="expanded" surface="panel" />,
  },
  {
    name: 'card-narrow-window',
    width: 320,
    content: <LiveCard bundle={withPositions(3)} mode="expanded" />,
  },
  {
    name: 'card-150-percent',
    width: 720,
    content: <LiveCard bundle={svalbardBundle} appearance={{ theme: 'auto', textSize: 150 }} />,
  },
  {
    name: 'card-200-percent',
    width: 800,
    content: <LiveCard bundle={svalbardBundle} appearance={{ theme: 'auto', textSize: 200 }} />,
  },
];

const pages: readonly Scene[] = [
  { name: 'page-calm', content: <InShadow isHostile={false} /> },
  { name: 'page-hostile', content: <InShadow isHostile /> },
];

/** In the order in which they are shown. */
export const scenes: readonly Scene[] = [
  tokensScene,
  controlsScene,
  ...cards,
  ...pages,
  ...popupScenes,
  ...panelScenes,
  ...optionsScenes,
  ...correctionsScenes,
  welcomeScene,
  ...languageScenes,
];

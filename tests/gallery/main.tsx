/**
 * `?scene=card-compact` shows one scene, `?card=FILE` the card of a bundle beside this page,
 * `?compact=FILE` those of a list of bundles as they open; without any, all scenes are listed and
 * shown.
 */
import { render } from 'preact';

import type { CardBundle } from '../../lib/dataset/compiled';
import { LiveCard } from './live-card';
import type { Scene } from './scene';
import { scenes } from './scenes';

const query = new URLSearchParams(location.search);
const wanted = query.get('scene') ?? query.get('card') ?? query.get('compact');
const shown = query.has('card')
  ? await scenesOfCard(query.get('card') ?? '')
  : query.has('compact')
    ? await compactScenes(query.get('compact') ?? '')
    : scenes.filter(({ name }) => wanted === null || name === wanted);

// A single scene stands there by itself: popup and options bring their own landmarks.
const [Stage, Place] = wanted === null ? (['main', 'section'] as const) : (['div', 'div'] as const);

render(
  <Stage class="stages" data-ready={shown.length > 0}>
    {shown.map(({ name, content, width, isBare }) => (
      <Place key={name} id={name} data-width={width}>
        {wanted === null && (
          <h2>
            <a href={`?scene=${name}`}>{name}</a>
          </h2>
        )}
        <div class={isBare ? undefined : 'stage'}>{content}</div>
      </Place>
    ))}
  </Stage>,
  document.body,
);

for (const { name, press } of shown) if (press !== undefined) pressIn(name, press);

/** As a reader would; what it opens is drawn with the next frame. */
function pressIn(scene: string, words: string): void {
  const buttons = document.getElementById(scene)?.querySelectorAll('button') ?? [];
  const button = [...buttons].find(({ textContent }) => textContent === words);
  if (button === undefined) throw new Error(`scene ${scene} has no button "${words}"`);
  button.click();
}

/** The card as it opens, and whole. */
async function scenesOfCard(file: string): Promise<readonly Scene[]> {
  // The editors' own tool wrote it, from records that fit the schema.
  const bundle = (await (await fetch(file)).json()) as CardBundle;
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  return [
    { name: 'compact', content: <LiveCard bundle={bundle} today={today} /> },
    {
      name: 'whole',
      content: <LiveCard bundle={bundle} today={today} mode="expanded" surface="panel" />,
    },
  ];
}

async function compactScenes(file: string): Promise<readonly Scene[]> {
  const bundles = (await (await fetch(file)).json()) as readonly CardBundle[];
  return bundles.map((bundle) => ({
    name: bundle.card.id,
    content: <LiveCard bundle={bundle} />,
  }));
}

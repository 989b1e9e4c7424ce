/** `?scene=card-compact` shows one scene; without it, all of them are listed and shown. */
import { render } from 'preact';

import { scenes } from './scenes';

const wanted = new URLSearchParams(location.search).get('scene');
const shown = scenes.filter(({ name }) => wanted === null || name === wanted);

// A single scene stands there by itself: popup and options bring their own landmarks.
const [Stage, Place] = wanted === null ? (['main', 'section'] as const) : (['div', 'div'] as const);

render(
  <Stage class="stages" data-ready={shown.length > 0}>
    {shown.map(({ name, content, width }) => (
      <Place key={name} id={name} data-width={width}>
        {wanted === null && (
          <h2>
            <a href={`?scene=${name}`}>{name}</a>
          </h2>
        )}
        <div class="stage">{content}</div>
      </Place>
    ))}
  </Stage>,
  document.body,
);

/** `?scene=card-compact` shows one scene; without it, all of them are listed and shown. */
import { render } from 'preact';

import { scenes } from './scenes';

const wanted = new URLSearchParams(location.search).get('scene');
const shown = scenes.filter(({ name }) => wanted === null || name === wanted);

render(
  <main data-ready={shown.length > 0}>
    {shown.map(({ name, content, width }) => (
      <section key={name} id={name} aria-label={name} data-width={width}>
        {wanted === null && (
          <h2>
            <a href={`?scene=${name}`}>{name}</a>
          </h2>
        )}
        <div class="stage">{content}</div>
      </section>
    ))}
  </main>,
  document.body,
);

/** The tokens themselves, read from their style sheet: a new one stands here by being defined. */
import source from '../../components/tokens.css?raw';
import type { Scene } from './scene';

interface Token {
  readonly name: string;
  readonly value: string;
}

/** The first definition of each; what follows is for readers who asked for something else. */
const tokens: readonly Token[] = [
  ...source.slice(0, source.indexOf('@media')).matchAll(/(--ng-[\w-]+):\s*([^;]+);/gu),
].map(([, name = '', value = '']) => ({ name, value }));

function valued(pattern: RegExp): readonly Token[] {
  return tokens.filter(({ value }) => pattern.test(value));
}

const sample = 'Signed in Paris on 9 February 1920, it gave Norway full sovereignty over Svalbard.';

function Tokens() {
  return (
    <main class="ng ng-rule tokens">
      <h1>Tokens</h1>
      <h2 class="ng-label">Colour</h2>
      <ul>
        {valued(/^light-dark/u).map(({ name, value }) => (
          <li key={name}>
            <i class="tokens-colour" style={{ background: `var(${name})` }} />
            <b>{name}</b> <small>{value}</small>
          </li>
        ))}
      </ul>
      <h2 class="ng-label">Type</h2>
      <ul>
        {valued(/serif/u).map(({ name, value }) => (
          <li key={name}>
            <p style={{ font: `var(${name})` }}>{sample}</p>
            <b>{name}</b> <small>{value}</small>
          </li>
        ))}
      </ul>
      <h2 class="ng-label">Space</h2>
      <ul>
        {valued(/^[\d.]+px$/u).map(({ name, value }) => (
          <li key={name}>
            <i class="tokens-space" style={{ width: `var(${name})` }} />
            <b>{name}</b> <small>{value}</small>
          </li>
        ))}
      </ul>
      <h2 class="ng-label">Motion</h2>
      <ul>
        {valued(/^\d+ms$/u).map(({ name, value }) => (
          <li key={name} class="tokens-motion">
            <i class="tokens-space" style={{ transition: `width var(${name})` }} />
            <b>{name}</b> <small>{value}, under the pointer</small>
          </li>
        ))}
      </ul>
    </main>
  );
}

export const tokensScene: Scene = { name: 'tokens', content: <Tokens /> };

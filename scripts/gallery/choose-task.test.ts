import { describe, expect, it } from 'vitest';

import { chooseTask } from './choose-task';

describe('npm run gallery', () => {
  it('opens the page of all scenes where there is a display', () => {
    expect(chooseTask([], true)).toEqual({ kind: 'open' });
  });

  it('writes pictures instead where there is none', () => {
    expect(chooseTask([], false)).toEqual({
      kind: 'photograph',
      folder: '.cache/gallery',
      names: [],
      isInstead: true,
    });
  });

  it.each([true, false])('writes pictures into a folder that is named, display: %s', (display) => {
    expect(chooseTask(['out', 'card', 'popup'], display)).toEqual({
      kind: 'photograph',
      folder: 'out',
      names: ['card', 'popup'],
      isInstead: false,
    });
  });

  it.each([true, false])('records whatever the display: %s', (display) => {
    const names = ['options'];
    expect(chooseTask(['--record', 'options'], display)).toEqual({ kind: 'record', names });
  });
});

import * as v from 'valibot';
import { expect, it } from 'vitest';

import { PresetSchema } from './presets';

const preset = (hides: unknown) =>
  v.safeParse(PresetSchema, { id: 'all', label: 'All', description: 'All.', hides });

it('fills in the axes that a preset leaves out', () => {
  expect(preset({ types: ['wire'] }).output).toMatchObject({
    hides: { publications: [], types: ['wire'], controls: [], countries: [] },
  });
});

it.each([{ countries: ['RU'] }, { types: ['rumour'] }, { owner: 'x' }])('refuses %j', (hides) => {
  expect(preset(hides).success).toBe(false);
});

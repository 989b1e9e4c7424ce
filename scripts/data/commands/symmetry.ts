/** `npm run data -- symmetry [FILE]`: how evenly positions are told, as an HTML page. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { compiledCards } from '../../../lib/dataset/compile/dataset-source';
import { values } from '../dataset';
import { measureSymmetry } from '../symmetry/measure-symmetry';
import { symmetryPage } from '../symmetry/symmetry-page';
import { print, readChecked, today, type Command } from './command';

const DEFAULT_FILE = '.cache/symmetry.html';

export const symmetry: Command = async ([file = DEFAULT_FILE], root) => {
  const { dataset } = await readChecked(root);
  const disputes = measureSymmetry(compiledCards(values(dataset.cards)), dataset);
  const target = path.resolve(root, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, symmetryPage(disputes, today()));
  print(`${disputes.length} disputes in ${target}`);
};

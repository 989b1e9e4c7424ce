/** `npm run data -- presets`: every preset over every card, as Markdown. */
import { compiledCards } from '../../../lib/dataset/compile/dataset-source';
import { values } from '../dataset';
import { measureSymmetry } from '../symmetry/measure-symmetry';
import { presetReport } from '../symmetry/preset-report';
import { print, readChecked, type Command } from './command';

export const presets: Command = async (_args, root) => {
  const { dataset } = await readChecked(root);
  const disputes = measureSymmetry(compiledCards(values(dataset.cards)), dataset);
  print(presetReport(disputes, values(dataset.presets)));
};

/** `npm run data -- terms TOPIC…`: every form the engine will look for, with its conditions. */
import { termsReport } from '../terms/terms-report';
import { print, readChecked, UsageError, type Command } from './command';

export const terms: Command = async (args, root) => {
  if (args.length === 0) throw new UsageError('name the card: terms TOPIC…');
  const { dataset } = await readChecked(root);
  for (const id of args) {
    const card = dataset.cards.find(({ value }) => value.id === id)?.value;
    if (!card)
      throw new UsageError(
        `no card has the id "${id}", or it does not fit the schema: npm run data -- ${id}`,
      );
    print(termsReport(card));
  }
};

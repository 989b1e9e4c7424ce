/** The shortcuts as they are now: readers change them in the browser. */
import { browser } from '#imports';

import type { ReadingKeys } from '../../components/welcome/welcome-page';

/** Nothing where the browser has no keyboard commands. */
export async function readingKeys(): Promise<ReadingKeys> {
  const commands = (await browser.commands?.getAll()) ?? [];
  const keyOf = (name: string): string | null => {
    const shortcut = commands.find((command) => command.name === name)?.shortcut ?? '';
    return shortcut === '' ? null : shortcut;
  };
  return { next: keyOf('next-term'), previous: keyOf('previous-term'), enter: keyOf('enter-card') };
}

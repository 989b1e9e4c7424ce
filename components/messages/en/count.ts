/** Counting in English. */
import { toolsOf } from '../language-tools';

// The interface is in British spelling; its lists have no comma before "and" either.
const tools = toolsOf('en-GB');

/** Digits as they are grouped, names as they are joined: "Norway, Russia and Ukraine". */
export const { digits, names } = tools;

/** "1 source", "2 sources"; `many` only where it is not made with an s. */
export function count(number: number, one: string, many = `${one}s`): string {
  return tools.count(number, { one, other: many });
}

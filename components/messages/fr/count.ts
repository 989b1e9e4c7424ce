/** Counting in French: zero is singular, too. */
import { toolsOf } from '../language-tools';

const tools = toolsOf('fr');

/** Digits as they are grouped, names as they are joined: "la Norvège, la Russie et l’Ukraine". */
export const { digits, names } = tools;

/** "0 source", "1 source", "2 sources"; `many` only where it is not made with an s. */
export function count(number: number, one: string, many = `${one}s`): string {
  return tools.count(number, { one, other: many });
}

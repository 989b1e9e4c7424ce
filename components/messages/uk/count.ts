/** Counting in Ukrainian: 1 джерело, 2 джерела, 5 джерел, 21 джерело. */
import { toolsOf } from '../language-tools';

const tools = toolsOf('uk');

/** Digits as they are grouped, names as they are joined: "Україна, Росія та Норвегія". */
export const { digits, names } = tools;

/** The number with its word: for 1 and 21, for 2 to 4, for 5 to 20. */
export function count(number: number, ...[one, few, many]: [string, string, string]): string {
  return tools.count(number, { one, few, many, other: few });
}

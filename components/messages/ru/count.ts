/** Counting in Russian: 1 источник, 2 источника, 5 источников, 21 источник. */
import { toolsOf } from '../language-tools';

const tools = toolsOf('ru');

/** Digits as they are grouped, names as they are joined: "Украина, Россия и Норвегия". */
export const { digits, names } = tools;

/** The number with its word: for 1 and 21, for 2 to 4, for 5 to 20. */
export function count(number: number, ...[one, few, many]: [string, string, string]): string {
  return tools.count(number, { one, few, many, other: few });
}

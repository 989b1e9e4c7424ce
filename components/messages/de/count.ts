/** Counting in German. */
import { toolsOf } from '../language-tools';

const tools = toolsOf('de');

/** Digits as they are grouped, names as they are joined: "Norwegen, Russland und Ukraine". */
export const { digits, names } = tools;

/** "1 Quelle", "2 Quellen". */
export function count(number: number, one: string, other: string): string {
  return tools.count(number, { one, other });
}

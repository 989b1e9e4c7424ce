/** A text with some of its letters marked. */
import type { MatchRange } from '../lib/search/match-ranges';

interface MarkedTextProps {
  readonly text: string;
  /** In order, not overlapping. */
  readonly ranges: readonly MatchRange[];
}

/** The letters that answer a query. */
export function MarkedText({ text, ranges }: MarkedTextProps) {
  const ends = [0, ...ranges.map(({ end }) => end)];
  return (
    <>
      {ranges.map(({ start, end }, index) => [
        text.slice(ends[index], start),
        <mark key={start}>{text.slice(start, end)}</mark>,
      ])}
      {text.slice(ends.at(-1))}
    </>
  );
}

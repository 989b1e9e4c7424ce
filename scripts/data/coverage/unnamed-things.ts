/** Named things that many articles speak of and no card does. */
import nlp from 'compromise/three';

import type { MentionFinder } from '../../../lib/mentions/find-mentions';
import { foldWord } from '../../../lib/text/fold-word';
import type { ScannedDocument } from '../../scan/read-document';

export interface NamedThing {
  /** As it is written most often. */
  readonly name: string;
  readonly articles: number;
}

/**
 * People, places and organisations as compromise/three recognises them in the
 * text between mentions, by the number of articles they stand in, most first.
 * A list of suggestions: the recogniser errs both ways.
 */
export function unnamedThings(
  documents: readonly ScannedDocument[],
  finder: MentionFinder,
): NamedThing[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const { cues, blocks } of documents) {
    const { mentions } = finder.find({ article: cues, blocks });
    const rest = blocks.map(({ text }, block) =>
      blank(
        text,
        mentions.filter((mention) => mention.block === block),
      ),
    );
    for (const [key, name] of namesIn(rest.join('\n'))) {
      const counts = spellings.get(key) ?? new Map<string, number>();
      counts.set(name, (counts.get(name) ?? 0) + 1);
      spellings.set(key, counts);
    }
  }
  return [...spellings.values()]
    .map(asThing)
    .sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name));
}

/** Keeps lengths, so that a name never grows together across a gap. */
function blank(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): string {
  let out = '';
  let last = 0;
  for (const { start, end } of ranges) {
    out += `${text.slice(last, start)}, `;
    last = end;
  }
  return out + text.slice(last);
}

/** Every name once, by its folded form. */
function namesIn(text: string): Map<string, string> {
  const names: unknown = nlp(text).topics().out('array');
  const list = Array.isArray(names) ? names.map(String) : [];
  const trimmed = list.map((name) =>
    name.replaceAll(/^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}]*$/gu, ''),
  );
  return new Map(
    trimmed
      .filter((name) => /\p{Lu}/u.test(name))
      .map((name) => [name.split(' ').map(foldWord).join(' '), name]),
  );
}

function asThing(counts: ReadonlyMap<string, number>): NamedThing {
  const [most = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return { name: most[0], articles: [...counts.values()].reduce((sum, n) => sum + n, 0) };
}

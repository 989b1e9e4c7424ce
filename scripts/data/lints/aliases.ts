/** Terms that can stand for a topic: R20, R23, R25. */
import type { Card } from '../../../lib/dataset/schema/card';
import type { Alias } from '../../../lib/dataset/schema/terms';
import { tokenize } from '../../../lib/text/tokenize';
import { inEntry } from '../dataset';
import type { Entry } from '../dataset';
import type { Finding } from '../problem';
import { cardRule } from '../rule';
import type { Rule } from '../rule';
import type { Placed } from '../../../lib/dataset/card-parts';
import { isCommonWord } from '../text/common-words';

/** Up to this many letters a term is an abbreviation that others use too. */
const SHORT_ALIAS_LETTERS = 3;

export const shortAliasesNeedContext = cardRule({
  id: 'R20',
  severity: 'error',
  title: `aliases of up to ${SHORT_ALIAS_LETTERS} letters need context`,
  *check(card) {
    for (const { value: alias, path } of formsOf(card)) {
      const letters = alias.text.replace(/[^\p{L}\p{N}]/gu, '').length;
      if (letters > SHORT_ALIAS_LETTERS || !standsAlone(alias)) continue;
      yield {
        path: [...path, 'text'],
        message: `"${alias.text}" is short enough to mean other things`,
        remedy: 'add requires: words of which one must be near',
      };
    }
  },
});

export const aliasesAreNotCommonWords = cardRule({
  id: 'R25',
  severity: 'warning',
  title: 'aliases are not common English words',
  *check(card) {
    for (const { value: alias, path } of formsOf(card)) {
      if (alias.match === 'exact' || !standsAlone(alias) || !isCommonWord(alias.text)) continue;
      yield {
        path: [...path, 'text'],
        message: `"${alias.text}" is a common English word`,
        remedy: 'add requires, use match: exact, or match: none',
      };
    }
  },
});

/** Matches wherever it stands, with nothing else to support it. */
function standsAlone(alias: Alias): boolean {
  return alias.match !== 'none' && alias.requires === undefined && !alias.ofSubject;
}

/** Every surface form an editor wrote, with its place. */
export function* formsOf(card: Card): Iterable<Placed<Alias>> {
  for (const [i, alias] of card.aliases.entries()) yield { value: alias, path: ['aliases', i] };
  for (const [i, naming] of card.naming.entries()) {
    for (const [j, form] of naming.forms.entries()) {
      yield { value: form, path: ['naming', i, 'forms', j] };
    }
  }
}

export const aliasesHaveOneOwner: Rule = {
  id: 'R23',
  severity: 'error',
  title: 'a term that needs no context belongs to one card',
  check: ({ cards }) => [
    ...sharedTerms(cards.flatMap(namesOf)),
    ...sharedTerms(cards.flatMap(wordingsOf)),
    ...cards.flatMap(repeatedAliases),
  ],
};

interface OwnedTerm {
  readonly entry: Entry<Card>;
  readonly term: string;
  readonly path: readonly (string | number)[];
}

/** The title matches unless a bracket in it says that it is no name; aliases do unless they need support. */
function namesOf(entry: Entry<Card>): OwnedTerm[] {
  const { title } = entry.value;
  const aliases = entry.value.aliases.flatMap((alias, i) =>
    standsAlone(alias) ? { entry, term: alias.text, path: ['aliases', i, 'text'] } : [],
  );
  return [...(/[()]/u.test(title) ? [] : [{ entry, term: title, path: ['title'] }]), ...aliases];
}

function wordingsOf(entry: Entry<Card>): OwnedTerm[] {
  return entry.value.naming.flatMap((naming, i) =>
    naming.forms.flatMap((form, j) =>
      standsAlone(form) ? { entry, term: form.text, path: ['naming', i, 'forms', j, 'text'] } : [],
    ),
  );
}

function sharedTerms(terms: readonly OwnedTerm[]): Finding[] {
  const owners = new Map<string, Entry<Card>>();
  return terms.flatMap(({ entry, term, path }) => {
    const key = foldTerm(term);
    const owner = owners.get(key) ?? entry;
    owners.set(key, owner);
    if (owner === entry) return [];
    return inEntry(entry, {
      path,
      message: `"${term}" already belongs to the card ${owner.value.id}`,
      remedy: 'keep it in one card, or give one of them requires or ofSubject',
    });
  });
}

/** The same words may stand twice where their conditions differ: each way is enough. */
function repeatedAliases(entry: Entry<Card>): Finding[] {
  const seen = new Set<string>();
  return entry.value.aliases.flatMap((alias, i) => {
    const { text, match, requires, within, not, unless, ofSubject, since, until } = alias;
    const words = match === 'exact' ? text : foldTerm(text);
    const key = JSON.stringify([
      match,
      words,
      requires,
      within,
      not,
      unless,
      ofSubject,
      since,
      until,
    ]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return inEntry(entry, {
      path: ['aliases', i, 'text'],
      message: `"${text}" is listed twice`,
      remedy: 'keep one, or give them different conditions',
    });
  });
}

/** What matching does not tell apart: case, accents, hyphens, possessives. */
function foldTerm(term: string): string {
  return tokenize(term).words.join(' ');
}

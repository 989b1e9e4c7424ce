/**
 * Works as CSL-JSON, the form that reference managers read.
 * Types and fields: https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 */
import type { CompiledCard } from './compiled';
import type { Publication, Work } from './schema/registries';
import { shownTitle } from './shown-title';

export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly issued: CslDate;
  readonly accessed?: CslDate;
  readonly language: string;
  readonly genre?: string;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly number?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
}

type CslType =
  | 'article-newspaper'
  | 'dataset'
  | 'document'
  | 'entry-encyclopedia'
  | 'legal_case'
  | 'report'
  | 'speech'
  | 'webpage';

const TYPES: Readonly<Record<Work['kind'], CslType>> = {
  'primary-text': 'document',
  statement: 'document',
  speech: 'speech',
  transcript: 'document',
  judgment: 'legal_case',
  vote: 'document',
  dataset: 'dataset',
  'news-report': 'article-newspaper',
  analysis: 'webpage',
  study: 'report',
  factcheck: 'webpage',
};

/** A work, with the day on which it was checked where that is known. */
export type CitableWork = Omit<Work, 'check'> & { readonly check?: Pick<Work['check'], 'on'> };

/** @param nameOf the publisher's name by its id */
export function toCsl(work: CitableWork, nameOf: (id: Publication['id']) => string): CslItem {
  const { id, kind, date, check, lang, url, author, publishedBy, identifiers } = work;
  const number = numberOf(identifiers);
  return {
    id,
    type: TYPES[kind],
    title: shownTitle(work),
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    issued: dateOf(date),
    ...(check === undefined ? {} : { accessed: dateOf(check.on) }),
    publisher: nameOf(work.publication),
    // Where the words were read, when their own publisher's page was not.
    ...(publishedBy === undefined ? {} : { 'container-title': nameOf(publishedBy) }),
    language: lang,
    ...(number === undefined ? {} : { number }),
    ...(url === undefined ? {} : { URL: url }),
    ...(identifiers?.doi === undefined ? {} : { DOI: identifiers.doi }),
    ...(identifiers?.isbn === undefined ? {} : { ISBN: identifiers.isbn }),
  };
}

/** A fact card; `genre` says in words that it is one, and its version. */
export function cardToCsl(
  { id, title, checkedOn }: Pick<CompiledCard, 'id' | 'title' | 'checkedOn'>,
  { genre, language }: { readonly genre: string; readonly language: string },
): CslItem {
  return { id, type: 'entry-encyclopedia', title, issued: dateOf(checkedOn), genre, language };
}

/** A partial date has as many parts as it is precise. */
function dateOf(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

function numberOf(identifiers: Work['identifiers']): string | undefined {
  const { unSymbol = [], celex, ecli, natoText, publicLaw, unts } = identifiers ?? {};
  return [...unSymbol, celex, ecli, natoText, publicLaw, unts].find((text) => text !== undefined);
}

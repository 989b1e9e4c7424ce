/**
 * CSL items as BibTeX, for reference managers and LaTeX.
 * Entry types and fields: http://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf, section 3; `url`,
 * `urldate`, `doi` and `isbn` as reference managers and biblatex read them. UTF-8 stays as it is.
 */
import type { CslDate, CslItem } from './to-csl';

/** Names that BibTeX itself knows; it takes no month in numbers. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const ENTRY: Readonly<Partial<Record<CslItem['type'], string>>> = {
  'article-newspaper': 'article',
  report: 'techreport',
};

/** Where an entry type keeps who published it. */
const PUBLISHER: Readonly<Record<string, string>> = {
  article: 'journal',
  techreport: 'institution',
};

/** The items as entries, each under its own id. */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n\n');
}

function entry(item: CslItem): string {
  const type = ENTRY[item.type] ?? 'misc';
  const [year, month] = item.issued['date-parts'][0] ?? [];
  const place = item['container-title'];
  const fields = [
    text('author', item.author?.map(({ literal }) => literal).join(' and ')),
    text('title', item.title),
    text(PUBLISHER[type] ?? 'publisher', item.publisher),
    text('howpublished', place),
    text('number', item.number),
    text('note', item.genre),
    ['year', year === undefined ? '' : String(year)],
    ['month', MONTHS[(month ?? 0) - 1] ?? ''],
    raw('url', item.URL),
    raw('urldate', item.accessed && isoDate(item.accessed)),
    raw('doi', item.DOI),
    raw('isbn', item.ISBN),
    raw('langid', item.language),
  ] as const;
  const lines = fields.flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = ${value},`]));
  return [`@${type}{${item.id},`, ...lines, '}'].join('\n');
}

/** In double braces: styles would write titles in lower case, and take names of offices apart. */
function text(name: string, value = ''): readonly [string, string] {
  return [name, value === '' ? '' : `{{${escapeLatex(value)}}}`];
}

function raw(name: string, value = ''): readonly [string, string] {
  return [name, value === '' ? '' : `{${value.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`];
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

function escapeLatex(value: string): string {
  return value.replaceAll(
    /[\\~^#$%&_{}]/gu,
    (character) => COMMANDS[character] ?? `\\${character}`,
  );
}

function isoDate({ 'date-parts': [parts = []] }: CslDate): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

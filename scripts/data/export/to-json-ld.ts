/**
 * The dataset as JSON-LD in the vocabulary of schema.org.
 *
 * A card is a DefinedTerm; what is disputed about it a Question, whose
 * suggestedAnswers are the positions with their holders as authors; what a
 * party said is a Claim, and what a card states in its own voice a Statement.
 * Every one of them cites works. No ClaimReview and no acceptedAnswer: we
 * rate nothing.
 */
import type { Card, Citation, Dispute } from '../../../lib/dataset/schema/card';
import type { Party, Publication, Work } from '../../../lib/dataset/schema/registries';
import { factsAsStatements, type CitedText } from './statements';
import { shownTitle } from '../../../lib/dataset/shown-title';

/** A node of the graph; values are texts, references and lists of them. */
export type JsonLdNode = Readonly<Record<string, unknown>> & {
  readonly '@id': string;
  readonly '@type': string;
};

export interface JsonLdDocument {
  readonly '@context': { readonly '@vocab': string };
  readonly '@graph': readonly JsonLdNode[];
}

/** What the export is made of. */
export interface ExportSource {
  readonly cards: readonly Card[];
  readonly works: readonly Work[];
  readonly publications: readonly Publication[];
  readonly parties: readonly Party[];
  readonly version: string;
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const DATASET = 'urn:newsgloss:dataset';
const TOPICS = 'urn:newsgloss:topics';

export function toJsonLd(source: ExportSource): JsonLdDocument {
  return {
    '@context': { '@vocab': 'https://schema.org/' },
    '@graph': [
      {
        '@id': DATASET,
        '@type': 'Dataset',
        name: 'Newsgloss',
        description: 'Terms of the news, the competing claims about them, and where each was made.',
        version: source.version,
        license: LICENCE,
        dateModified: latest(source.cards),
      },
      {
        '@id': TOPICS,
        '@type': 'DefinedTermSet',
        name: 'Topics of Newsgloss',
        isPartOf: { '@id': DATASET },
      },
      ...source.cards.flatMap(nodesOfCard),
      ...source.works.map(workNode),
      ...source.publications.map(publicationNode),
      ...source.parties.map(partyNode),
    ],
  };
}

function latest(cards: readonly Card[]): string {
  return cards.reduce((day, { checkedOn }) => (checkedOn > day ? checkedOn : day), '');
}

function nodesOfCard(card: Card): JsonLdNode[] {
  const term = idOf('topic', card.id);
  const names = card.aliases.filter(({ how, match }) => how === 'name' && match !== 'none');
  return [
    {
      '@id': term,
      '@type': 'DefinedTerm',
      name: card.title,
      termCode: card.id,
      inDefinedTermSet: { '@id': TOPICS },
      description: card.summary.text,
      ...(names.length === 0 ? {} : { alternateName: names.map(({ text }) => text) }),
      ...(card.wikidata === undefined ? {} : { sameAs: wikidata(card.wikidata) }),
    },
    ...factsAsStatements(card).map((part) => statementNode(term, part)),
    ...card.disputes.flatMap((dispute) => nodesOfDispute(term, dispute)),
  ];
}

function statementNode(term: string, { id, text, cites, date, variantOf }: CitedText): JsonLdNode {
  return {
    '@id': `${term}:${id}`,
    '@type': 'Statement',
    text,
    about: { '@id': term },
    ...(variantOf === undefined ? {} : { isBasedOn: { '@id': `${term}:${variantOf}` } }),
    ...(date === undefined ? {} : { temporalCoverage: date }),
    citation: references(cites),
  };
}

function nodesOfDispute(term: string, dispute: Dispute): JsonLdNode[] {
  const question = `${term}:${dispute.id}`;
  const supporting = [
    ...dispute.commonGround.map((part) => ({ ...part, date: undefined })),
    ...dispute.evidence,
  ].map(({ id, text, cites }) => ({
    ...statementNode(question, { id, text, cites }),
    isPartOf: { '@id': question },
  }));
  return [
    {
      '@id': question,
      '@type': 'Question',
      name: dispute.question,
      about: { '@id': term },
      temporalCoverage: `../${dispute.coversTo}`,
      suggestedAnswer: dispute.positions.map(({ id }) => ({ '@id': `${question}:${id}` })),
    },
    ...dispute.positions.flatMap(({ id, label, holders, claims }): JsonLdNode[] => [
      {
        '@id': `${question}:${id}`,
        '@type': 'Answer',
        text: label,
        parentItem: { '@id': question },
        author: holders.map(({ party }) => ({ '@id': idOf('party', party) })),
        hasPart: claims.map((claim) => ({ '@id': `${question}:${claim.id}` })),
      },
      ...claims.map((claim) => ({
        '@id': `${question}:${claim.id}`,
        '@type': 'Claim',
        text: claim.text,
        about: { '@id': term },
        author: [claim.by, ...(claim.alsoBy ?? [])].map((party) => ({
          '@id': idOf('party', party),
        })),
        datePublished: claim.said,
        creativeWorkStatus: claim.state,
        ...appearanceOf(claim.cites),
        citation: references(claim.cites),
      })),
    ]),
    ...supporting,
  ];
}

/** The works in which the party itself says it. */
function appearanceOf(cites: readonly Citation[]): Readonly<Record<string, unknown>> {
  const own = cites.filter(({ role }) => role === 'own-words');
  return own.length === 0 ? {} : { appearance: references(own) };
}

function references(cites: readonly Citation[]): readonly { readonly '@id': string }[] {
  return [...new Set(cites.map(({ work }) => work))].map((id) => ({ '@id': idOf('work', id) }));
}

const WORK_TYPES: Partial<Record<Work['kind'], string>> = {
  'news-report': 'NewsArticle',
  analysis: 'Article',
  factcheck: 'Article',
  study: 'ScholarlyArticle',
  dataset: 'Dataset',
};

function workNode(work: Work): JsonLdNode {
  const { id, kind, author, date, url, lang, publication, publishedBy } = work;
  const numbers = Object.entries(work.identifiers ?? {}).flatMap(([name, value]) =>
    [value].flat().map((number) => ({ '@type': 'PropertyValue', propertyID: name, value: number })),
  );
  return {
    '@id': idOf('work', id),
    '@type': WORK_TYPES[kind] ?? 'CreativeWork',
    name: shownTitle(work),
    ...(author === undefined ? {} : { author: { '@type': 'Person', name: author } }),
    datePublished: date,
    inLanguage: lang,
    ...(url === undefined ? {} : { url }),
    publisher: { '@id': idOf('publication', publication) },
    ...(publishedBy === undefined ? {} : { provider: { '@id': idOf('publication', publishedBy) } }),
    ...(numbers.length === 0 ? {} : { identifier: numbers }),
  };
}

const MEDIA: ReadonlySet<Publication['type']> = new Set([
  'state-media',
  'public-media',
  'wire',
  'news',
  'investigative',
  'fact-checker',
]);

function publicationNode(publication: Publication): JsonLdNode {
  const { id, name, type, owner, funding, control, domains, parent } = publication;
  const [domain] = domains;
  return {
    '@id': idOf('publication', id),
    '@type': MEDIA.has(type) ? 'NewsMediaOrganization' : 'Organization',
    name,
    ...(domain === undefined ? {} : { url: `https://${domain}/` }),
    ...(parent === undefined ? {} : { parentOrganization: { '@id': idOf('publication', parent) } }),
    ownershipFundingInfo: `Owner: ${owner}. Funding: ${funding}. Control: ${control}.`,
  };
}

function partyNode({ id, name, short, kind, wikidata: item }: Party): JsonLdNode {
  const isPublicBody = kind === 'state' || kind === 'government';
  return {
    '@id': idOf('party', id),
    '@type':
      kind === 'person' ? 'Person' : isPublicBody ? 'GovernmentOrganization' : 'Organization',
    name,
    ...(short === undefined ? {} : { alternateName: short }),
    ...(item === undefined ? {} : { sameAs: wikidata(item) }),
  };
}

function wikidata(item: string): string {
  return `https://www.wikidata.org/entity/${item}`;
}

function idOf(kind: 'topic' | 'work' | 'publication' | 'party', id: string): string {
  return `urn:newsgloss:${kind}:${id}`;
}

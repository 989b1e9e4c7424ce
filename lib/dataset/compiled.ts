/**
 * What the build makes of data/ and the extension loads from its own package.
 *
 * Files under `dataset/` in the package, all JSON:
 * `manifest.json` ({@link DatasetManifest}), `lexicon.json` (lib/mentions),
 * `search.json` ({@link SearchFile}), `registries.json` ({@link Registries}),
 * `changes.json` ({@link CardChange}s, newest first)
 * and `cards/<number>.json` (stored-card.ts): shelves of a few cards, so that opening one
 * reads one small file beside the registries, and cards of one beat are packed together.
 */
import type { AsPlainObject } from 'minisearch';

import type { Card, Naming } from './schema/card';
import type { CardKind } from './schema/vocabulary';
import type { PartyId, PublicationId, TopicId, WorkId } from './schema/primitives';
import type { ControlClass, Party, Publication, PublicationType, Work } from './schema/registries';

/** Raised by one when a reader of the old files could not read the new ones. */
export const DATASET_FORMAT = 2;

/** Written last; names every other file with its SHA-256, so damage is noticed. */
export interface DatasetManifest {
  readonly format: typeof DATASET_FORMAT;
  /** `YYYY.MM.n`, from data/version.yaml. */
  readonly version: string;
  /** Latest `checkedOn` of all cards, YYYY-MM-DD. */
  readonly checkedOn: string;
  /** Where each card stands, below `dataset/`. */
  readonly cards: Readonly<Record<TopicId, string>>;
  readonly counts: Readonly<Record<'cards' | 'claims' | 'works' | 'publications', number>>;
  /** Path below `dataset/` to lower-case hex SHA-256 of the file's bytes. */
  readonly files: Readonly<Record<string, string>>;
}

/** A wording note with its surface forms reduced to plain text. */
export type CompiledNaming = Omit<Naming, 'forms'> & { readonly forms: readonly string[] };

/** A card without what only editors and the engine need. */
export type CompiledCard = Omit<
  Card,
  | 'schema'
  | 'words'
  | 'since'
  | 'aliases'
  | 'patterns'
  | 'subject'
  | 'classNouns'
  | 'offices'
  | 'contextWords'
  | 'notThis'
  | 'review'
  | 'changelog'
  | 'naming'
  | 'related'
> & {
  readonly naming: readonly CompiledNaming[];
  /** Where we were wrong, oldest first; every other change is told in `changes.json` only. */
  readonly corrections: readonly Correction[];
  /** Only cards of this dataset, with what a link needs to show. */
  readonly related: readonly RelatedTopic[];
};

/** What was wrong, and what stands now. */
export type Correction = Pick<Card['changelog'][number], 'version' | 'date' | 'text'>;

export interface RelatedTopic {
  readonly topic: TopicId;
  readonly title: string;
  readonly kind: CardKind;
  readonly rel: Card['related'][number]['rel'];
}

/** A work without the editors' `check.via`, `check.on` and `check.note`. */
export type CompiledWork = Omit<Work, 'check' | 'titleBy'> & {
  readonly checked: Work['check']['status'];
};

/** One card with everything it refers to: what the page side is given. */
export interface CardBundle {
  readonly card: CompiledCard;
  readonly works: Readonly<Record<WorkId, CompiledWork>>;
  readonly parties: Readonly<Record<PartyId, Party>>;
  readonly publications: Readonly<Record<PublicationId, Publication>>;
}

/** Which publications are not shown. A citation is hidden if any axis hides its publication. */
export interface SourceFilter {
  readonly publications: readonly PublicationId[];
  readonly types: readonly PublicationType[];
  readonly controls: readonly ControlClass[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
}

/** A named source filter, from data/presets.yaml. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly hides: SourceFilter;
}

/** What all cards share: every publication, party and topic, and the presets. */
export interface Registries {
  readonly parties: readonly Party[];
  readonly publications: readonly (Publication & { readonly citations: number })[];
  readonly presets: readonly Preset[];
  readonly topics: readonly TopicEntry[];
}

/** A topic as lists show it. */
export interface TopicEntry {
  readonly id: TopicId;
  readonly title: string;
  readonly kind: CardKind;
  /** First sentence of the summary. */
  readonly gist: string;
}

/** One entry of a card's changelog, for the corrections page. */
export interface CardChange extends Pick<
  Card['changelog'][number],
  'version' | 'date' | 'type' | 'text' | 'reportedBy'
> {
  readonly topic: TopicId;
  readonly title: string;
}

/** The search index as MiniSearch serialises it; see lib/search. */
export interface SearchFile {
  readonly index: AsPlainObject;
}

/**
 * What a card shows under the reader's source filter: plain data, everything
 * resolved, so that the components only lay it out.
 *
 * Vocabulary: a *statement* is anything on the card that cites works. A
 * *source* is a publication, as in the reader's settings; a card's "12 of 18
 * sources shown" counts publications, not documents.
 */
import type { CompiledCard, CompiledNaming, CompiledWork, Correction } from '../compiled';
import type {
  Citation,
  Claim,
  Dispute,
  Evidence,
  KeyFact,
  Position,
  TimelineEntry,
} from '../schema/card';
import type { Party, Publication } from '../schema/registries';

/** A citation with everything one line about it needs. */
export interface CitationView {
  readonly work: CompiledWork;
  /** Whose words or document it is. */
  readonly publication: Publication;
  /** Where the words were read, when that was not at their own publication. */
  readonly quotedBy: Publication | undefined;
  readonly locator: string | undefined;
  readonly quote: string | undefined;
  /** Whether the speaker's own words, a report on them, an analysis or the text itself. */
  readonly role: Citation['role'];
}

/** Something the card says, with the citations the reader may see. */
export interface Statement<Content> {
  /** Unique within the card: `summary`, `f1`, `f1.v0`, `t0`, `n0`, `d1.g1`, `d1.c3`, `d1.e1`. */
  readonly key: string;
  readonly content: Content;
  readonly citations: readonly CitationView[];
  readonly hiddenCitations: number;
  /** Every citation is hidden: show a placeholder in its place, never nothing. */
  readonly isHidden: boolean;
}

/** A fact and the other counts of the same thing. */
export interface FactContent {
  readonly fact: KeyFact;
  readonly variants: readonly Statement<string>[];
}

/** A claim and the parties behind it, the speaker first. */
export interface ClaimContent {
  readonly claim: Claim;
  readonly by: readonly Party[];
}

/** A piece of evidence with its parties resolved. */
export interface EvidenceContent {
  readonly evidence: Evidence;
  readonly body: Party | undefined;
  readonly acceptedBy: readonly Party[];
  readonly rejectedBy: readonly Party[];
}

/** A contested word and who uses it. */
export interface NamingContent {
  readonly naming: CompiledNaming;
  readonly usedBy: readonly Party[];
}

/** Who holds a position, and for how long. */
export type HolderView = Omit<Position['holders'][number], 'party'> & { readonly party: Party };

/** A position always keeps its label and holders, whatever is hidden. */
export interface PositionView {
  readonly id: string;
  readonly label: string;
  readonly holders: readonly HolderView[];
  readonly claims: readonly Statement<ClaimContent>[];
  readonly hiddenClaims: number;
}

/** A disputed question under the filter. */
export interface DisputeView {
  readonly dispute: Pick<Dispute, 'id' | 'question' | 'type' | 'state' | 'coversTo'>;
  readonly commonGround: readonly Statement<string>[];
  readonly positions: readonly PositionView[];
  readonly evidence: readonly Statement<EvidenceContent>[];
  readonly hiddenClaims: number;
  /** Positions that still show a claim. */
  readonly positionsShown: number;
  /** Hiding left fewer than two positions with a claim: the reader must be told. */
  readonly isOneSided: boolean;
}

/** What the filter does to the card as a whole. */
export interface SourceTotals {
  /** Publications of which at least one citation is shown. */
  readonly shown: number;
  /** Publications the card cites. */
  readonly total: number;
  /** Claims in disputes that have no shown source. */
  readonly hiddenClaims: number;
  /** All statements without a shown source, claims included, the summary aside. */
  readonly hiddenStatements: number;
}

/** How far the card's review is behind. */
export interface Freshness {
  /** `overdue`: past twice the review window. */
  readonly review: 'current' | 'due' | 'overdue';
  /** Corrections young enough to be shown on the card, newest first. */
  readonly corrections: readonly Correction[];
}

/** A card ready to be laid out. */
export interface CardView {
  readonly card: CompiledCard;
  /** Always shown; `isHidden` means that none of its sources is. */
  readonly summary: Statement<string>;
  readonly facts: readonly Statement<FactContent>[];
  readonly timeline: readonly Statement<TimelineEntry>[];
  readonly naming: readonly Statement<NamingContent>[];
  readonly disputes: readonly DisputeView[];
  readonly sources: SourceTotals;
  readonly freshness: Freshness;
  /** The reader asked to see some of what the filter hides. */
  readonly isRevealing: boolean;
}

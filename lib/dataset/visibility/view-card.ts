/** Turns a card and the reader's source filter into what the card shows. */
import type { CardBundle, SourceFilter } from '../compiled';
import type { CardView } from './card-view';
import { countHiddenCitations, countSources, type CitingParts } from './count-sources';
import { createResolver, type Resolver, type ViewOptions } from './create-resolver';
import { viewDispute } from './view-dispute';
import { viewFreshness } from './view-freshness';

const HIDES_NOTHING: SourceFilter = { publications: [], types: [], controls: [], countries: [] };

/** Resolves the whole card. Pure: the same card, filter and day give the same view. */
export function viewCard(bundle: CardBundle, options: ViewOptions): CardView {
  const view = viewParts(bundle, options);
  const everything = viewParts(bundle, { ...options, filter: HIDES_NOTHING });
  return {
    card: bundle.card,
    ...view,
    sources: countSources(view, everything),
    freshness: viewFreshness(bundle.card, options.today),
    isRevealing: revealsSomething(bundle, options),
  };
}

function viewParts(bundle: CardBundle, options: ViewOptions): CitingParts {
  const { card } = bundle;
  const resolver = createResolver(bundle, options);
  return {
    summary: resolver.statement('summary', card.summary.text, card.summary.cites),
    naming: card.naming.map((naming, index) => {
      const content = { naming, usedBy: resolver.parties(naming.usedBy) };
      return resolver.statement(`n${index}`, content, naming.cites);
    }),
    facts: card.keyFacts.map((fact) => viewFact(fact, resolver)),
    timeline: card.timeline.map((entry, index) =>
      resolver.statement(`t${index}`, entry, entry.cites),
    ),
    disputes: card.disputes.map((dispute) => viewDispute(dispute, resolver)),
  };
}

function viewFact(fact: CardBundle['card']['keyFacts'][number], resolver: Resolver) {
  const variants = (fact.variants ?? []).map(({ value, cites }, index) =>
    resolver.statement(`${fact.id}.v${index}`, value, cites),
  );
  return resolver.statement(fact.id, { fact, variants }, fact.cites);
}

/** Whether asking to see hidden statements changed anything. */
function revealsSomething(bundle: CardBundle, options: ViewOptions): boolean {
  if (options.reveal === undefined || options.reveal.length === 0) return false;
  const asFiltered = viewParts(bundle, { ...options, reveal: [] });
  const asRevealed = viewParts(bundle, options);
  return countHiddenCitations(asFiltered) > countHiddenCitations(asRevealed);
}

/** Addresses that follow from an identifier, so they may be cited unseen. */
import type { Work } from '../../../lib/dataset/schema/registries';

type Identifiers = NonNullable<Work['identifiers']>;

/** Federal Register documents have no field of their own; the number is in the address. */
const FEDERAL_REGISTER = /^https:\/\/www\.federalregister\.gov\/d\/[\w-]+$/u;

/** All addresses that this work's identifiers give. */
export function addressesFromIdentifiers({ identifiers }: Pick<Work, 'identifiers'>): string[] {
  if (!identifiers) return [];
  return [...fromUnSymbols(identifiers), ...fromNumbers(identifiers)];
}

function fromUnSymbols({ unSymbol = [] }: Identifiers): string[] {
  // Symbols are printed with a space, "S/RES/2202 (2015)", that addresses do not have.
  return unSymbol
    .map((symbol) => symbol.replaceAll(' ', ''))
    .flatMap((symbol) => [
      `https://undocs.org/${symbol}`,
      `https://undocs.org/en/${symbol}`,
      `https://docs.un.org/en/${symbol}`,
    ]);
}

function fromNumbers({ doi, celex, natoText, icjCase, qid }: Identifiers): string[] {
  return [
    ...(doi ? [`https://doi.org/${doi}`] : []),
    ...(celex ? [`https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`] : []),
    ...(natoText
      ? [`https://www.nato.int/cps/en/natohq/official_texts_${natoText.replace(/\D/gu, '')}.htm`]
      : []),
    ...(icjCase ? [`https://www.icj-cij.org/case/${icjCase}`] : []),
    ...(qid ? [`https://www.wikidata.org/wiki/${qid}`] : []),
  ];
}

/** Whether an address is one of them; letter case and percent-encoding do not matter. */
export function isBuiltFromIdentifier(url: string, work: Pick<Work, 'identifiers'>): boolean {
  const comparable = comparableAddress(url);
  return (
    FEDERAL_REGISTER.test(url) ||
    addressesFromIdentifiers(work).some((built) => comparableAddress(built) === comparable)
  );
}

function comparableAddress(url: string): string {
  try {
    return decodeURIComponent(url).toLowerCase();
  } catch {
    return url.toLowerCase();
  }
}

/** The words of our own pages: English is at hand, the others are chunks of their own. */
import type { Language } from '../../lib/text/languages';
import { enPages, type PagesMessages } from './en/pages';

const CATALOGUES: Readonly<Record<Language, () => Promise<PagesMessages>>> = {
  en: () => Promise.resolve(enPages),
  uk: async () => (await import('./uk/pages')).ukPages,
  ru: async () => (await import('./ru/pages')).ruPages,
  de: async () => (await import('./de/pages')).dePages,
  fr: async () => (await import('./fr/pages')).frPages,
  es: async () => (await import('./es/pages')).esPages,
};

/** Loads the catalogue of a language. */
export async function loadPagesMessages(language: Language): Promise<PagesMessages> {
  return CATALOGUES[language]();
}

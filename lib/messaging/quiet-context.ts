/**
 * Stands in for WXT's content-script context in the reader (wxt.config.ts).
 *
 * WXT's tells older copies of a script to stop by an event on the page's
 * document, named after the extension's id: a page that listens for it knows
 * that we are installed, and a page that sends it ends us. Ours does nothing;
 * the reader's lifetime is its own (lib/page/reader/page-reader.ts).
 */
export class ContentScriptContext {
  readonly isQuiet = true;
}

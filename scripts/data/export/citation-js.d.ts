/** The part of Citation.js that we use; the package brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    /** @param data CSL items; or text in a format that a plugin reads */
    constructor(data: readonly unknown[] | string);
    /** The items with every field that is not as CSL wants it corrected or left out. */
    format(
      format: 'data',
      options: { readonly format: 'object' },
    ): readonly Readonly<Record<string, unknown>>[];
  }
}

/** Makes `Cite` read BibTeX. */
declare module '@citation-js/plugin-bibtex';

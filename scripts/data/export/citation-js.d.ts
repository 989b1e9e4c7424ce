/** The part of Citation.js that we use; the package brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly unknown[]);
    /** The items with every field that is not as CSL wants it corrected or left out. */
    format(
      format: 'data',
      options: { readonly format: 'object' },
    ): readonly Readonly<Record<string, unknown>>[];
  }
}

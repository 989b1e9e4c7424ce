/** Styles for a shadow root that no page's policy can refuse. */

/** A sheet whose rules can be replaced. */
export interface ReplaceableSheet {
  readonly replace: (css: string) => void;
}

/**
 * Adds a sheet to the root. Adopted sheets are not subject to a page's
 * `style-src`; where content scripts may not adopt (older Firefox), a style
 * element is used, which policies leave alone there.
 */
export function addSheet(root: ShadowRoot, css: string): ReplaceableSheet {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
    return { replace: (next) => sheet.replaceSync(next) };
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
    return {
      replace: (next) => {
        style.textContent = next;
      },
    };
  }
}

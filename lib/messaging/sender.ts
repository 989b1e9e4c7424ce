/** Who may ask what. Everything here is told by the browser, not by the sender. */

/** What the browser says about the sender of a message. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

/** This extension, as the browser knows it. */
export interface Identity {
  readonly id: string;
  /** Where its own pages live, with the trailing slash. */
  readonly baseUrl: string;
}

/** The background, or one of our own pages. */
export function isExtensionContext(sender: Sender, self: Identity): boolean {
  if (sender.id !== self.id) return false;
  // The background has no tab and, in some browsers, no address.
  if (sender.url === undefined) return sender.tab === undefined;
  return sender.url.startsWith(self.baseUrl);
}

/** Our content script in the top frame of a web page. */
export function isPageContext(sender: Sender, self: Identity): boolean {
  return (
    sender.id === self.id &&
    sender.tab !== undefined &&
    sender.frameId === 0 &&
    !isExtensionContext(sender, self)
  );
}

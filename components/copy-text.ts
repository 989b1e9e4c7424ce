/** Puts a text on the clipboard, where the page lets us. */

/** Whether it got there; pages without https, or whose policy forbids it, do not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

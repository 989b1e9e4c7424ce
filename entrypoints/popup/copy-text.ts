import type { CopyRequest } from '../../components/card/card-props';

/** Puts a text on the clipboard; false where the browser refuses. */
export async function copyText({ text }: CopyRequest): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

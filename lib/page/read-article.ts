/** From a document to the article's cues and text blocks; the same in pages and in tools. */
import { readArticleSteps, type PageArticle } from './article/read-article-steps';
import { nativeDom } from './dom/native-dom';

/** Reads the whole article at once: for tools, and for pages known to be small. */
export function readArticle(document: Document): PageArticle {
  const steps = readArticleSteps(nativeDom(document));
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * What on a page is not article text.
 *
 * Three answers: *never read* (code, controls, editors), *suspect* (its name
 * says furniture; read, and dropped unless the article turns out to be inside
 * it), and *furniture* (a block whose own text gives it away).
 */
import type { NativeDom } from '../dom/native-dom';
import { isBlockName, isExcludedName } from './html-names';
import type { RawBlock } from './walk-blocks';

/** Roles of editors and of what is not part of the page's text. */
const EDITOR_ROLES: ReadonlySet<string> = new Set(['textbox', 'searchbox', 'combobox', 'math']);

/** Roles that name the page's furniture. */
const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  `alert alertdialog banner complementary contentinfo dialog form menu menubar navigation search
   toolbar tooltip`.split(/\s+/u),
);

/** Elements that usually hold something beside the article. */
const FURNITURE_NAMES: ReadonlySet<string> = new Set(['aside', 'dialog', 'footer', 'form']);

/** Words in class names and ids that publishers give to what stands around an article. */
const FURNITURE_WORDS = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'ads?|advert\\w*|sponsor\\w*|promo\\w*|outbrain|taboola',
    'also-?read|read-?(?:more|next|also)|more-?(?:on|from|news|stories|in|like)|most-?(?:read|popular|viewed|recent)',
    'related|recirc\\w*|recommend\\w*|trending|popular|teasers?|latest|up-?next',
    'comments?|disqus|respond|repl(?:y|ies)|discussion|reactions?|ratings?|polls?|survey|quiz',
    'authors?|bios?|biography|byline|contributors?',
    'newsletters?|subscri\\w*|sign-?up|register|paywall|donat\\w*',
    'shar(?:e|es|ing)|social|follow',
    'breadcrumbs?|nav|navbar|navigation|menu|masthead|side-?bar|rail|footer|toolbar|pagination|pager|toc',
    'tags?|topics?|keywords?|categories|filed-?under',
    'cookies?|consent|gdpr|modal|pop-?up|overlay|lightbox|tooltip|toast|banner',
    'copyright|credits?|disclaimer|legal|print-?only|hidden|sr-?only|screen-?reader|skip-?link',
    'widgets?|ticker|app-?download|listen|audio-?player|video-?player|playlist',
  ].join('|')})(?=$|[\\s_-])`,
  'iu',
);

/** What is never the article, however much text it holds: readers' comments, legal notices. */
const NEVER_ARTICLE =
  /(?:^|[\s_-])(?:comments?|disqus|respond|repl(?:y|ies)|discussion|reactions?|cookies?|consent|gdpr)(?=$|[\s_-])/iu;
const ARTICLE_NAMES: ReadonlySet<string> = new Set(['article', 'main', 'body']);

/** Classes by which blog software files a post: `tag-social`, `category-comment`, `has-sidebar`. */
const FILING = /(?:^|(?<=\s))(?:tag|category|type|format|has|no|with)-\S+/giu;

/** Whether nothing inside the element is read, wherever the article is. */
export function isNeverRead(element: Element, name: string, dom: NativeDom): boolean {
  if (isExcludedName(name)) return true;
  const editable = dom.attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return EDITOR_ROLES.has(dom.attribute(element, 'role') ?? '');
}

/** Whether the element's name, role or attributes say that it is not article text. */
export function isSuspect(element: Element, name: string, dom: NativeDom): boolean {
  if (FURNITURE_NAMES.has(name)) return true;
  if (FURNITURE_ROLES.has(dom.attribute(element, 'role') ?? '')) return true;
  if (isHidden(element, dom)) return true;
  return isBlockName(name) && hasFurnitureName(element, name, dom);
}

function isHidden(element: Element, dom: NativeDom): boolean {
  return (
    dom.attribute(element, 'hidden') !== null ||
    dom.attribute(element, 'inert') !== null ||
    dom.attribute(element, 'aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(dom.attribute(element, 'style') ?? '')
  );
}

function hasFurnitureName(element: Element, name: string, dom: NativeDom): boolean {
  if (/articlebody/iu.test(dom.attribute(element, 'itemprop') ?? '')) return false;
  const given = namesOf(element, dom);
  return (ARTICLE_NAMES.has(name) ? NEVER_ARTICLE : FURNITURE_WORDS).test(given);
}

/** Class names and id, one word to a space, without what only files the post away. */
function namesOf(element: Element, dom: NativeDom): string {
  const given = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`;
  // relatedStories and related-stories are the same name.
  return given.replace(FILING, ' ').replace(/([a-z])(?=[A-Z])/gu, '$1-');
}

/** Whether the element is named after comments or notices, which can outweigh the article. */
export function isNeverArticle(element: Element, dom: NativeDom): boolean {
  return NEVER_ARTICLE.test(namesOf(element, dom));
}

/** A paragraph of which this share or more is links is a list of links, not prose. */
const LINK_LIST_SHARE = 0.8;
/** Shorter than this, in characters, and without a full stop: a label, not a sentence. */
const LABEL_LENGTH = 40;

/** How publishers begin lines that are about the page and not about its subject. */
const NOTICE =
  /^(?:©|\(c\) ?\d{4}|copyright\b|all rights reserved|advertisement|read (?:more|also|next|full)|also read|see also|related(?: \w+)?:|more (?:on|from)\b|watch(?: live)?:|listen:|sign up|subscribe|follow (?:us|@)|share this|click here|join (?:our|us)|support (?:our|independent)|download (?:our|the) app|have a (?:tip|story)|don['’]t miss|recommended|most read|sponsored|this (?:article|story) (?:was|is|has been)|originally published|(?:last )?updated\b|published\b|posted\b|photo(?: credit)?s?:|image(?: credit)?s?:|source:|tags?:|filed under|topics?:|categories:)/iu;
/** A notice is short; a paragraph that merely begins like one is not. */
const NOTICE_LENGTH = 160;

/** Whether a block's own text shows that it is not part of the article. */
export function isFurnitureText(
  { text, kind, linked, container }: RawBlock,
  dom: NativeDom,
): boolean {
  if (linked >= text.length * LINK_LIST_SHARE) return true;
  if (text.length <= NOTICE_LENGTH && NOTICE.test(text)) return true;
  const isProse = kind !== 'paragraph' || dom.nameOf(container) === 'p';
  return !isProse && text.length < LABEL_LENGTH && !/[.!?:…”"’]$/u.test(text);
}

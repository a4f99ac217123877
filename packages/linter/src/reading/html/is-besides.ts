import type { Opening } from "./html-event.js";

const elements: ReadonlySet<string> = new Set(["nav", "footer", "aside", "dialog"]);

/** Elements that are too small for a banner: `<p id="cookies-consent-banner">` tells of one. */
const small: ReadonlySet<string> = new Set("p span a li td th h1 h2 h3 h4 h5 h6".split(" "));

const roles: ReadonlySet<string> = new Set(
  "navigation banner contentinfo search dialog alertdialog complementary menu menubar toolbar".split(" "),
);

/** Names by which pages call what stands around a document, in classes and ids. */
const names: ReadonlySet<string> = new Set(
  (
    "nav navbar navigation topnav topbar menu mainmenu main-menu mega-menu breadcrumb breadcrumbs footer site-footer " +
    "page-footer global-footer sidebar side-bar site-header skip-link skiplink skip-to-content social-share " +
    "share-buttons sharedaddy search-form searchform newsletter-signup related-posts comments pagination " +
    "language-switcher lang-switcher sr-only screen-reader-text visually-hidden"
  ).split(" "),
);

/** What a consent banner is called: one word of each list in one name, or a known product. */
const consent = ["cookie", "consent", "gdpr", "ccpa"];
const banner = ["banner", "bar", "popup", "pop-up", "modal", "overlay", "dialog", "notification", "wall"];
const products = ["onetrust", "cybotcookiebot", "didomi", "usercentrics", "osano", "cky-", "cmplz", "truste"];

/**
 * Whether an element stands beside the document: a menu, a footer, a banner.
 *
 * @param isMain
 *   The element is within one that says that it is the main part; there, footers and asides belong to the document.
 */
export function isBesides({ name, attributes }: Opening, isMain: boolean): boolean {
  if (name === "nav" || (!isMain && elements.has(name))) return true;
  if (attributes.role !== undefined && roles.has(attributes.role))
    return !isMain || attributes.role !== "banner";
  if (name === "body" || name === "html" || name === "main" || name === "article") return false;
  const words = [...wordsOf(attributes.class), ...wordsOf(attributes.id)];
  return words.some(
    (word) =>
      (!isMain && names.has(word)) ||
      products.some((product) => word.startsWith(product)) ||
      (!small.has(name) && isBanner(word)),
  );
}

function wordsOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : value.slice(0, 2000).toLowerCase().split(/\s/);
}

function isBanner(word: string): boolean {
  return consent.some((part) => word.includes(part)) && banner.some((part) => word.includes(part));
}

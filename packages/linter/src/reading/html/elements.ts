/** Elements that begin a block of their own. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table " +
    "tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements that have no end tag. */
export const voidElements: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col embed frame hr img input link meta param source track wbr".split(" "),
);

/** Elements whose content is never read as text. */
export const unseenElements: ReadonlySet<string> = new Set(
  (
    "applet audio button canvas datalist embed head iframe img input map math meter noembed noframes noscript " +
    "object option progress script select style svg template textarea title video"
  ).split(" "),
);

/** Elements in bold. */
export const boldElements = ["b", "strong"] as const;

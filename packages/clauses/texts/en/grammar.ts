import type { Grammar } from "../../compile/grammar.js";
import { cases } from "./cases.js";

/** English, as far as the compiler of the wording must know it. */
export const grammar = {
  abbreviations: [
    "art",
    "arts",
    "co",
    "corp",
    "dr",
    "e.g",
    "etc",
    "i.e",
    "inc",
    "ltd",
    "mr",
    "mrs",
    "ms",
    "no",
    "p.o",
    "para",
    "sec",
    "st",
    "u.k",
    "u.s",
  ],
  cases: Object.keys(cases),
  strength: {
    duty: /\b(?:must|undertake)\b/gi,
    power: /\b(?:can|cannot|could|may|might)\b/gi,
    future: /\b(?:will|shall)\b/gi,
    denial: /\b(?:cannot|neither|never|no|nobody|none|nor|not|nothing|unless)\b/gi,
    limit: /\bonly\b/gi,
  },
  party: {
    words: {
      you: "either",
      your: "possessive",
      yours: "absolute",
      yourself: "reflexive",
      yourselves: "reflexive",
    },
    // As after “from”.
    alone: "object",
    // biome-ignore format: a word list.
    subjectAfter: [
      "^", ",", ";", ":", "—", "–", "“", "(",
      "after", "although", "as", "because", "before", "how", "if", "once", "provided", "since", "so", "than", "that", "though",
      "unless", "until", "what", "whatever", "when", "whenever", "where", "wherever", "whether", "which", "whichever", "while",
      "who", "whom", "why", "then", "also",
      "am", "are", "can", "could", "did", "do", "does", "had", "have", "may", "might", "must", "should", "were", "will", "would",
      "account", "accounts", "action", "actions", "address", "anything", "browser", "case", "choice", "choices", "content",
      "contract", "country", "data", "date", "day", "detail", "details", "device", "devices", "documents", "email", "everything",
      "features", "file", "files", "form", "forms", "information", "messages", "moment", "number", "page", "pages", "password",
      "permission", "permissions", "person", "photos", "preferences", "products", "request", "requests", "right", "rights",
      "service", "services", "settings", "site", "sites", "something", "things", "time", "way", "ways", "websites", "words",
    ],
    // biome-ignore format: a word list.
    objectAfter: [
      "about", "against", "among", "around", "at", "behind", "between", "beyond", "by", "concerning", "for", "from", "in", "into",
      "like", "of", "on", "onto", "over", "regarding", "to", "toward", "towards", "upon", "versus", "with", "without",
      "affect", "affected", "affecting", "affects", "allow", "allowed", "allowing", "allows", "ask", "asked",
      "asking", "asks", "assist", "assists", "bind", "binds", "calling", "causes",
      "charged", "concerning", "concerns", "connect", "connects", "contacted", "contacting",
      "deny", "enable", "enables", "enabling", "entitle", "entitles", "follow", "follows",
      "gave", "get", "give", "given", "gives", "giving", "grant", "grants", "guide", "guides", "harm", "harms", "help", "helped",
      "helping", "helps", "identified", "identifies", "identify", "identifying", "inform", "informed", "informing", "informs",
      "invite", "invites", "keep", "keeping", "keeps", "know", "knows", "leave", "leaves", "led", "let", "lets", "letting",
      "make", "makes", "making", "notified", "notifies", "notify",
      "notifying", "offered", "offering", "owe", "owes", "paid", "pay", "paying", "pays",
      "prompt", "prompts", "protect", "protecting", "protects", "provide", "provides", "providing", "put", "puts", "reach", "reaches", "reaching", "recognise",
      "recognised", "recognises", "recognising", "recognize", "recognizes", "recognizing", "refer", "refers", "refund", "refunds",
      "refuse", "remember", "remembers", "remind", "reminding", "reminds", "require", "required", "requires", "requiring",
      "saves", "see", "sees", "sell", "send", "sending", "sends", "sent", "serve", "serves", "serving", "show", "showing",
      "shows", "sign", "signs", "spare", "spares", "supplies", "supports", "take", "takes", "tell",
      "telling", "tells", "told", "thank", "track", "tracking", "tracks", "treat", "treating", "treats", "verify", "verifying",
      "want", "warn", "warning", "warns",
    ],
    // biome-ignore format: a word list.
    subjectBefore: [
      "agree", "agreed", "already", "also", "are", "ask", "asked", "can", "cannot", "choose", "chose", "consent", "consented",
      "could", "did", "do", "gave", "give", "had", "have", "make", "may", "might", "must", "need", "never", "object", "only",
      "should", "use", "used", "visit", "want", "were", "will", "would",
    ],
    objectBefore: ["$", ".", ",", ";", "?", "!", ")"],
  },
} as const satisfies Grammar;

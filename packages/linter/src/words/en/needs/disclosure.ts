import type { NeedWords } from "../../locale-words.js";

/** How documents say to whom and where data go. */
export const disclosureNeeds = {
  recipients: {
    patterns: [
      "*@share ... @third -child|@able -sell|advertising",
      "@third|@firm ^@recipient-head",
      "@third|@firm ... *receive|process|access|get ... @data|behalf|it",
    ],
  },
  transferDestinations: {
    patterns: [
      "*transfer|transferred|goes|go|send|sent|move|moved|access|accessed|export ... to|in|from|outside ... @country|@abroad",
      "*store|stored|process|processed|host|hosted|located ... outside|@abroad",
      "*store|stored|process|processed|host|hosted ... in .. united-states|us|usa|india|china|singapore|australia|canada|japan",
      "@country ^transfer|transfers -^privacy-framework",
    ],
  },
  transferSafeguards: {
    patterns: [
      "standard-contractual|contractual-clauses|scc|sccs|adequacy|adequate|binding-corporate|privacy-framework|model-clauses|data-bridge|idta|transfer-agreement|transfer-addendum",
      "safeguards|safeguard & transfer|country|abroad",
      "explicit consent & transfer",
    ],
  },
  transferCopies: {
    patterns: [
      "copy|copies|obtain|see|view|inspect ... safeguards|safeguard|clauses|contract|contracts|guarantees|rules|them ~transfer|transfers|abroad|country|countries|safeguards|clauses",
    ],
  },
  recipientsTold: {
    patterns: [
      "*tell|inform|notify|communicate|pass ... @third|recipients|everyone|those|anyone|whom|parties ... of|about|when|any|that|whenever ... correct|correction|delete|deletion|erase|erasure|restrict|restriction|rectification|rectify",
    ],
  },
  recipientsNamedOnRequest: {
    patterns: [
      "ask|request|obtain|tell-you ... who-has-received|who-receives|who-received|who-gets|recipients|whom",
    ],
  },
} as const satisfies NeedWords["needs"];

import type { NeedWords } from "../../locale-words.js";

/** How documents say what is done with data of children. */
export const childDataNeeds = {
  childOperators: {
    patterns: [
      "operator|operators|collect|collects|keep|maintain ... @child ~operator|operators",
      "operator|operators ~@child",
    ],
  },
  childOperatorNames: { patterns: ["operator|operators ~@child", "@firm ^operator|operators"] },
  childCategories: {
    patterns: [
      "@child ... *collect|collected|ask|gather ... @item -consent|knowingly|discover|learn|aware",
      "*collect|ask|gather ... @item ... @child -consent|knowingly|discover|learn|aware",
      "@item ^@child ^collect",
    ],
  },
  childPublication: {
    patterns: ["@child ... public|publicly|post|publish|visible|share-publicly -privacy|remove|delete"],
    denial: true,
  },
  childPurposes: {
    patterns: [
      "*use|used|process ... @child ... for|to|in-order -voice|recording|identifiers|consent|keep",
      "*use|used|process .. it|this|@data ... for|to ^@child-head -voice|recording|identifiers|consent|keep|refuse|forbid",
    ],
  },
  childRecipients: {
    patterns: [
      "*@share ... @child ... to|with -consent|parent|sell",
      "*@share ... @third|@firm ^@child-head -consent|sell|sale|parent|parents",
    ],
  },
  childRecipientPurposes: {
    patterns: [
      "*@share ... @child ... to|with -consent|parent|sell",
      "*receive|use ... for|to ... @purpose-told ^@child-head -consent|voice|identifiers|@child",
    ],
  },
  childRetention: {
    patterns: ["*@keep ... @number|as-long|until|while|necessary ~@child -identifiers|apart|consent"],
  },
  childRetentionReason: {
    patterns: [
      "*@keep ... because|in-order|so-that|must|to ~@child -apart|through|at-most",
      "because|reason|need ... *@keep ~@child",
    ],
  },
  childRetentionPeriod: { patterns: ["*@keep|@remove ... @number .. @unit ~@child"] },
  childIdentifiers: {
    patterns: ["identifier|identifiers ... for|to|support|operations|security ~@child -nothing-else|apart"],
  },
  childIdentifierMeans: {
    patterns: [
      "identifier|identifiers ... nothing|not|only|apart|separate|ensure|other ~@child -without-asking",
    ],
  },
  childRecordings: {
    patterns: ["voice|audio|recording|recordings ... delete|deleted|answer|respond|only|request ~@child"],
  },
  parentReview: {
    patterns: [
      "@parent ... *review|see|access|inspect|know|obtain ... @data|it|child|collected -consent|sell",
    ],
  },
  parentRefusal: {
    patterns: [
      "@parent ... refuse|forbid|stop|prevent|withdraw|decline|not-allow|prohibit|no-longer ... collect|collection|use|contact|further -sell",
    ],
    denial: true,
  },
  parentContact: {
    patterns: [
      "@parent ... contact|reach|write|email|call|<email>|telephone|@number -consents|consent|collected|signed",
    ],
  },
  separateConsent: {
    patterns: [
      "@parent ... *consent|agree|permit|allow|authorise|authorize ... without|alone|not|separately|only ... disclos|disclosure|disclosing|third|share|sharing",
    ],
  },
  childMinimum: {
    patterns: [
      "@child ... not|never|need-not ... more|condition|necessary|requires|participate|take-part|reasonably",
      "not .. *require|condition ... @child ... more|than|necessary",
    ],
    denial: true,
  },
  safeHarbour: {
    patterns: ["safe-harbor|safe-harbour ~@child|coppa", "@coppa & programme|program|certified|seal"],
  },
  noChildData: {
    patterns: [
      "not|never .. *collect|solicit|request|process|gather|keep ... @child|under|anyone|younger|13|16|18",
    ],
    too: [
      "aware|believe|discover|think|know|suspect ... @child|under|younger|13|16|18 ... contact|tell|notify|inform|let-us-know|email|write|report",
    ],
    denial: true,
  },
} as const satisfies NeedWords["needs"];

import type { TopicWords } from "../../locale-words.js";

/** Where data go, and what others collect. */
export const flowTopics = {
  "third-party-tracking": {
    implies: ["recipients"],
    patterns: [
      "@track-party ... *use|set|place|place|collect|track|serve|deploy|employ|send|store|receive|access|gather|record ... @tracker",
      "@track-party .. @tracker",
      "@track-party ... *collect|gather|track|record|monitor ... @data & site|website|visit|visits|online|app|sites|cookies|browser|browsing|activities|technologies",
      "@track-party .. *get|receive|collect|gather|obtain|read ... @device-id & ads|analytics|app|site|website|cookies|advertising",
      "@tracker ... from|by|set|placed|of|with .. @track-party",
      "third party .. cookies|cookie|analytics|tracking|beacons|advertisers|advertising|ads|widgets|plug-ins|plugins|tools",
      "google .. analytics|adsense|doubleclick|tag|ads",
      "omniture|webtrends|hotjar|mixpanel|doubleclick|chartbeat|quantcast|comscore|crashlytics|flurry|firebase|facebook-pixel|appsflyer|coremetrics",
      "social .. plugin|plugins|plug-ins|widgets|features|buttons & @data|collect|cookie|cookies|ip|track|visit",
      "like-button|share-button|facebook-connect",
      "@track-party ... serve|deliver|display|show .. ads|advertisements|advertising",
    ],
  },
  transfers: {
    patterns: [
      "*transfer|transferred|transferring|store|stored|process|processed|send|sent|access|accessed|export|disclose|share|hold|host|maintain|move|receive|transmit|use|held|collected|transfers ... @abroad",
      "@abroad ... *transfer|transferred|store|stored|process|processed|transfers & @data",
      "*transfer|transferred|transferring|store|stored|process|processed|send|sent|export|held|located|hosted ... outside|outside-of .. @country",
      "*transfer|transferred|transferring|transfers|export ... to|in|into .. @country & @data|country|privacy|servers|store|law|laws|process",
      "transfer|transferred|transfers .. @data ... @country",
      "*store|stored|process|processed|hosted|host|located|maintained|held|collected ... in .. @country ~@foreign",
      "international|cross-border|overseas .. transfer|transfers|transfer-of|data & @data|@may|@abroad|we",
      "if you are|located|visiting|using|accessing|live|reside .. outside ... transfer|transferred|transferring|processed|stored|united",
      "server|servers|facilities|offices|providers|recipients ... in .. other-countries|countries|abroad|overseas",
      "@country ^@transfer-head",
      "provider|providers|supplier|suppliers|vendor|vendors|processor|processors ... based|located|established ... in|outside .. @country",
      "outside .. @country ... transfer|transferred|process|processed|store|stored",
    ],
  },
  "transfers.safeguards": {
    implies: ["transfers"],
    patterns: [
      "standard .. contractual|contract|data .. clauses|clause",
      "model .. clauses|contracts|contract",
      "contractual clauses",
      "adequacy|adequate .. decision|decisions|level|protection",
      "privacy shield",
      "safe harbor|harbour -@coppa",
      "binding corporate .. rules",
      "data privacy framework",
      "data transfer agreement|addendum",
      "appropriate|suitable|adequate .. safeguard|safeguards ~@foreign",
      "safeguard|safeguards & transfer|transfers|transferred|transferring",
      "derogation|derogations",
      "article 46|49|45",
      "consent ... transfer|transferred ... outside|country|united|countries|abroad",
    ],
  },
  "data-privacy-framework": { patterns: ["data privacy framework", "dpf"] },
} as const satisfies TopicWords["topics"];

import type { TopicWords } from "../../locale-words.js";

/** What data serve for. */
export const purposeTopics = {
  "data.purposes": {
    patterns: [
      "use|used|using|process|processed|processing|collect|collected ... @data ... to|for .. @purpose-verb",
      "@data ... used|use|processed|necessary|needed|collected ... to|for .. @purpose-verb",
      "use|uses|used .. it|them|this .. to .. @purpose-verb",
      "to @purpose-verb ~@use-data",
      "@purpose-verb .. your .. order|orders|request|requests|questions|inquiries|account|transaction|payment|purchase ~@use-data",
      "for .. billing|payment|shipping|delivery|verification|support|registration|communication|correspondence ~@use-data",
      "in-order-to|for-the-purpose-of|for-purposes-of & @data & @purpose-verb",
    ],
  },
  "purpose.advertising": {
    implies: ["data.purposes"],
    patterns: [
      "*target|serve|deliver|display|show|tailor|personalize|personalise|customize|present|place|provide|select|measure|limit|manage|offer .. @ads",
      "targeted|relevant|personalized|personalised|interest-based|behavioral|behavioural|tailored|customized|targeting .. @ads ~@use",
      "advertising purposes|campaigns|network|networks|partners|company|companies|cookies & @use|@tracker|@data",
      "advertising ~@use-data",
      "advertising & @tracker",
      "@ads .. based on .. interests|your|visits|browsing|information",
      "retargeting|remarketing",
      "advertisers|advertisements|ads & @data|@tracker & use|share|collect|display|serve|target|interest|interests",
      "google-adsense|adwords|ads",
      "doubleclick|dart",
    ],
  },
  "purpose.marketing": {
    implies: ["data.purposes"],
    patterns: [
      "*send|provide|email|mail|contact|inform|notify|tell|offer|deliver|receive|alert|give ... @promo",
      "marketing|promotional .. purposes|purpose|communications|communication|emails|email|materials|messages|material|information|e-mails|campaigns|activities|offers ~@use",
      "direct marketing ~@use",
      "marketing & @use & @data",
      "marketing ~@use-data",
      "market|advertise|promote .. our|products|services|to-you|other",
      "newsletter|newsletters & send|subscribe|receive|sign|use|email",
      "contact|email|inform|tell|notify you ... products|services|offers|promotions|events|offerings|features|news ... @interest",
      "products|services|offers|offerings .. @interest",
      "send .. you .. information|emails|email|news|communications .. about|regarding|on .. our|products|services|new",
    ],
  },
  "purpose.analytics": {
    implies: ["data.purposes"],
    patterns: [
      "analytics|analytical ~@use",
      "statistics|statistical|statistic|aggregate|aggregated ~@use",
      "*analyze|analyse|analyzing|analysis|analyses ... @data|trends|use|usage|traffic|behavior|performance|site|how|market ~@use",
      "*improve|improving|improvement|enhance|enhancing|optimize|optimise|better ... @improved ~@use",
      "research ~@use-data",
      "market|product|internal|scientific research & @use",
      "understand|learn|determine|know|evaluate|measure|monitor|track ... how|usage|use|needs|traffic|trends|effectiveness|visitors|which|interests|popular ~@use",
      "develop|developing|create|design .. new ~@use",
      "google-analytics|omniture|webtrends|mixpanel|hotjar|matomo|piwik",
      "number of visitors|users|visits & @use|count",
      "trends & @use",
    ],
  },
  "purpose.personalization": {
    implies: ["data.purposes"],
    patterns: [
      "*personalize|personalise|customize|customise|tailor|personalization|personalisation|customization|individualize ... @personalized ~@use",
      "personalize|personalise|customize|customise|personalized|customized|personalised|tailored|personalization|customization ~@use",
      "remember|recall|recognize|store|save .. your|you|user .. preference|preferences|setting|settings|choices|language|visit|return ~@use",
      "remember|recall|recognize|store|save .. preference|preferences|setting|settings|choices & @tracker",
      "recommend|recommendations|suggest|suggestions ~@use-data",
      "relevant|interest|interests .. content|experience|information|to-you|offers & @use",
      "content .. interest|interests|relevant & @use",
    ],
  },
  "purpose.operation-security": {
    implies: ["data.purposes"],
    patterns: [
      "fraud|fraudulent|abuse|misuse|illegal|unlawful|suspicious|unauthorized|malicious & *prevent|detect|investigate|protect|combat|identify|monitor|reduce|against|screen|action|fight",
      "*operate|maintain|administer|run|manage|operation|administration|maintenance|functioning|administering .. site|website|web|service|services|app|business|platform|product|products|application|network ~@use",
      "troubleshoot|troubleshooting|debug|debugging|diagnose|diagnosing|diagnostic|technical|bugs|errors|crash ~@use-data",
      "*enforce|enforcing|enforcement ... terms|agreement|agreements|policy|policies|rights|conditions",
      "*protect|protecting|defend|protection ... rights|property|safety|security|integrity|users|site",
      "security|safety|integrity .. purposes|purpose|of-our|of-the|of-your ~@use-data",
      "security ~@use-data -@security-measure",
      "verify|authenticate|verification|authentication .. identity|your|user|users|account|credentials ~@use",
      "provide|deliver|operate .. the|our|you .. services|service|site|website|platform|app ~@use-data",
      "internal .. operations|purposes|business ~@use",
      "log-in|logged-in|login|session & @tracker",
      "strictly-necessary|essential & @tracker",
      "fraud & @use",
    ],
  },
  "model-training": {
    denial: true,
    patterns: [
      "train|training|trained ... model|models|ai|artificial|machine|algorithm|algorithms",
      "large language models",
    ],
  },
  recommender: {
    patterns: [
      "rank|ranked|ranking|recommend|recommender|recommendation|recommendations ... criteria|parameters|algorithm|signals|based",
    ],
  },
} as const satisfies TopicWords["topics"];

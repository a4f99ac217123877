import type { TopicWords } from "../../locale-words.js";

/** On what basis data are processed. */
export const basisTopics = {
  "legal-basis": {
    patterns: [
      "legal|lawful .. basis|bases|ground|grounds|base",
      "basis|grounds|bases .. for .. processing|our|the|collecting|using & @basis",
      "processing .. is|are .. based|necessary .. on|for|in|to",
      "vital|public .. interest|interests|task & processing|process|protect|necessary|data|basis",
      "article|art 6",
      "consent & article|art",
      "@basis ~@basis-head",
    ],
  },
  "legal-basis.consent": {
    implies: ["legal-basis"],
    patterns: [
      "*basis|based|base|rely|relies|relying|ground|grounds|legal|lawful|pursuant|accordance ... consent",
      "consent ~@basis-head",
      "*process|processing|collect|use|processed ... with|upon|on|where|if|based|subject .. consent|consented",
      "consent ... processing|process|collection|use|collecting .. of .. your|personal|the|my|his|their|data|information|such|this",
      "consent to .. our|the|us|such|this|processing|collection|use|your -cookies",
      "given .. your|us|their|explicit|consent|his|prior .. consent -child",
      "you .. have|gave|give|provided .. consented|consent",
      "consent .. article|art 6",
      "with .. your .. consent ~@basis-head",
      "ask|obtain|seek|request .. for|your|their .. consent ~@basis-head",
      "explicit consent & process|processing|data|sensitive",
    ],
  },
  "legal-basis.contract": {
    implies: ["legal-basis"],
    patterns: [
      "enter|entering|conclude|conclusion|entered .. contract|agreement .. with-you|with-us|with-him|you-have",
      "performance|perform|performing|execution|execute|fulfil|fulfill|fulfilment|fulfillment|necessary|carry-out|implement|honour|meet .. contract|contractual|agreement|contracts|agreements & you|your|our|process|processing|data|necessary|us|party|which",
      "contractual .. necessity|obligation|obligations|relationship|basis|performance|requirement",
      "contract|agreement ~@basis-head",
      "prior to .. entering|contract",
      "lit|letter|6-1|para .. b|1-b & 6",
      "contract & *basis|legal|lawful & processing|process",
    ],
  },
  "legal-basis.legal-obligation": {
    implies: ["legal-basis"],
    patterns: [
      "legal|statutory|regulatory .. obligation|obligations|duty|duties ~@basis-head",
      "*process|processing|collect|keep|retain|retained|store ... legal|statutory|tax|accounting .. obligation|obligations|duty|duties -@disclosing",
      "legal|statutory .. requirement|duty & is|are|returns|keep|retain|must & @data|records|returns|report",
      "because .. law|laws ... requires|require|says|obliges|demands",
      "law|laws|legislation|regulations .. requires|require|oblige|obliges .. us ~@basis-head",
      "legal duty|obligation ^@basis-head",
      "lit|letter|6-1|para .. c|1-c & 6",
      "obligation|obligations|required .. under|by|of .. law|laws ~@basis-head",
      "comply|compliance|complying .. with .. law|laws|regulations|legal|obligations ~@basis-head",
      "*comply|compliance|fulfil|fulfill|fulfilment|meet|complying .. legal|statutory|regulatory|tax|accounting .. obligation|obligations|duties -@disclosing",
      "required by law ~@basis-head",
    ],
  },
  "legal-basis.legitimate-interests": {
    implies: ["legal-basis"],
    patterns: [
      "legitimate .. interest|interests -@no-interest",
      "lit|letter|6-1|paragraph-1|para .. f|1-f & 6",
      "legitimate business .. interest|interests|purposes|need",
    ],
  },
} as const satisfies TopicWords["topics"];

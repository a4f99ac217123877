import type { TopicWords } from "../../locale-words.js";

/** On what basis data are processed. */
export const basisTopics = {
  "legal-basis": {
    patterns: [
      "task|tasks .. public-interest|official-authority",
      "justification|justifications|ground|grounds|basis .. process|processing",
      "section 26 bdsg",

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
      "because|where you .. have|has .. *consented|given .. permission|consent|us & process|processing|data|information",
      "because you .. *consented|agreed & process|processing|use",

      "consent|permission|agreed|said-yes|ticked|opted-in ^because|our-reason|your-reason|reason-in-law|legal-reason",
      "your|explicit consent ^@use-head -with-your -without",

      "6-1-a|1-a & art|article|basis|gdpr|6",
      "lit|letter|para .. a & 6",
      "rely|relying|based|basis|rests|rest .. on .. your .. agreement|permission|consent|approval",
      "you|@person agree|agreed .. free|later|withdraw|change",
      "agree .. change .. your .. mind",
      "agreed|agree|agreement|opted-in|opt-in|permission|consent|said-yes ^@basis-head",
      "ask|asks|seek|request for your consent & eea|eu|uk|first|before",
      "consent|consents .. given|granted .. withdraw|revoke|withdrawn|revoked",

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
      "process|processing ... necessary .. to .. provide|deliver|supply .. the|our|you|it|services|service",

      "performance of a|the|any contract|agreement",

      "contract|agreement ^because|our-reason|your-reason|reason-in-law|legal-reason",
      "contract with you|them|us -enforce",

      "enter|entering|conclude|conclusion|entered .. contract|agreement .. with-you|with-us|with-him|you-have",
      "performance|perform|performing|execution|execute|fulfil|fulfill|fulfilment|fulfillment|necessary|carry-out|implement|honour|meet .. contract|contractual|agreement|contracts|agreements & you|your|our|process|processing|data|necessary|us|party|which",
      "contractual .. necessity|obligation|obligations|relationship|basis|performance|requirement",
      "contract|agreement ~@basis-head",
      "prior to .. entering|contract",
      "lit|letter|6-1|para .. b|1-b & 6",
      "contract|agreement|booking|carriage|order|employment ^@basis-head",
      "contract & *basis|legal|lawful & processing|process",
    ],
  },
  "legal-basis.legal-obligation": {
    implies: ["legal-basis"],
    patterns: [
      "required|obliged|bound .. by ... council|regulator|body|association|rules|code|commission|authority .. to .. *keep|hold|retain|maintain .. record|records|notes",

      "law|laws|legal|tax|statute|statutory ^because|our-reason|your-reason|reason-in-law|legal-reason",

      "law|hmrc|taxman|tax-authorities|tax-office|regulator|regulations .. says|require|requires|demands|obliges|makes|tells .. us|so & @keep|process|collect -to-tell|to-inform|to-notify|to-give-you|to-provide-you",
      "required .. by|under .. law|legislation|statute|regulation|tax .. to .. *@keep|process|collect|hold -private|confidential|confidentiality|privacy -@disclosing",
      "legal|statutory .. retention .. period|periods|obligation|obligations|requirement",
      "needed|necessary|required .. comply .. law|laws|obligation|obligations|regulations & process|processing|basis -@disclosing",

      "legal|statutory|regulatory .. obligation|obligations|duty|duties ~@basis-head",
      "*process|processing|collect|keep|retain|retained|store ... legal|statutory|tax|accounting .. obligation|obligations|duty|duties -@disclosing",
      "legal|statutory .. requirement|duty & is|are|returns|keep|retain|must & @data|records|returns|report",
      "because .. law|laws ... requires|require|says|obliges|demands",
      "law|laws|legislation|regulations .. requires|require|oblige|obliges .. us ~@basis-head",
      "legal duty|obligation ^@basis-head",
      "lit|letter|6-1|para .. c|1-c & 6",
      "statute|statutory|law|laws|duty|obligation|obligations|regulation|tax ^@basis-head",
      "obligation|obligations|required .. under|by|of .. law|laws ~@basis-head",
      "comply|compliance|complying .. with .. law|laws|regulations|legal|obligations ~@basis-head",
      "*comply|compliance|fulfil|fulfill|fulfilment|meet|complying .. legal|statutory|regulatory|tax|accounting .. obligation|obligations|duties -@disclosing",
      "required by law ~@basis-head",
    ],
  },
  "legal-basis.legitimate-interests": {
    implies: ["legal-basis"],
    patterns: [
      "rely|rests|based|relying|basis .. on .. our|own|their|legitimate .. interests|interest",
      "our|overriding|justified|balancing .. interest|interests .. follows|lies|consists|is|are|in .. purposes|processing|ensuring|operating",
      "justified interest|interests",
      "balance|balancing .. interests",

      "legitimate .. interest|interests -@no-interest",
      "lit|letter|6-1|paragraph-1|para .. f|1-f & 6",
      "legitimate business .. interest|interests",
    ],
  },
} as const satisfies TopicWords["topics"];

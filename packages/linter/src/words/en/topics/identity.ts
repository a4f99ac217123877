import type { TopicWords } from "../../locale-words.js";

/** Who is responsible, on what basis, for whom, and how to reach them. */
export const identityTopics = {
  contact: {
    patterns: [
      "<email> -@contact-other",
      "*contact|write|email|e-mail|call|reach|phone|telephone|mail|contacting|emailing|writing|calling .. us|our|the .. at|by|via|through|using|on|to|here|team|department|office|officer|manager|secretary|clerk|editor|registrar|treasurer|webmaster|reception|with|form -@contact-done",
      "question|questions|concern|concerns|comment|comments|inquiry|inquiries|enquiry|enquiries|query|queries|feedback|complaint|complaints|suggestions & *contact|email|e-mail|write|call|send|reach|direct|address|touch|mail|ask|submit|let us know",
      "contact|write|email .. us -@contact-done",
      "our .. contact|mailing|postal|email .. information|details|address|form",
      "toll-free|telephone|phone|tel|fax|call .. <number> ^@contact-head",
      "<number>|<url> ^@contact-head",
      "write|mail|phone|call|fax|telephone|tel|dial .. to|at|on|us & <number>|<email> -@contact-done",
      "inquiry|enquiry|enquiries|inquiries|consultation|contact|help|privacy|customer .. desk|office|counter|point|line|window & <number>|tel|telephone|phone|address",
      "drop us .. line|note|email|message",
      "email|e-mail|phone|address|post|mail|form|tel ^@contact-head",
      "you .. can|may .. contact|reach|write|email|call",
      "data protection officer & contact|reach|email",
      "privacy .. team|department|office|officer & contact|write|email|reach",
    ],
  },
  "controller.identity": {
    denial: true,
    inHeadings: true,
    patterns: [
      "@firm & ico-registration|registration-number|company-number|registered-number|ico|registered-with",

      "visiting|visit|welcome|welcomes .. website|web-site|site|blog|pages .. of .. <name>|@firm",

      "<name> @cares & @privacy-word",
      "<name> we|us|our|i",
      "we|i|it's|i'm|we're|am|are <name> & @privacy-word|run|make|based",
      "my name is",
      "privacy .. policy|notice|statement|practices .. of|for|by|from|at .. <name>",
      "<name> privacy .. policy|notice|statement",
      "operated|owned|published|run|developed|made|written|provided|offered|maintained|managed .. by .. <name> -@other-operator",
      "<name> .. is|as|are .. controller|responsible|operator|sole-trader",
      "sole trader|proprietor",
      "<name> ^@controller-word & @firm|is|are|of|company|email|tel|street|road|limited",
      "this .. website|site|app|application|service|blog|game .. belongs|owned|operated|run|provided .. to|by -@other-operator",
      "responsible .. body|party|entity|company|person|office|organisation .. is|are|in|within|for|of -@not-responsible",
      "makes|make|develop|develops|build .. games|apps|app|plugins|software|tracker & we|us|our|i",

      "@firm .. @self-name",
      "@self-name .. @firm",
      "@firm ~@controller-word",
      "controller .. is|of|for|are|responsible|name|within|means|under|in & @firm|we|our|us|your|is",
      "controller .. is|of .. your|the|personal|data",
      "responsible|responsibility .. for .. processing|collection|your|this|the|personal .. data|personal|website|site|information|processing -@not-responsible",
      "operated|owned|provided|maintained|managed|published|run|controlled|offered|powered|made|built|developed|written|created .. by|and .. @firm",
      "operated|owned|published|run|developed|made|written by -@other-operator",
      "responsible .. for .. treatment|the-treatment",
      "@firm ^@contact-head",
      "we-are|i-am & charity|company|organisation|organization|business|registered|based|developer|studio|startup|provider|agency|publisher",
      "privacy .. policy|notice|statement|practices .. of|for|by|from .. @firm",
      "@firm ... privacy|personal|collect|website|data|information|respects|committed|we|our|site|services|operates",
      "@we-name & policy|notice|statement|website|site|app|data|information|services",
    ],
  },
  dpo: {
    patterns: [
      "officer .. for|of|in-charge|responsible .. data-protection|privacy-protection & <email>|<number>|contact|reach|write",

      "@officer ... *contact|reach|reached|email|<email>|<url>|write|address|phone|telephone|contacted|mail|is|at|via",
      "*contact|reach|email|write|address|contacting|writing|direct|send|touch ... @officer",
      "@officer ^@contact-head",
      "<email>|<number> ~@officer",
      "@officer .. <email>|<number>|<url>",
      "@officer <name>",
    ],
  },
  "person-in-charge": {
    patterns: [
      "privacy-officer|chief-privacy-officer|privacy-manager|information-officer|compliance-officer|grievance-officer|privacy-coordinator|privacy-administrator",
    ],
  },
  representative: {
    patterns: [
      "representative|representatives ... eu|eea|european-union|union|european|uk|article-27|gdpr|kingdom & appointed|appoint|our|designated|is|contact|data|article",
      "eu|eea|european|uk|article-27|gdpr .. representative",
      "article 27",
    ],
  },
  california: {
    denial: true,
    patterns: [
      "californian|californians",

      "california .. address|account|accounts|mailing|department|attorney|act|notice|people|visitors|members|persons",
      "customers|members|individuals|people|persons|patients|citizens in|from|of california",

      "california .. resident|residents|consumer|consumers|user|users|customer|customers|law|privacy|civil|online|minors|residency|right|rights|business|shine|state",
      "resident|residents|residing|live|reside|consumers|visitors|users|minor .. of|in .. california",
      "ccpa|cpra|caloppa|shine-the-light|1798",
      "you|we ^@california-head & right|request|collect|collected|disclose|sell|sold|ask|information",
      "california ~california & right|resident|information|request -@california-place",
    ],
  },
  "audience.international": {
    denial: true,
    patterns: [
      "resident|residents|citizen|citizens|individual|individuals|user|users|visitor|visitors|customer|customers|living|reside|residing|people|persons|person|data-subjects|consumer|consumers|those .. in|of|from|within|outside .. @elsewhere -@office",
      "you .. located|live|reside|based|resident|visiting|access|accessing|using|residing|use|visit ... elsewhere|outside-the|outside-of|outside-your|outside-our|abroad|other-countries|another-country",
      "you .. located|live|reside|based|resident|visiting|access|using|residing|use|visit ... outside .. @country",
      "players|readers|members|guests|subscribers|clients|candidates|applicants|donors|travellers|shoppers|viewers|students|patients|employees|account-holders|buyers|sellers in|from|within|outside .. @elsewhere -@office",
      "global|international|worldwide .. audience|users|visitors|members",
      "grounds|rights|residents|users|visitors|notice|information for|of|to|under .. europe|eu|eea|european .. residents|users|visitors|individuals|citizens|customers|only -@office",
      "gdpr|eea|eu|european|europe .. supplement|addendum|notice|section & apply|applies|residents|individuals",
      "if you .. are-in|are-a|are-an|are-from|are-located|are-based|are-resident|are-visiting|live|reside|access|use|visit|located ... @elsewhere",
      "@europe .. resident|residents|user|users|visitor|visitors|customer|customers|citizen|citizens|individuals|data-subjects|persons|consumers|clients|privacy-rights|members",
      "you|users|visitors|individuals|residents|customers|people|those .. outside .. united-states|usa|us|u-s|canada|uk|eu|eea|your-country",
      "access|use|using|visit|visiting|order|orders .. from outside|elsewhere|abroad",
      "international|non-us|foreign|non-u.s|overseas .. user|users|visitor|visitors|customers|residents|persons|individuals",
      "not .. intended|directed|offered|available ... outside-the|outside-of|residents|european|eu",
      "gdpr|lgpd|pipeda .. residents|resident|users|visitors|individuals|applies-to-you",
      "@elsewhere & if-you .. are|live|reside|visit|located|based|access & rights|additional|following|law|transfer|consent|controller",
      "eea|eu|uk|european|europe we|our|only|your & additional|following|consent|ask",
    ],
  },
  children: {
    denial: true,
    patterns: [
      "we|you|they|ask|account|accounts|site|app|parent ^children|kids|minors|under-18|under-16|under-13|young-people|young-readers|young-users|young-visitors -@child-else",
      "13|14|15|16|18|thirteen|sixteen|eighteen and|or over|older|above|up|upwards",
      "parent|parents|parental|guardian .. say-so|agreement|authorisation|authorization|involvement|knowledge|blessing & child|children|young|younger|kid|kids|minor|age|under",

      "@child & @child-verb -@child-else",
      "turned|reached|turn .. 13|14|16|18|thirteen|sixteen|eighteen -kept",
      "over|older-than|above .. 13|14|16|18|thirteen|sixteen|eighteen & @person|age|must|only|years|site|service",
      "grown-up|mum-or-dad|mom-or-dad|parent's permission|ok|okay|help|or|before",
      "under|younger|below|less-than .. age-of|13|14|15|16|18|thirteen|sixteen|eighteen|legal-age|twelve|21 -@child-else",
      "age|ages|aged .. 13|14|15|16|18|thirteen|sixteen|eighteen|majority",
      "13|14|16|18|thirteen|sixteen|eighteen .. years|year|or .. old|of-age|age|older|over|above",
      "at least .. 13|14|16|18|thirteen|sixteen|eighteen|21",
      "parental|parent|parents|guardian .. consent|permission|approval|supervision|guidance|or-guardian|legal|guardians",
      "coppa|children's online privacy",
      "minors|underage & not|no|use|service|data|information|site",
      "@child ^@child-head & @data|site|website|service|not|we",
    ],
  },
  "children.parents": {
    patterns: [
      "parent|parents|guardian|guardians ... review|delete|request|contact|consent|access|refuse|remove ... child|child's|information|data|us",
    ],
  },
  scope: {
    denial: true,
    patterns: [
      "policy|notice|statement .. applies|apply|covers|cover|describes|explains|governs|sets|relates|does -change",
      "not .. apply|cover|extend & third|information|sites|website|companies|employees",
    ],
  },
  definitions: {
    patterns: ["means .. any|information|the|data|a|an", "is|are .. defined .. as", "refers to & @data|term"],
  },
  governance: {
    patterns: [
      "self-assessment|audit|verify|review .. compliance|adherence|our ... policy|privacy",
      "data-quality|accuracy & steps|reasonable|ensure|accurate",
    ],
  },
  "acceptable-use": {
    denial: true,
    patterns: [
      "acceptable use",
      "you .. must-not|may-not|agree-not ... use|upload|post|transmit|attempt|interfere",
    ],
  },
  accessibility: {
    patterns: ["alternative|accessible .. format|formats", "disabilities & policy|format|accessible|notice"],
  },
  publication: {
    patterns: [
      "policy|notice .. available|posted|found|printed|download|print .. at|on|here|from|website|home",
    ],
  },
} as const satisfies TopicWords["topics"];

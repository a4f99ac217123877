import type { NeedWords } from "../../locale-words.js";

/** How documents grant the rights of European law, and say how they are used. */
export const rightsNeeds = {
  accessRight: {
    patterns: [
      "confirmation .. whether|that .. @data -safeguards|recipients",
      "right|entitled ... information .. about|on|regarding .. data|records .. stored|hold|held|store|process|processed|have|we -safeguards|recipients|third|transfer|automated|decision",
      "art|article 15 & right|access|information|confirmation|copy",
      "right of|to .. access|obtain|inspect|see|view -@access-else -automated|records",
      "@able ... *obtain|request|receive|ask|get|see|access|view|inspect|copy ... information|access|copy|copies|@data -@access-else -safeguards|third|transfer|assessment|decision|list|pieces|recipients|child|categories|review|portable|format|bodies|received|disclosure|tell|officer|choice|authorities -^support",
      "copy|copies|confirmation|access .. of|to .. your|the|any|their .. @data -safeguards|third|unauthorised|unauthorized|somebody|else|employees -^security",
    ],
  },
  rectificationRight: {
    patterns: [
      "art|article 16 & right|correct|corrected|rectification|rectify",
      "@able|insist|demand ... *bring|brought|put|set .. your|the|it|them|@data ... up-to-date|straight|right",
      "right to|of .. *rectify|rectification|correct|correction|amend",
      "@able|have-us ... *rectify|rectified|rectification|correct|correction|corrected|amend|amended|fix|complete ... @data|inaccurate|incorrect|errors|it|wrong|mistakes -decision|relatives",
      "rectification|correction|rectify ^@right-lead -decision",
      "update|change|edit ... inaccurate|incorrect|out-of-date|wrong ... @data",
    ],
  },
  erasureRight: {
    patterns: [
      "art|article 17 & right|delete|deleted|erased|erasure -except|exception|unless|3",
      "right to|of .. *erase|erasure|delete|deletion|removal|forgotten -anonymisation",
      "@able ... *remove|removed|removal ... @data|records|account|what|everything -@erase-else -excessive|unnecessary|child|parents|relatives|content|after-that|links|withdraw|membership",
      "@able ... *erase|erasure|delete|deletion|erased|deleted ... @data|it|them|records|account|what|everything -@erase-else -excessive|unnecessary|child|parents|relatives|content|after-that|links|withdraw|membership",
      "erasure|deletion|erase|delete ^@right-lead -excessive|unnecessary|anonymisation|instead|after-that|relatives|received|exception|obligation|before|until|overriding|technology",
      "@remove ... @data|it .. on|upon|at .. request",
      "right|entitled|able|can|may .. have ... @data ... *erased|deleted -excessive|unnecessary|child|already|decision",
    ],
  },
  restrictionRight: {
    patterns: [
      "art|article 18 & right|restrict|restriction|limited|limitation|restricted",
      "right|entitled|able|can|may .. have ... processing|use|@data ... *blocked|suspended|frozen|paused|restricted|limited|on-hold -sensitive|cookies|browser",
      "right to|of .. *restrict|restriction|limit|limitation -sensitive|reserve",
      "@able ... *restrict|restriction|restricted|limit|block|suspend ... processing|use|@data -sensitive|unnecessary|excessive|cookies|browser|reserve",
      "restriction|restrict ^@right-lead -before|unlawful|impossible|steps|instead",
    ],
  },
  objectionRight: {
    patterns: [
      "art|article 21 & right|object|objection|opposition|oppose",
      "right of|to .. *object|objection|oppose",
      "@able ... *object|objection|oppose ... process|processing|use|your|personal|@data|marketing|interests -@object-else -statistics|adaptations|cookies|<url>",
    ],
  },
  marketingObjection: {
    patterns: [
      "object|objection|oppose ... marketing",
      "marketing ... *object|objection|stop|cease|no-longer|end -@able|third|click",
    ],
  },
  portabilityRight: {
    patterns: [
      "art|article 20 & right|receive|portability|transfer|format",
      "form|format|file ... another|other|different|new|computer|computers|machine|machines .. can|could .. read|use|process ~@able",
      "*sent|send|transferred|passed|transmitted .. to .. another|new .. dentist|doctor|clinic|practice|hospital|bank|insurer|school|supplier|employer|adviser|advisor|gym|firm|shop|platform ~right|rights|entitled|ask|request",
      "portability",
      "portable",
      "machine readable",
      "*transfer|transmit|send|move|port ... to .. another|other|new .. controller|company|provider|organisation|organization|service ~@able",
    ],
  },
  rightsDue: {
    patterns: ["right|rights|@able ... restrict|restriction|restricted -sensitive|unnecessary"],
    too: ["right|rights|@able ... erase|erasure|delete|deletion|forgotten -excessive|unnecessary|child"],
  },
  withdrawal: {
    patterns: [
      "*withdraw|revoke|withdrawn|withdrawing|revoked|withdrawal ... consent|permission|it -cookies|cookie|choice",
      "consent ... *withdraw|withdrawn|revoke|revoked -cookies|cookie|until|choice",
    ],
    too: [
      "lawful|lawfulness|legality|legal|validity|valid|affect|effect|retroactive|future ... withdraw|withdrawal|withdrawn|withdrawing|before|prior|until|already",
      "withdraw|withdrawal|withdrawn|withdrawing ... lawful|lawfulness|legality|validity|affect|effect|retroactive|future",
    ],
    denial: true,
  },
  withdrawalWay: {
    patterns: [
      "*withdraw|revoke|withdrawing|withdrawal ... by|through|@reach-way -cookies|cookie|choice",
      "@reach-way ... *withdraw|revoke ... consent|it -cookies|cookie|choice",
    ],
  },
  authorityComplaint: {
    patterns: [
      "complaint|complain|complaints ... authority|authorities|commissioner|commission|regulator|ombudsman|agency|office|@watchdog -appeal|before-you|refus|first",
      "authority|authorities|commissioner|regulator|@watchdog ... complaint|complain|complaints -appeal|before-you|refus|first",
      "*contact|write|turn|refer|appeal|report ... @watchdog -appeal|before-you|first",
    ],
  },
  controllerComplaint: {
    patterns: [
      "complaint|complain|complaints|unhappy|dissatisfied ... us|@reach-way -authority|authorities|commissioner|commission|regulator|appeal|refuse|court|investigate|court",
      "take|receive|send .. complaint|complaints ... @reach-way -authority|authorities|investigate",
      "contact|write|tell-us|email|reach|raise .. ... complaint|complain|complaints -authority|authorities|commissioner|regulator|appeal|court|investigate",
    ],
  },
  complaintHandling: {
    patterns: [
      "complaint|complaints|it ... within|undue-delay|promptly|acknowledge|confirm|days ~complaint|complaints|complain -appeal|authority",
    ],
  },
  requestContact: {
    patterns: [
      "@exercise-word ... right|rights|request|requests ... @reach-way -agent|appeal|behalf|officer|answer",
      "@reach-way ... @exercise-word .. ... right|rights|request|requests -agent|appeal|behalf|officer|answer",
      "<email>|<url>|toll-free ^@exercise-head & contact|email|call|write|visit|submit|telephone|send|at -agent|appeal|attorney",
    ],
  },
  responseTime: {
    patterns: [
      "*reply|respond|answer|answered|dealt ... @within|inside|in .. a|one|@number .. @unit -complaint|complaints|appeal|opt-out|extend|letter",
      "answer|reply|response .. in|within .. @number .. @unit -complaint|complaints|appeal",
      "@number .. @unit .. to .. *answer|reply|respond|decide -complaint|complaints|appeal|verify",
      "*reply|respond|answer|response|act|process|comply|handle|fulfil|fulfill|complete|address|deal ... @within .. @number .. @unit -complaint|complaints|appeal|opt-out|extend",
      "@within .. @number .. @unit ... *reply|respond|answer|response|act|process|comply|fulfil|fulfill -complaint|complaints|appeal|confirm|opt-out",
      "request|requests ... *answered|processed|handled|fulfilled ... @within .. @number .. @unit -complaint|appeal",
    ],
  },
  refusalReasons: {
    patterns: [
      "not|refuse|decline|deny|reject|unable|cannot ... *tell|inform|give|explain|reasons|why|reason & why|reason|reasons|explain",
    ],
    denial: true,
  },
  freeRequests: {
    patterns: [
      "this|it|that .. is|costs|charge|charges .. .. free|nothing|no-charge|without-charge|no-fee|without-cost|no-cost ^@rights-head -telephone|signal|toll|freephone|statistics|manifestly|excessive|unfounded|feel|call|where|complaint",
      "no .. charge|fee|cost .. for .. this|that|it ^@rights-head",
      "all|everything .. free|without-cost|without-charge ^@rights-head",
      "*charge|fee|cost ... request|requests|answer|answers|right|rights|reply|copy|information|access|nothing -manifestly|excessive|unfounded|telephone|signal|statistics|newsletter -where",
      "not .. *pay|charge ... request|requests|right|rights|access|copy|information",
      "request|requests|answer|answers|right|rights|reply|copy|information ... free|no-charge|without-charge|no-fee|no-cost -telephone|signal|statistics -where",
    ],
    denial: true,
  },
  identityCheck: {
    patterns: [
      "@verify ... @identity -agent|nothing|once|orally",
      "@identity ... @verify|doubt|doubts -agent|nothing|once|orally",
      "doubt|doubts ... @identity",
    ],
  },
} as const satisfies NeedWords["needs"];

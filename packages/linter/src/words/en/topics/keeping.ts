import type { TopicWords } from "../../locale-words.js";

/** How long data are kept, where, and how they are protected. */
export const keepingTopics = {
  retention: {
    patterns: [
      "*@keep ... as long as",
      "*@keep ... for .. period|periods|duration|time|length|term|minimum|maximum|so-long|@number|lifetime -cookie",
      "*retain|keep|hold|preserve ... until|while|during|indefinitely|permanently|necessary|needed|longer|required -cookie",
      "@data ... *retained|kept|stored|held|maintained|archived ... as|for|until|necessary|longer|needed|@number -cookie",
      "retention .. period|periods|time|schedule|schedules|policy|policies|term|criteria & @data|determine|keep|retain|expire|depend|based|according|@number|after|end",
      "no longer .. need|needed|necessary|require|required|relevant|used|useful ... @remove",
      "@remove ... no-longer|when|once|after|upon .. need|needed|necessary|require|required|relevant|@number|expiration|expiry|termination|purpose|purposes & @data|it|them|records|account -@remove-request",
      "@remove .. after|within .. @number .. @unit -@remove-request",
      "@data .. deleted|erased|destroyed|removed|anonymized|anonymised .. after|when|once|at|upon|as-soon -@remove-request",
      "longer than .. necessary|needed|required|is|permitted",
      "as long as .. necessary|needed|required|your-account|you-have|you-are|we-need|we-have|it-is|is-needed|is-necessary",
      "@number .. @unit ^@keep-head",
      "necessary|needed|required|long|until|purpose|law|duration ^@keep-head -cookie",
    ],
  },
  "retention.stated-period": {
    implies: ["retention"],
    patterns: [
      "*@keep ... @number .. @unit -cookie",
      "@number .. @unit ^@keep-head",
      "@remove ... after|within .. @number .. @unit -@remove-request",
      "*retain|retained|store|stored|keep|kept ... @number .. @unit",
      "expire|expires .. after|in .. @number .. @unit",
    ],
  },
  "retention.after": {
    patterns: [
      "backup|backups|archive|archives|archived|residual & @remove|remain|retain|@data",
      "no longer .. need|needed|necessary|required ... @remove",
      "@remove ... no longer .. need|needed|necessary|required",
      "retain|keep ... after .. closure|termination|close|terminate|deactivate|deletion|delete",
    ],
  },
  "retention.location": {
    patterns: [
      "*store|stored|host|hosted|keep|kept|hold|held|maintain|maintained|process|processed|located|location|reside|saved|housed ... in .. @country",
      "*store|stored|storing|host|hosted|kept|held|maintained|saved|reside|resides|located|housed|keep ... server|servers|cloud|datacenter|datacenters|datacentre|facility|facilities -@tracker",
      "data|server|servers .. center|centers|centre|centres|located|hosted & in|at|located|store|stored",
      "server|servers|database|databases|systems|cloud .. is|are|located|hosted|situated|based|maintained .. in|at",
      "hosted .. by|on|in|with ~@data-word",
      "stored ... in .. european|eu|eea|us|usa|united|cloud",
    ],
  },
  security: {
    patterns: [
      "*protect|safeguard|secure|protecting|safeguarding|securing|protected|secured .. @data -@protect-else",
      "*protect|safeguard|secure|protected|secured ... from|against .. loss|misuse|unauthorized|unauthorised|accidental|alteration|disclosure|destruction|access|theft",
      "unauthorized|unauthorised|unlawful|accidental .. access|disclosure|use|processing|loss|alteration|destruction & prevent|protect|measure|measures|against|safeguard|safeguards|security|secure|guard",
      "security|protective|physical|technical|organizational|organisational|administrative|electronic|procedural|reasonable|appropriate|managerial|industry|precaution|precautions|adequate|commercially .. measure|measures|safeguards|procedures|controls|safeguard|precautions|steps|standards|practices|technologies -@protect-else",
      "secure .. server|servers|environment|facility|facilities|network|networks|technology|technologies|manner|database|system|systems|connection|area|site|storage|location",
      "security .. of-your|of-the|of-our|of-personal|of-all & take|important|ensure|maintain|committed|protect|seriously|measures|strive|implement|concerned",
      "keep ... secure|safe|confidential|private & @data|it|account",
      "@data .. is|are|will-be .. secure|protected|safe|secured|encrypted|confidential -@secure-doubt",
      "take .. reasonable|appropriate|all|every|security|steps|precautions ... protect|secure|safeguard|security|safe|ensure",
      "secure|securely ~@data-word -@secure-doubt",
    ],
  },
  "security.specific": {
    implies: ["security"],
    patterns: [
      "encrypt|encrypted|encryption|encrypts|encrypting|cryptographic|hashed|hashing",
      "ssl|tls|https|secure-socket|secure-sockets|transport-layer",
      "firewall|firewalls|intrusion|antivirus|anti-virus|vulnerability|vulnerabilities|penetration|malware",
      "*restrict|limit|limited|restricted|control|controlled|only|authorized|authorised .. access|accessible ... employees|personnel|staff|need|individuals|persons|those|agents|people|authorized|@data & @data|systems|server|servers|access",
      "access ... *restricted|limited|granted|authorized|only ... employees|personnel|staff|need|individuals|persons|those|authorized",
      "only .. employees|personnel|staff|persons|authorized|authorised ... access",
      "need to know",
      "access .. control|controls|restrictions|rights|management",
      "password|passwords .. protected|protect|protection|protects|secured|secure|encrypted|protects",
      "password-protected|pseudonymization|pseudonymisation|pseudonymised|pseudonymized|tokenization",
      "two-factor|multi-factor|2fa|mfa|two-step",
      "train|training|trained|educate|educated ... privacy|security|confidentiality|protection & employees|staff|personnel|our|who",
      "security|privacy|regular|periodic|independent|annual|internal .. audit|audits|audited|assessment|assessments|reviews|testing|tests & security|privacy|data|systems|procedures",
      "iso|soc|pci .. 27001|2|dss|compliant|certified|compliance|standard|standards",
      "secure .. server|servers|network|networks|facility|facilities|data",
      "locked|locks|badge|surveillance|guards|alarm|physical-security",
      "confidentiality .. agreement|agreements|obligations|obligation|undertaking & employees|staff|personnel|contractors|access|bound",
      "security .. program|programme|policies|officer|team|certificate|monitoring|protocols",
      "physical .. electronic|technical|safeguards|access|controls",
      "backup|backups ~@data-word & secure|regular|protect|loss|security|encrypted",
    ],
  },
  "security.transfer": {
    implies: ["security.specific"],
    patterns: [
      "ssl|tls|https|secure-socket|secure-sockets|transport-layer",
      "encrypt|encrypted|encryption|encrypts ... transmission|transit|transmit|transmitted|transfer|internet|transmitting|sent|connection|communications|communication|transferred|online|sensitive|credit|order|web|browser|traffic",
      "transmission|transit|transmit|transmitted|transmitting|transfer|transferred|sent|connection|communications ... encrypt|encrypted|encryption|secure|securely|secured -@secure-doubt",
      "secure .. transmission|connection|connections|transfer|protocol|protocols",
      "secured transmission",
      "transmitted securely",
    ],
  },
  "security.limits": {
    denial: true,
    patterns: [
      "guarantee|guaranteed|warrant|ensure ... security|secure|safe|transmission & @not",
      "@not ... 100|completely|entirely|absolutely|fully|perfect|perfectly|totally .. secure|safe|security",
      "no .. method|system|transmission|data|security|measures ... secure|perfect|impenetrable|guaranteed",
      "at your own risk",
    ],
  },
  "security.user-duties": {
    patterns: [
      "you|your|user|users ... responsible|responsibility|keep|protect|safeguard ... password|passwords|credentials|account|login|confidential",
      "password|passwords ... share|disclose|reveal|confidential|secret|anyone",
    ],
  },
  tokens: { patterns: ["token|tokens & authentication|login|logged|session|account|log|expire|stored"] },
  cookies: {
    patterns: [
      "*@cookie-verb ... @tracker -@cookie-meaning",
      "@tracker ... *@cookie-verb",
      "@tracker .. may|are|is|that|and|or|to|help|which|in & we|our|us|site|website|you|your",
      "@tracker ^@cookie-head & @number|session|persistent|necessary|analytics|functional|advertising|preference|preferences|purpose",
    ],
  },
} as const satisfies TopicWords["topics"];

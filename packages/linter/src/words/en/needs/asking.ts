import type { NeedWords } from "../../locale-words.js";

/** Ways to make a request, in a sentence that speaks of rights or requests. */
const requestWays = [
  "@exercise-word ... right|rights|request|requests ... @reach-way -agent|appeal|behalf|officer|answer|survey",
  "@reach-way ... @exercise-word .. ... right|rights|request|requests -agent|appeal|behalf|officer|answer|survey",
  "<email>|<url>|toll-free ^@exercise-head & contact|email|call|write|visit|submit|telephone|send|at -agent|appeal|attorney|officer",
] as const;

const by = (way: string) => requestWays.map((pattern) => `${pattern} & ${way}`);

/** How many requests of a kind there were: in a sentence, or as the head of a row of a table of requests. */
const figuresOf = (kind: string) => [
  `${kind} ^metrics|request-type|type-of-request|requests-received|request -@able|right|you|us`,
  `@number .. request|requests ... ${kind}`,
  `${kind} .. request|requests ... @number`,
];

/** How documents say how requests are made, checked, answered and counted. */
export const askingNeeds = {
  requestWays: { patterns: requestWays },
  severalRequestWays: { patterns: requestWays },
  tollFreeNumber: {
    patterns: [
      "toll-free|tollfree|freephone|free-of-charge|800|888|877|866|855|844|833 & call|telephone|phone|number|dial|toll|<number>",
    ],
  },
  requestEmail: { patterns: by("<email>|email|e-mail") },
  requestForm: { patterns: by("form|webform|<url>|portal|online|website|link|page") },
  requestRoute: { patterns: by("form|webform|<url>|portal|online|website|link|page|<email>|email") },
  requestTimes: {
    patterns: [
      "*reply|respond|answer|response|act|process|comply|handle|fulfil|fulfill|complete ... @within .. @number .. @unit -complaint|complaints|appeal|extend",
      "@within .. @number .. @unit ... *reply|respond|answer|response|act|process|comply -complaint|appeal",
    ],
    too: ["*confirm|acknowledge|acknowledgement|confirmation ... receive|receipt|request -complaint"],
  },
  checkOfRequests: {
    patterns: [
      "@verify ... @identity ... @verify-way -agent -doubt|doubts -nothing",
      "@verify-way ... *@verify ... @identity -agent -doubt|doubts -nothing|child",
      "*verify|authenticate|verification|verifying ... you|your|request|requests|requester|consumer ... @verify-way -agent|doubt|doubts|payment|card",
      "*match|compare|matching ... records|information|hold|file|@data ~@verify|request|requests|account",
    ],
  },
  lackOfCheck: {
    patterns: [
      "cannot|unable|not-able|no-reasonable|impossible|not .. *verify|verifying|authenticate|identify ... request|requests|identity|who|consumer",
    ],
  },
  agents: {
    patterns: [
      "agent|agents|power-of-attorney|authorised-person|authorized-person & request|requests|behalf|permission|act|attorney|sign|signed",
      "someone|somebody|person|anyone|representative .. ... behalf|for-you & request|requests|authorise|authorize|permission|exercise",
    ],
  },
  appeals: {
    patterns: [
      "appeal|appeals|appealing & decision|refuse|refusal|deny|denied|denial|decline|declined|contact|<email>|request|you",
    ],
  },
  attorneyGeneral: { patterns: ["attorney|attorneys general"] },
  questions: {
    patterns: [
      "question|questions|concern|concerns|comment|comments|query|queries|enquiry|enquiries|inquiry|inquiries|further-information|more-information ... @reach-way -about-them|same-way",
      "@reach-way ... question|questions|concern|concerns|comment|comments|query|queries|enquiry|enquiries|inquiries -about-them|same-way",
      "<email>|@number|<url> ^contact-us|questions|how-to-contact|get-in-touch|contacting-us -appeal|complaint",
    ],
  },
  figures: {
    patterns: [
      "@number ^denied|median|mean|average|complied-with|fulfilled|number-of-requests|requests-received",
      "@number ... request|requests ... *received|denied|complied|fulfilled|median|average -@within|days-of|response",
      "*received|denied|complied|fulfilled ... @number ... request|requests -@within",
    ],
  },
  figuresOfDeletion: { patterns: figuresOf("delete|deletion|erasure") },
  figuresOfCorrection: { patterns: figuresOf("correct|correction") },
  figuresOfKnowing: { patterns: figuresOf("know|access") },
  figuresOfLogic: { patterns: figuresOf("automated|admt") },
  figuresOfOptOuts: { patterns: figuresOf("opt-out|opting-out") },
  figuresOfLimits: { patterns: figuresOf("limit") },
  figuresOfDecisions: { patterns: figuresOf("automated|admt") },
  figuresOfTime: {
    patterns: [
      "@number ^median|mean|average|days-to",
      "median|mean|average ... @number .. day|days",
      "@number .. day|days .. median|mean|average|on-average",
    ],
  },
  figuresOfEverybody: {
    patterns: [
      "request|requests|figures|metrics|numbers|statistics|table|it ... everywhere|worldwide|all-individuals|all-people|all-users|all-consumers|regardless|nationwide|everybody|globally|not-only|not-limited-to & request|requests|figures|metrics|counts",
    ],
  },
} as const satisfies NeedWords["needs"];

/** Stems before “-ise” or “-ize”. */
const ize =
  "anonym apolog author capital categor central character custom decentral digital emphas final general harmon initial legitim " +
  "local maxim minim monet neutral normal optim organ penal personal priorit pseudonym recogn special standard summar synchron " +
  "token unauthor util visual";

/** Stems before “-our” or “-or”. */
const our = "behavi col fav flav hon endeav lab neighb rum";

/** Pairs that no ending tells, British first. */
const others =
  "analyse:analyze analysed:analyzed analysing:analyzing centre:center centres:centers centred:centered defence:defense " +
  "defences:defenses offence:offense offences:offenses cancelled:canceled cancelling:canceling labelled:labeled " +
  "labelling:labeling modelled:modeled modelling:modeling signalling:signaling travelled:traveled travelling:traveling " +
  "traveller:traveler travellers:travelers fulfil:fulfill fulfils:fulfills fulfilment:fulfillment enrol:enroll enrols:enrolls " +
  "enrolment:enrollment enquiry:inquiry enquiries:inquiries enquire:inquire whilst:while amongst:among";

/** American spellings that British texts have as well. */
const shared = new Set(["inquiry", "inquiries", "inquire", "while", "among"]);

/** A word as it is spelled in Britain and in America. */
export interface Spelling {
  readonly british: string;
  readonly american: string;
  /** British publishers write “-ize” too. */
  readonly isShared: boolean;
  /** Texts from Britain have the American word as well: “inquiry”. */
  readonly isCommon: boolean;
}

/** Words that are spelled in two ways. “Licence” and “practice” are left out: both spellings are British. */
export const spellings: readonly Spelling[] = [...pairs()].map(([british, american, isShared]) => ({
  british,
  american,
  isShared,
  isCommon: shared.has(american),
}));

function* pairs(): Generator<
  readonly [british: string, american: string, isShared: boolean],
  void,
  undefined
> {
  for (const stem of ize.split(" "))
    for (const end of ["e", "es", "ed", "ing", "ation", "ations", "ational"])
      yield [`${stem}is${end}`, `${stem}iz${end}`, true];
  for (const stem of our.split(" "))
    for (const end of ["", "s", "ed", "ing", "al", "able", "ite", "ites", "hood"])
      yield [`${stem}our${end}`, `${stem}or${end}`, false];
  for (const pair of others.split(" ")) {
    const [british = "", american = ""] = pair.split(":");
    yield [british, american, false];
  }
}

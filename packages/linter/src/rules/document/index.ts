import type { DocumentRule } from "../../document-rule.js";
import { ageLimits } from "./age-limits.js";
import { agreement } from "./agreement.js";
import { anchorMissing } from "./anchor-missing.js";
import { anonymousClaimed } from "./anonymous-claimed.js";
import { apostropheWrong } from "./apostrophe-wrong.js";
import { articleMissing } from "./article-missing.js";
import { authorityElsewhere } from "./authority-elsewhere.js";
import { authorityEnded } from "./authority-ended.js";
import { bracketsUnbalanced } from "./brackets-unbalanced.js";
import { changeWithoutNotice } from "./change-without-notice.js";
import { collectionContradicted } from "./collection-contradicted.js";
import { commaStray } from "./comma-stray.js";
import { complaintHindered } from "./complaint-hindered.js";
import { consentBlanket } from "./consent-blanket.js";
import { consentByUse } from "./consent-by-use.js";
import { contactExample } from "./contact-example.js";
import { contactLost } from "./contact-lost.js";
import { contactObfuscated } from "./contact-obfuscated.js";
import { cookieConsentSettings } from "./cookie-consent-settings.js";
import { cookieLifetime } from "./cookie-lifetime.js";
import { cookieLifetimes } from "./cookie-lifetimes.js";
import { crossReference } from "./cross-reference.js";
import { dashStray } from "./dash-stray.js";
import { dataNumber } from "./data-number.js";
import { dateAhead } from "./date-ahead.js";
import { dateAmbiguous } from "./date-ambiguous.js";
import { dateConflict } from "./date-conflict.js";
import { dateImpossible } from "./date-impossible.js";
import { dateMissing } from "./date-missing.js";
import { dateStale } from "./date-stale.js";
import { dateTimezone } from "./date-timezone.js";
import { definitionUnused } from "./definition-unused.js";
import { documentName } from "./document-name.js";
import { documentUnreadable } from "./document-unreadable.js";
import { documentsMerged } from "./documents-merged.js";
import { domainMissing } from "./domain-missing.js";
import { doubledWord } from "./doubled-word.js";
import { dutyHedged } from "./duty-hedged.js";
import { dutyPassive } from "./duty-passive.js";
import { emphasisPromised } from "./emphasis-promised.js";
import { encodingBroken } from "./encoding-broken.js";
import { frameworkEnded } from "./framework-ended.js";
import { headingCase } from "./heading-case.js";
import { headingDuplicate } from "./heading-duplicate.js";
import { headingEmpty } from "./heading-empty.js";
import { headingLevel } from "./heading-level.js";
import { headingQuestion } from "./heading-question.js";
import { headingRunOn } from "./heading-run-on.js";
import { labelStyle } from "./label-style.js";
import { linkDead } from "./link-dead.js";
import { linkDiffers } from "./link-differs.js";
import { linkEnded } from "./link-ended.js";
import { linkUnsafe } from "./link-unsafe.js";
import { listIntroduction } from "./list-introduction.js";
import { listOpen } from "./list-open.js";
import { listParallel } from "./list-parallel.js";
import { listPunctuation } from "./list-punctuation.js";
import { misspelling } from "./misspelling.js";
import { modelAddressDiffers } from "./model-address-differs.js";
import { modelClaimContrary } from "./model-claim-contrary.js";
import { modelContactUndeclared } from "./model-contact-undeclared.js";
import { modelContactUnsaid } from "./model-contact-unsaid.js";
import { modelCookieLifetime } from "./model-cookie-lifetime.js";
import { modelCookieUndeclared } from "./model-cookie-undeclared.js";
import { modelCookieUnsaid } from "./model-cookie-unsaid.js";
import { modelDataDenied } from "./model-data-denied.js";
import { modelDateDiffers } from "./model-date-differs.js";
import { modelPeriodUndeclared } from "./model-period-undeclared.js";
import { modelPeriodUnsaid } from "./model-period-unsaid.js";
import { modelPurposeUndeclared } from "./model-purpose-undeclared.js";
import { modelPurposeUnsaid } from "./model-purpose-unsaid.js";
import { modelRecipientUndeclared } from "./model-recipient-undeclared.js";
import { modelRecipientUnsaid } from "./model-recipient-unsaid.js";
import { modelRightUndeclared } from "./model-right-undeclared.js";
import { modelRightUnsaid } from "./model-right-unsaid.js";
import { nameSpelling } from "./name-spelling.js";
import { nounMissing } from "./noun-missing.js";
import { numberingBodies } from "./numbering-bodies.js";
import { numberingBroken } from "./numbering-broken.js";
import { paragraphBroken } from "./paragraph-broken.js";
import { paragraphLong } from "./paragraph-long.js";
import { personChange } from "./person-change.js";
import { phraseRepeated } from "./phrase-repeated.js";
import { placeholderLeft } from "./placeholder-left.js";
import { pluralLazy } from "./plural-lazy.js";
import { promiseContradicted } from "./promise-contradicted.js";
import { pronounGendered } from "./pronoun-gendered.js";
import { quotesMixed } from "./quotes-mixed.js";
import { quotesUnbalanced } from "./quotes-unbalanced.js";
import { readability } from "./readability.js";
import { replaceResidue } from "./replace-residue.js";
import { requestCharged } from "./request-charged.js";
import { responseTimes } from "./response-times.js";
import { retentionPeriods } from "./retention-periods.js";
import { retentionUnlimited } from "./retention-unlimited.js";
import { rightByGoodwill } from "./right-by-goodwill.js";
import { rightInverted } from "./right-inverted.js";
import { rightWaived } from "./right-waived.js";
import { riskShifted } from "./risk-shifted.js";
import { scrapeResidue } from "./scrape-residue.js";
import { selfChange } from "./self-change.js";
import { sentenceLong } from "./sentence-long.js";
import { spaceMissing } from "./space-missing.js";
import { spaceStray } from "./space-stray.js";
import { spaceUnbroken } from "./space-unbroken.js";
import { spellingMixed } from "./spelling-mixed.js";
import { statementAdded } from "./statement-added.js";
import { statementLink } from "./statement-link.js";
import { statementMissing } from "./statement-missing.js";
import { statementReworded } from "./statement-reworded.js";
import { strayMarkup } from "./stray-markup.js";
import { suppressionReason } from "./suppression-reason.js";
import { tableCollapsed } from "./table-collapsed.js";
import { tableMissing } from "./table-missing.js";
import { termCase } from "./term-case.js";
import { termUndefined } from "./term-undefined.js";
import { timeHedged } from "./time-hedged.js";
import { transferContradicted } from "./transfer-contradicted.js";
import { vagueDeadline } from "./vague-deadline.js";
import { vagueLaw } from "./vague-law.js";
import { vaguePurpose } from "./vague-purpose.js";
import { vagueRecipient } from "./vague-recipient.js";
import { vagueRetention } from "./vague-retention.js";
import { vagueSecurity } from "./vague-security.js";
import { vagueSource } from "./vague-source.js";
import { verbForm } from "./verb-form.js";
import { wordOrder } from "./word-order.js";
import { wordVariants } from "./word-variants.js";

/** All rules on documents, in the order of their subjects. */
export const documentRules: readonly DocumentRule[] = [
  suppressionReason,
  contactLost,
  contactObfuscated,
  contactExample,
  linkDiffers,
  placeholderLeft,
  domainMissing,
  dateMissing,
  dateAmbiguous,
  dateAhead,
  dateStale,
  dateConflict,
  dateImpossible,
  dateTimezone,
  crossReference,
  numberingBroken,
  numberingBodies,
  headingRunOn,
  headingEmpty,
  headingDuplicate,
  headingQuestion,
  headingLevel,
  headingCase,
  documentUnreadable,
  documentsMerged,
  tableCollapsed,
  tableMissing,
  emphasisPromised,
  paragraphBroken,
  listPunctuation,
  listIntroduction,
  listParallel,
  labelStyle,
  bracketsUnbalanced,
  quotesUnbalanced,
  quotesMixed,
  strayMarkup,
  encodingBroken,
  doubledWord,
  replaceResidue,
  requestCharged,
  scrapeResidue,
  spaceStray,
  spaceMissing,
  spaceUnbroken,
  dashStray,
  commaStray,
  complaintHindered,
  apostropheWrong,
  pluralLazy,
  linkDead,
  linkUnsafe,
  linkEnded,
  anchorMissing,
  agreement,
  articleMissing,
  verbForm,
  wordOrder,
  nounMissing,
  misspelling,
  phraseRepeated,
  dataNumber,
  pronounGendered,
  cookieLifetime,
  cookieLifetimes,
  ageLimits,
  responseTimes,
  retentionPeriods,
  collectionContradicted,
  promiseContradicted,
  transferContradicted,
  anonymousClaimed,
  vagueRecipient,
  vaguePurpose,
  vagueSource,
  vagueRetention,
  vagueSecurity,
  vagueDeadline,
  vagueLaw,
  listOpen,
  dutyHedged,
  dutyPassive,
  timeHedged,
  riskShifted,
  sentenceLong,
  paragraphLong,
  readability,
  frameworkEnded,
  authorityEnded,
  authorityElsewhere,
  consentByUse,
  consentBlanket,
  cookieConsentSettings,
  rightByGoodwill,
  rightInverted,
  retentionUnlimited,
  changeWithoutNotice,
  rightWaived,
  documentName,
  statementMissing,
  statementReworded,
  statementAdded,
  statementLink,
  personChange,
  selfChange,
  definitionUnused,
  termUndefined,
  termCase,
  nameSpelling,
  spellingMixed,
  wordVariants,
  modelAddressDiffers,
  modelClaimContrary,
  modelContactUndeclared,
  modelContactUnsaid,
  modelCookieLifetime,
  modelCookieUndeclared,
  modelCookieUnsaid,
  modelDataDenied,
  modelDateDiffers,
  modelPeriodUndeclared,
  modelPeriodUnsaid,
  modelPurposeUndeclared,
  modelPurposeUnsaid,
  modelRecipientUndeclared,
  modelRecipientUnsaid,
  modelRightUndeclared,
  modelRightUnsaid,
];

import type { ModelRule } from "../../model-rule.js";
import { accessConditional } from "./access-conditional.js";
import { activityElsewhere } from "./activity-elsewhere.js";
import { addressInsecure } from "./address-insecure.js";
import { appealTime } from "./appeal-time.js";
import { authorityPlace } from "./authority-place.js";
import { authorityUnnamed } from "./authority-unnamed.js";
import { basisContractParty } from "./basis-contract-party.js";
import { basisImprovement } from "./basis-improvement.js";
import { basisInterestElsewhere } from "./basis-interest-elsewhere.js";
import { basisLaw } from "./basis-law.js";
import { basisMarketing } from "./basis-marketing.js";
import { basisPublicAuthority } from "./basis-public-authority.js";
import { basisRecognisedInterest } from "./basis-recognised-interest.js";
import { basisSpecialInterests } from "./basis-special-interests.js";
import { basisTargetedAdvertising } from "./basis-targeted-advertising.js";
import { changeOrSuspension } from "./change-or-suspension.js";
import { changeUnannounced } from "./change-unannounced.js";
import { childrenAge } from "./children-age.js";
import { childrenBusiness } from "./children-business.js";
import { childrenConsentContradiction } from "./children-consent-contradiction.js";
import { childrenUnprotected } from "./children-unprotected.js";
import { consentCompelled } from "./consent-compelled.js";
import { consentEmployees } from "./consent-employees.js";
import { consentKeptData } from "./consent-kept-data.js";
import { consentOrLeave } from "./consent-or-leave.js";
import { consentPresumed } from "./consent-presumed.js";
import { contactMissing } from "./contact-missing.js";
import { controllerCompanies } from "./controller-companies.js";
import { controllerPlace } from "./controller-place.js";
import { cookieAnonymous } from "./cookie-anonymous.js";
import { cookieBundled } from "./cookie-bundled.js";
import { cookieConsentBrowser } from "./cookie-consent-browser.js";
import { cookieLessonAnonymous } from "./cookie-lesson-anonymous.js";
import { cookieLongerThanSaid } from "./cookie-longer-than-said.js";
import { cookieNotNecessary } from "./cookie-not-necessary.js";
import { cookieOver13Months } from "./cookie-over-13-months.js";
import { cookieProvider } from "./cookie-provider.js";
import { cookieRefusalHarder } from "./cookie-refusal-harder.js";
import { cookieUnnamed } from "./cookie-unnamed.js";
import { cookieWithdrawal } from "./cookie-withdrawal.js";
import { criminalDataLaw } from "./criminal-data-law.js";
import { dataVague } from "./data-vague.js";
import { dataWithoutPurpose } from "./data-without-purpose.js";
import { dateFuture } from "./date-future.js";
import { dateOld } from "./date-old.js";
import { dateRetroactive } from "./date-retroactive.js";
import { dateUndeclared } from "./date-undeclared.js";
import { dateZone } from "./date-zone.js";
import { decisionBasis } from "./decision-basis.js";
import { decisionReview } from "./decision-review.js";
import { decisionSpecial } from "./decision-special.js";
import { decisionUndeclared } from "./decision-undeclared.js";
import { denialAcrossSites } from "./denial-across-sites.js";
import { denialAdvertisingNetwork } from "./denial-advertising-network.js";
import { denialBeacons } from "./denial-beacons.js";
import { denialCollection } from "./denial-collection.js";
import { denialCookies } from "./denial-cookies.js";
import { denialDecisions } from "./denial-decisions.js";
import { denialHealth } from "./denial-health.js";
import { denialMarketing } from "./denial-marketing.js";
import { denialPersonalVisits } from "./denial-personal-visits.js";
import { denialSale } from "./denial-sale.js";
import { denialSensitiveSale } from "./denial-sensitive-sale.js";
import { denialSharing } from "./denial-sharing.js";
import { denialTargeting } from "./denial-targeting.js";
import { denialThirdPartyMarketing } from "./denial-third-party-marketing.js";
import { detailNotGiven } from "./detail-not-given.js";
import { emailTracking } from "./email-tracking.js";
import { erasureConditions } from "./erasure-conditions.js";
import { erasureInverted } from "./erasure-inverted.js";
import { erasurePublicTask } from "./erasure-public-task.js";
import { lawsUnknown } from "./laws-unknown.js";
import { lawsUnknownAudience } from "./laws-unknown-audience.js";
import { marketingOptOut } from "./marketing-opt-out.js";
import { marketingOptOutTime } from "./marketing-opt-out-time.js";
import { marketingPurpose } from "./marketing-purpose.js";
import { marketingStrangers } from "./marketing-strangers.js";
import { metricsOld } from "./metrics-old.js";
import { metricsSum } from "./metrics-sum.js";
import { objectionMarketingOnly } from "./objection-marketing-only.js";
import { officerAuthority } from "./officer-authority.js";
import { officerSpecial } from "./officer-special.js";
import { optOutTime } from "./opt-out-time.js";
import { placeholder } from "./placeholder.js";
import { processorOwnEnds } from "./processor-own-ends.js";
import { processorUnlikely } from "./processor-unlikely.js";
import { promiseConsentOnly } from "./promise-consent-only.js";
import { promiseInternalUse } from "./promise-internal-use.js";
import { promiseNobodyElse } from "./promise-nobody-else.js";
import { promiseOnlyProviders } from "./promise-only-providers.js";
import { provisionIdle } from "./provision-idle.js";
import { purposeUnused } from "./purpose-unused.js";
import { purposeVague } from "./purpose-vague.js";
import { purposeWithoutData } from "./purpose-without-data.js";
import { purposesOpen } from "./purposes-open.js";
import { recipientJoint } from "./recipient-joint.js";
import { recipientPayment } from "./recipient-payment.js";
import { recipientPurpose } from "./recipient-purpose.js";
import { recipientUnused } from "./recipient-unused.js";
import { recipientVague } from "./recipient-vague.js";
import { recipientWithoutData } from "./recipient-without-data.js";
import { recordingUndeclared } from "./recording-undeclared.js";
import { representativeNeedless } from "./representative-needless.js";
import { requestConfirmation } from "./request-confirmation.js";
import { requestExtension } from "./request-extension.js";
import { requestFee } from "./request-fee.js";
import { requestTime } from "./request-time.js";
import { restrictionIncomplete } from "./restriction-incomplete.js";
import { retentionAccount } from "./retention-account.js";
import { retentionBounds } from "./retention-bounds.js";
import { retentionCriterionBasis } from "./retention-criterion-basis.js";
import { retentionForever } from "./retention-forever.js";
import { retentionVague } from "./retention-vague.js";
import { reviewOverdue } from "./review-overdue.js";
import { rightWithoutGround } from "./right-without-ground.js";
import { saleMinors } from "./sale-minors.js";
import { saleUnsaid } from "./sale-unsaid.js";
import { securityOwnRisk } from "./security-own-risk.js";
import { signalContradiction } from "./signal-contradiction.js";
import { signalCookies } from "./signal-cookies.js";
import { signalIgnored } from "./signal-ignored.js";
import { sourceUndeclared } from "./source-undeclared.js";
import { sourceUnused } from "./source-unused.js";
import { sourceVague } from "./source-vague.js";
import { specialCondition } from "./special-condition.js";
import { specialConditionIdle } from "./special-condition-idle.js";
import { tokenPasswords } from "./token-passwords.js";
import { tokenTwoEnds } from "./token-two-ends.js";
import { transferAdequacy } from "./transfer-adequacy.js";
import { transferBritish } from "./transfer-british.js";
import { transferCertifiedAbroad } from "./transfer-certified-abroad.js";
import { transferConsentRisks } from "./transfer-consent-risks.js";
import { transferDerogation } from "./transfer-derogation.js";
import { transferDestination } from "./transfer-destination.js";
import { transferEnded } from "./transfer-ended.js";
import { transferFrameworkNamed } from "./transfer-framework-named.js";
import { transferFrameworkPlace } from "./transfer-framework-place.js";
import { transferInside } from "./transfer-inside.js";
import { transferUndecided } from "./transfer-undecided.js";
import { transferUnlisted } from "./transfer-unlisted.js";
import { wordsEnded } from "./words-ended.js";

/** All rules on models, in the order of their ids. */
export const modelRules: readonly ModelRule[] = [
  accessConditional,
  activityElsewhere,
  addressInsecure,
  appealTime,
  authorityPlace,
  authorityUnnamed,
  basisContractParty,
  basisImprovement,
  basisInterestElsewhere,
  basisLaw,
  basisMarketing,
  basisPublicAuthority,
  basisRecognisedInterest,
  basisSpecialInterests,
  basisTargetedAdvertising,
  changeOrSuspension,
  changeUnannounced,
  childrenAge,
  childrenBusiness,
  childrenConsentContradiction,
  childrenUnprotected,
  consentCompelled,
  consentEmployees,
  consentKeptData,
  consentOrLeave,
  consentPresumed,
  contactMissing,
  controllerCompanies,
  controllerPlace,
  cookieAnonymous,
  cookieBundled,
  cookieConsentBrowser,
  cookieLessonAnonymous,
  cookieLongerThanSaid,
  cookieNotNecessary,
  cookieOver13Months,
  cookieProvider,
  cookieRefusalHarder,
  cookieUnnamed,
  cookieWithdrawal,
  criminalDataLaw,
  dataVague,
  dataWithoutPurpose,
  dateFuture,
  dateOld,
  dateRetroactive,
  dateUndeclared,
  dateZone,
  decisionBasis,
  decisionReview,
  decisionSpecial,
  decisionUndeclared,
  denialAcrossSites,
  denialAdvertisingNetwork,
  denialBeacons,
  denialCollection,
  denialCookies,
  denialDecisions,
  denialHealth,
  denialMarketing,
  denialPersonalVisits,
  denialSale,
  denialSensitiveSale,
  denialSharing,
  denialTargeting,
  denialThirdPartyMarketing,
  detailNotGiven,
  emailTracking,
  erasureConditions,
  erasureInverted,
  erasurePublicTask,
  lawsUnknown,
  lawsUnknownAudience,
  marketingOptOut,
  marketingOptOutTime,
  marketingPurpose,
  marketingStrangers,
  metricsOld,
  metricsSum,
  objectionMarketingOnly,
  officerAuthority,
  officerSpecial,
  optOutTime,
  placeholder,
  processorOwnEnds,
  processorUnlikely,
  promiseConsentOnly,
  promiseInternalUse,
  promiseNobodyElse,
  promiseOnlyProviders,
  provisionIdle,
  purposeUnused,
  purposeVague,
  purposeWithoutData,
  purposesOpen,
  recipientJoint,
  recipientPayment,
  recipientPurpose,
  recipientUnused,
  recipientVague,
  recipientWithoutData,
  recordingUndeclared,
  representativeNeedless,
  requestConfirmation,
  requestExtension,
  requestFee,
  requestTime,
  restrictionIncomplete,
  retentionAccount,
  retentionBounds,
  retentionCriterionBasis,
  retentionForever,
  retentionVague,
  reviewOverdue,
  rightWithoutGround,
  saleMinors,
  saleUnsaid,
  securityOwnRisk,
  signalContradiction,
  signalCookies,
  signalIgnored,
  sourceUndeclared,
  sourceUnused,
  sourceVague,
  specialCondition,
  specialConditionIdle,
  tokenPasswords,
  tokenTwoEnds,
  transferAdequacy,
  transferBritish,
  transferCertifiedAbroad,
  transferConsentRisks,
  transferDerogation,
  transferDestination,
  transferEnded,
  wordsEnded,
  transferFrameworkNamed,
  transferFrameworkPlace,
  transferInside,
  transferUndecided,
  transferUnlisted,
];

/** Words by which disclosures are told from what only mentions them. */
export const needGroups = {
  item:
    "@contact-item, @financial-item, @device-id, @activity-item, @computer-item, @location-item, @demographic-item, " +
    "@health-item, @special-item, @other-item, name, address, contact data",
  "right-lead":
    "right to, rights to, right of, rights of, entitled to, ask us to, request that we, you may, you can, you have the right, following rights, these rights, rights include",
  within:
    "within, no later than, not later than, at the latest, in at most, in under, in no more than, up to",
  verify:
    "verify, verification, confirm, authenticate, prove, proof, check, establish, validate, match, compare, ensure",
  identity:
    "identity, who you are, who they are, you are who, that you are, person making, requester, requestor, who makes",
  "verify-way":
    "by, through, using, match, compare, log, against, ask, require, request, provide, information, details, documents, id, need, records",
  "reach-way":
    "contact, email, e mail, write, call, phone, telephone, toll free, form, webform, portal, <email>, <url>, reach, visit, " +
    "post, mail, link, click, dashboard, by letter, in writing, submit, log in, settings, button",
  "opt-way":
    "<url>, <email>, link, form, click, call, telephone, phone, contact, toll free, visit, button, portal, page, email, e mail, write, writing, post, toggle, settings",
  "opt-page": "<url>, link, form, click, visit, button, portal, page, website, toggle, webform, online",
  "exercise-word": "exercise, use, make, submit, send, invoke, file, lodge, raise, place",
  "exercise-head":
    "exercise your, exercising your, how to exercise, how to use your rights, submit a request, submitting a request, submitting requests, " +
    "make a request, making a request, how to submit, how to make, how can you exercise, your requests",
  "statutory-term":
    "customer records, commercial information, network activity information, electronic network activity, network activity, " +
    "professional or employment, employment related information, education information, electronic visual, visual thermal, " +
    "olfactory, inferences drawn, inferences, protected classification, protected classifications, protected characteristics, " +
    "legally protected classes, biometric information, geolocation data, sensory",
  "sensitive-item":
    "log in, login, password, security code, social security, passport, driver's license, state identification, precise geolocation, " +
    "precise location, racial, ethnic, religious, union membership, genetic, biometric, health, sex life, sexual orientation, citizenship, " +
    "immigration, contents of, neural, debit card, credit card, access code, account number",
  "third-kind":
    "advertising network, ad network, advertiser, advertising partner, advertising company, advertising platform, ad partner, " +
    "social network, social media, data broker, affiliate, business partner, marketing partner, joint marketing, bank, insurer, " +
    "insurance company, retailer, reseller, franchisee, media company, publisher, data analytics provider, independent controller, " +
    "credit bureau, credit agency, group company, subsidiary, parent company, sponsor, co sponsor, dealer, distributor",
  "purpose-told":
    "@purpose-verb, order, delivery, account, payment, purchase, refund, booking, recommendation, accounting, tax, login, " +
    "insurance, newsletter, warranty, correspondence, enquiry, question, dispute, legal claims, surveys, running, learning",
  "purposes-announced":
    "purposes below, following purposes, these purposes, following ways, below, other than those, different purposes",
  "basis-told":
    "consent, contract, legal obligation, legitimate interest, legitimate interests, contractual, vital interests, public interest, " +
    "public task, performance of, legal duty, statutory duty, legal requirement, official authority",
  "sale-purpose":
    "advertising, advertise, ads, marketing, revenue, analytics, research, audience, campaign, money, monetise, monetize, promote, promotion, measure, offers, commercial purpose",
  programme:
    "financial incentive, incentive, loyalty, reward, discount, membership, member, club, programme, program, bonus",
  across:
    "over time, across, different websites, other websites, third party websites, one website, other sites, third party sites, websites of others, different sites",
} as const satisfies Readonly<Record<string, string>>;

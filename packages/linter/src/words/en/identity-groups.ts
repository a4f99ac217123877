/** Words by which those responsible, bases and readers are told. */
export const identityGroups = {
  "we-name":
    "we us or our, we us our, we our us, we our or us, we us and our, we or us, we our and us, we or our",
  "contact-other": "unsubscribe@, example.com, ftc.gov, aboutads, ico.org.uk, third party's contact",
  "contact-done":
    "when you contact us, if you contact us by, you contact us for, when you email us, when you write to us, when you call us, emails you send, if you have contacted",
  "contact-head":
    "contact us, contact, contacting us, how to contact, contact information, contact details, questions, questions or, " +
    "how to reach, get in touch, further information, contact our, write to us at, contact us at, us at, concerns, enquiries, inquiries",
  "controller-word":
    "who runs, contact, legal notice, impressum, who is responsible, whom, responsible body, who operates, who we, operator, owner, " +
    "controller, who we are, about us, data controller, responsible, identity, our company, imprint, company information",
  "not-responsible":
    "not responsible, no responsibility, cannot be responsible, you are responsible, responsible for keeping, your responsibility, responsible for maintaining, responsible for the privacy, responsible for any",
  officer:
    "data protection officer, data protection officers, dpo, data privacy officer, group data protection, officer for data protection, data protection official",
  basis:
    "consent, contract, legal obligation, legitimate interest, legitimate interests, contractual, vital interests, public interest, public task, performance of",
  "basis-head":
    "purposes and bases, and bases, and basis, and grounds, " +
    "legal basis, lawful basis, legal bases, lawful bases, legal ground, legal grounds, grounds for processing, basis for processing, " +
    "lawfulness, lawful grounds, basis for, basis of, basis is, on the basis, bases for, bases are, our reason, our basis, following bases, base of the, basis under, processing is, processing necessary, legal justification, lawful ground, rely on, lawfully, legal reason",
  disclosing: "disclose, disclosure, share, release, law enforcement, subpoena",
  "no-interest":
    "overriding legitimate, compelling legitimate, legitimate interests of the controller override",
  "california-place":
    "governed by the laws, street, suite, san francisco, los angeles, courts, jurisdiction, avenue, venue",
  "california-head":
    "california residents, california consumers, notice to california, california privacy rights, california notice, " +
    "for california, in california, california users, california customers, california privacy notice, california supplement, ccpa, cpra",
  "child-verb":
    "under, age, year, parent, guardian, knowingly, collect, direct, intend, consent, protect, permit, allow, use, not, " +
    "require, information, data, market, solicit, service, site, privacy, safety, supervise, register, available, target, play, parent, join, account, treat, suitable, appropriate, aim, adult, person, ticket",
  office:
    "registered office, head office, our office, headquartered, suppliers, providers, vendors, servers, in compliance with, company number",
  "other-operator":
    "operated by third, owned by third, operated by other, operated by others, owned by other, owned by others, not operated, " +
    "not owned, operated by our, run by third, run by other, developed by third, made by you, made by third, made by other, " +
    "made by a, made by an, made by us, made by our, made by the, run by our, made by users, made by any, made by you, " +
    "owned by you, published by you, published by the, published by third, operated by you, operated by the, operated by a, run by a",
  "child-head":
    "age limit, ages, under 13, under 18, under 16, under 18s, age restrictions, minors, young, little, " +
    "children, child, minors, kids, children's privacy, young people, coppa, age, minor",
  "child-else":
    "child pornography, child abuse, child sexual, exploitation, child labour, child labor, child care, childcare, child support, spouse and, spouse or, number of children, your children's names, names of your children, children's gear, children's clothing, children's books, children's hospital, family members, dependents, dependants, harm minors",
  cares:
    "respect, value, care about, cares about, cares, recognise, recognize, committed, commit, take, understand, believe, know, know how, know that, collect, operate, use, process, may, has, provide, offer, want, is the, protect, run, publish, own, created, is bound, adhere, comply, complies, treat, appreciate, consider, handle, acknowledge, pledge, safeguard, maintain, gather, makes, will, does not, strive, endeavour, endeavor, hereby",
  "privacy-word":
    "privacy, personal, policy, statement, notice, website, web site, site, visitors, information, data, app, apps, games, service, services, online, customers, users, readers, members",
} as const satisfies Readonly<Record<string, string>>;

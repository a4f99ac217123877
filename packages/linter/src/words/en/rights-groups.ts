/** Words by which rights are told, and what only sounds like one. */
export const rightsGroups = {
  "rights-head":
    "your rights, rights, right, data subject, your choices, access to your, access and, your privacy rights, accessing, " +
    "following rights, access correction, managing your, correcting, updating, entitled to, ask us to, request that we, " +
    "parental choices, parental rights, parents' rights, parental access, what you can do, can i see, your controls",
  "rights-ask":
    "your rights, can i see, can i access, access my, delete my, exercise your rights, exercising your rights, how to exercise, " +
    "parental choices, parental rights, subject access, access request, privacy requests, submit a request, data requests",
  watchdog:
    "data protection commission, data protection commissioner, information commissioner, privacy commissioner, " +
    "data protection authority, data protection authorities, supervisory authority, supervisory authorities, " +
    "data protection agency, data protection regulator, data protection supervisor, data protection board, cnil, ico, " +
    "aepd, garante, ombudsman, oaic, attorney general, cnpd, datatilsynet, uodo, edpb",
  parent: "parent, guardian, mother, father",
  "object-else":
    "reserve the right, reserves the right, object code, object to pull, objective, the object of",
  "rights-word":
    "right, rights, access, delete, deletion, correct, correction, update, opt, remove, erasure, know, portability, object, " +
    "exercise, privacy rights, verifiable, rectification, copy, data subject, consumer request",
  "by-law": "by law, law enforcement, legal, court",
  "access-else":
    "reserve the right, reserves the right, to access the service, access the site, access the website, access our site, access our website, access our services, " +
    "access to our service, employees who, personnel who, need access, companies hired, gaining access, contractors, unauthorized access, able to access the, access certain features, " +
    "access some, access the services, access all, review this, review our, review the, review these, read this",
  "erase-else":
    "reserve the right, reserves the right, cookies, cookie, mailing list, email list, unsubscribe, web beacons, history, browser, when no longer, no longer needed, " +
    "no longer necessary, local storage, cached, e mail list, opt out of receiving",
  "restrict-else":
    "reserve the right, reserves the right, suspend your account, suspend or terminate, cookie, cookies, employees, limited liability, limit access, liability, restrict access, browser, sensitive",
  "policy-change":
    "reserve the right, reserves the right, change this, modify this, update this, amend this, revise this, changes to this, change our, amend our, modify our, " +
    "update our, revise our, change the policy, modify the policy, update the policy, changes to our, right to change, " +
    "right to modify, right to update, right to amend, right to revise, changes in, modifications to, browser, cookies, " +
    "cookie, modify or, review this, this policy",
  "consent-word": "consent, permission, authorization",
  "withdraw-else": "withdraw from, reserve, withdraw the service",
} as const satisfies Readonly<Record<string, string>>;

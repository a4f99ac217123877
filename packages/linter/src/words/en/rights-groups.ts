/** Words by which rights are told, and what only sounds like one. */
export const rightsGroups = {
  "rights-head":
    "law lets you, lets you do, the law gives you, law gives you, what you may do, what you can ask, " +
    "ask of us, what you may ask, how to ask, disclosure correction, access and correction, correction, your data protection rights, your options, your choices and, entitlements, want out, i want, reviewing, accuracy, can i, may i, may request, can request, have the following, may at any time, you may, you can, control of your, access, accessing and, update your, opting out, parents, my rights, you have the right, review and, " +
    "your rights, rights, right, data subject, your choices, access to your, access and, your privacy rights, accessing, " +
    "following rights, access correction, managing your, correcting, updating, entitled to, ask us to, request that we, " +
    "parental choices, parental rights, parents' rights, parental access, what you can do, can i see, your controls",
  "rights-ask":
    "your rights, can i see, can i access, access my, delete my, exercise your rights, exercising your rights, how to exercise, " +
    "parental choices, parental rights, subject access, access request, privacy requests, submit a request, data requests",
  watchdog:
    "regulator, regulators, ftc, federal trade commission, privacy commission, privacy protection commission, office of the privacy, supervisory body, regulatory authority, data protection office, imy, autoriteit persoonsgegevens, commission nationale, information regulator, fundraising regulator, data protection board, consumer affairs, privacy protection authority, competent authority, competent authorities, controlling authority, inspectorate, //ico, //cnil, //oaic, //edpb, //dataprotection, " +
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
    "we may receive, we receive information, we will receive, we can receive, " +
    "reserve the right, reserves the right, to access the service, access the site, access the website, access our site, access our website, access our services, " +
    "access to our service, employees who, personnel who, need access, companies hired, gaining access, contractors, unauthorized access, able to access the, access certain features, " +
    "access some, access the services, access all, review this, review our, review the, review these, read this",
  "erase-else":
    "reserve the right, reserves the right, cookies, cookie, mailing list, email list, unsubscribe, web beacons, history, browser, when no longer, no longer needed, " +
    "no longer necessary, local storage, cached, e mail list, opt out of receiving",
  "restrict-else":
    "limit our sharing, limit the sharing, limit this sharing, limit sharing, limit all sharing, " +
    "ads, advertising, ad tracking, advertisements, " +
    "reserve the right, reserves the right, suspend your account, suspend or terminate, cookie, cookies, employees, limited liability, limit access, liability, restrict access, browser, sensitive",
  "policy-change":
    "reserve the right, reserves the right, change this, modify this, update this, amend this, revise this, changes to this, change our, amend our, modify our, " +
    "update our, revise our, change the policy, modify the policy, update the policy, changes to our, right to change, " +
    "right to modify, right to update, right to amend, right to revise, changes in, modifications to, browser, cookies, " +
    "cookie, modify or, review this, this policy",
  "consent-word": "consent, permission, authorization",
  "withdraw-else": "withdraw from, reserve, withdraw the service",
  "request-way":
    "email us, e mail us, write to, writing to, contact us, contact our, contacting us, contacting our, contact the, call us, calling us, call our, phone us, webform, web form, online form, request form, prescribed form, our form, this form, toll free, by email, by e mail, by post, by mail, by letter, by phone, by telephone, in writing, email to, e mail to, written request, send us, send a, send an, submit a, drop us, drop a, get in touch, portal, privacy centre, privacy center, data protection officer, privacy officer, grievance officer, practice manager, reach us, addressed to, speak to, via email, via e mail, help desk, helpdesk, support team, customer service, customer services, customer support, customer care, branch, dial, reply to, reply, letter to, message to, notify us, click here, press, tap, <email>",
  "rights-asked":
    "subject access, access your, access to your, access to, delete your, delete the, deletion, erase, erasure, your right, your rights, these rights, any right, right of access, right to, any of the rights, rights described, the following rights, right, rights, copy of, correct any, correct your, correction, amend, rectify, rectification, have it deleted, have your, what we hold, information we hold, data we hold, see what, be forgotten, close your account, remove your, removal, request a copy, object to, withdraw your, withdraw, withdrawal, review your, review the, verifiable, portability, restrict, delete it, your data deleted, view and correct, see your, make a request, disclosure correction, you may ask, ask us to",
  "complaint-word":
    "satisfactory, " +
    "complain, complaint, complaints, unhappy, dissatisfied, satisfied, not satisfy, satisfy, content with, concern, concerns, unresolved, upset, grievance, not happy, infringe, infringed, violated, breach of, appeal, mess up, still unhappy",
} as const satisfies Readonly<Record<string, string>>;

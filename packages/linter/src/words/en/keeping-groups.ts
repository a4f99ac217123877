/** Words by which keeping and protecting are told. */
export const keepingGroups = {
  "keep-head":
    "erasure, erased after, deleted after, kept for, " +
    "period, storage, retention and, how long, length of, keeping, duration, storing, archiving, delete, deletion, holding, time limits, for how long, we keep it, stored, erasure of data, " +
    "retention, how long, retain, kept, retention period, storage period, storage duration, keep your, data retention, " +
    "storage time, duration of storage, keep information, retained for, we store your, stored for",
  "keep-else": "keep you, keep your password, keep us, keep in touch, keep in mind, up to date, keep track",
  "remove-request":
    "request, requests, your right, you may, you can, cookies, cookie, ask us, child, children, upon request, right to",
  "protect-else":
    "protect our, protect the rights, data protection, protection act, protect against legal, online privacy protection, " +
    "legal measures, protect and defend, protect the personal safety, your responsibility, responsible for",
  "secure-doubt":
    "not a safe, not safe, cannot promise, no one can, " +
    "guarantee, cannot, completely secure, 100, not secure, fully secure, no method, insecure, perfectly secure",
  "security-head":
    "safeguards, safely, safekeeping, keep it safe, keep your, security measures, is it safe, safety, confidentiality, security of, safety control, how safe, technical and organisational, technical and organizational, looking after, security precautions, protection, " +
    "security, safe, protect your, protecting your, safeguarding, protection of, data protection measures, secure, keeping it safe, safety of",
  "security-means":
    "password, access, control, measures, steps, procedures, firewall, locked, lock, backup, monitor, restrict, limited, staff, " +
    "employees, protect, safeguard, precaution, standard, server",
  "cookie-verb":
    "use, uses, using, used, place, set, employ, deploy, utilize, utilise, collect, store, send, contain, include, " +
    "serve, issue, assign, implement, accept, via, through, by means of, with, enable, disable, refuse, reject, block, " +
    "delete, recognize, recognise, track, identify, allow, access, write, read, embed, help, remember, consent to, " +
    "automatically, based on, save, expire, gather, help us, assist, provide, such as, save",
  "cookie-meaning": "cookie is a small, cookies are small, what is a cookie, what are cookies, cookie policy",
  "cookie-head": "cookie, cookies, tracking, similar technologies",
} as const satisfies Readonly<Record<string, string>>;

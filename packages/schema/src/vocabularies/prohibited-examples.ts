import type { Vocabulary } from "./vocabulary.js";

/** Examples of what acceptable-use policies prohibit, and exceptions that they make; in the order of the prohibitions. */
export const prohibitedExamples = {
  "gambling-services": { says: "Advertising or offering gambling." },
  "child-abuse-promotion": { says: "Spreading or promoting sexual abuse of children." },
  "unlicensed-goods": { says: "Selling goods or drugs that the law bans." },

  "fraudulent-offers": { says: "Offers that deceive." },
  "phishing-messages": { says: "Messages under a false name that ask for secrets." },
  pharming: { says: "Leading visitors of a website to a false one." },
  "quick-money-schemes": { says: "Promises of fast money." },
  "ponzi-schemes": { says: "Paying old investors with new investors' money." },
  "pyramid-schemes": { says: "Earning by recruiting others who recruit." },
  "deceptive-practices": { says: "Other unfair or deceptive conduct." },

  "defamatory-content": { says: "Content that harms a person's name." },
  "obscene-content": { says: "Obscene content." },
  "abusive-content": { says: "Abusive content." },
  "privacy-invading-content": { says: "Content that invades privacy." },
  "child-abuse-material": { says: "Pictures of sexual abuse of children." },
  bestiality: { says: "Content on sex with animals." },
  "non-consensual-acts": { says: "Pictures of sex without consent." },

  viruses: { says: "Programs that copy themselves into others." },
  "trojan-horses": { says: "Programs that hide harmful ones." },
  worms: { says: "Programs that spread by themselves." },
  "time-bombs": { says: "Programs that do harm at a set time." },
  cancelbots: { says: "Programs that delete messages of others." },
  spyware: { says: "Programs that spy." },
  ransomware: { says: "Programs that lock data for ransom." },

  "vulnerability-scans": { says: "Attempts to find weaknesses." },
  "security-breaches": { says: "Attempts to get past security or authentication." },
  aliases: { says: "Names of one's own choice." },
  "anonymous-remailers": { says: "Services that forward messages without their sender." },

  overloading: { says: "Attempts to overload a system." },
  "mail-bombing": { says: "Masses of mail to one address." },
  "news-bombing": { says: "Masses of posts to a newsgroup." },
  "broadcast-attacks": { says: "Requests to all hosts of a network in another's name." },
  flooding: { says: "Masses of packets." },
  "open-proxies": { says: "Proxies open to all." },
  "open-relays": { says: "Mail relays open to all." },
  "open-resolvers": { says: "Recursive name servers open to all." },
  "access-limits": { says: "Limits of access." },
  "storage-limits": { says: "Limits of storage." },
  "crypto-mining": { says: "Mining cryptocurrencies." },

  "commercial-messages": { says: "Advertising." },
  announcements: { says: "Messages that inform." },
} as const satisfies Vocabulary;

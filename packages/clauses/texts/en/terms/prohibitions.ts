import type { TermId } from "@policywright/schema";
import type { TermLabels } from "../../../src/terms.js";

// At the start of an item, as its title.
export const prohibitions = {
  "illegal-activities": "illegal activities",
  gambling: "gambling",
  "harmful-activities": "harmful activities",
  fraud: "fraud and deception",
  phishing: "phishing",
  infringement: "infringing content",
  "offensive-content": "offensive content",
  hate: "hatred and violence",
  harassment: "harassment",
  "privacy-violation": "violations of privacy",
  malware: "harmful content",

  "unauthorised-access": "unauthorised access",
  probing: "probing and scanning",
  "credential-theft": "theft of credentials",
  interception: "interception",
  "false-origin": "false indications of origin",

  crawling: "monitoring and crawling",
  "denial-of-service": "denial of service (DoS)",
  interference: "intentional interference",
  "open-services": "open network services",
  "evading-limits": "avoiding restrictions",
  "resource-abuse": "abuse of resources",

  spam: "unsolicited messages (spam)",
  "hidden-sender": "hiding the sender",
  "collecting-replies": "collecting replies",
  "address-harvesting": "harvesting addresses",
} as const satisfies TermLabels<"prohibition">;

// As a sentence of its own after the title: what is prohibited.
export const prohibitionMeanings = {
  "illegal-activities-means": "anything that breaks the law",
  "gambling-means": "games of chance or betting for money",
  "harmful-activities-means": "anything that may harm our users, our operations or our reputation",
  "fraud-means": "deceiving people for gain",
  "phishing-means": "asking for passwords, account details or other secrets under a false name",
  "infringement-means":
    "content that violates or makes wrongful use of the intellectual property or other proprietary rights of others",
  "offensive-content-means": "anything that people may rightly find objectionable",
  "hate-means": "content that calls for hatred or violence, or praises them",
  "harassment-means": "threatening, stalking or bullying people",
  "privacy-violation-means": "publishing private information about others without their permission",
  "malware-means":
    "content or other technology that may damage or disturb a system, a program or data, secretly intercept them or take them over",

  "unauthorised-access-means": "accessing or using a system without permission",
  "probing-means": "probing, scanning or testing a system for vulnerabilities without permission",
  "credential-theft-means": "getting, using or passing on the login details of others without permission",
  "interception-means": "monitoring the data or the traffic of a system without permission",
  "false-origin-means":
    "forging TCP/IP packet headers, email headers or any other part of a message that tells where it comes from or which way it took",

  "crawling-means":
    "monitoring or crawling a system without permission in a way that impairs it, disrupts it or gains improper access to it",
  "denial-of-service-means":
    "flooding a target with so many requests that it cannot answer legitimate traffic, or answers too slowly to be of use",
  "interference-means": "disturbing the proper working of a system",
  "open-services-means": "running network services that are open to everyone",
  "evading-limits-means":
    "getting round limits that are set on the use of a system, by hand or by electronic means",
  "resource-abuse-means": "using up shared resources at the expense of others",

  "spam-means":
    "distributing, publishing or sending unsolicited mass emails, promotions, advertisements or solicitations, or making it easier to do so",
  "hidden-sender-means":
    "altering or obscuring mail headers, or taking on the identity of a sender who has not explicitly permitted it",
  "collecting-replies-means":
    "gathering the replies to messages that were sent through another internet service provider, if those messages break the rules set out here or the acceptable use policy of that provider",
  "address-harvesting-means": "gathering email addresses of people who have not agreed to it",
} as const satisfies Readonly<Record<`${TermId<"prohibition">}-means`, string>>;

// After “this includes” and “this does not include”.
export const prohibitedExamples = {
  "gambling-services":
    "advertising or transmitting gambling sites and services, or making them available in any other way",
  "child-abuse-promotion": "spreading, promoting or enabling child pornography",
  "unlicensed-goods": "selling goods or drugs that the law bans",

  "fraudulent-offers": "offering or spreading fraudulent goods, services, schemes or promotions",
  "phishing-messages": "phishing",
  pharming: "pharming",
  "quick-money-schemes": "make-money-fast schemes",
  "ponzi-schemes": "Ponzi schemes",
  "pyramid-schemes": "pyramid schemes",
  "deceptive-practices": "any other unfair or deceptive practice",

  "defamatory-content": "defamation",
  "obscene-content": "obscenity",
  "abusive-content": "abuse",
  "privacy-invading-content": "invasions of privacy",
  "child-abuse-material": "child pornography",
  bestiality: "content related to bestiality",
  "non-consensual-acts": "depictions of sexual acts without consent",

  viruses: "viruses",
  "trojan-horses": "trojan horses",
  worms: "worms",
  "time-bombs": "time bombs",
  cancelbots: "cancelbots",
  spyware: "spyware",
  ransomware: "ransomware",

  "vulnerability-scans": "attempts to probe or scan a system or to test it for vulnerabilities",
  "security-breaches": "attempts to break its security or authentication measures",
  aliases: "the use of aliases",
  "anonymous-remailers": "the use of anonymous remailers",

  overloading: "every deliberate attempt to overload a system",
  "mail-bombing": "mail bombing",
  "news-bombing": "news bombing",
  "broadcast-attacks": "broadcast attacks",
  flooding: "flooding techniques",
  "open-proxies": "open proxies",
  "open-relays": "open mail relays",
  "open-resolvers": "open recursive domain name servers",
  "access-limits": "limits on access",
  "storage-limits": "limits on storage",
  "crypto-mining": "mining cryptocurrencies",

  "commercial-messages": "commercial advertising",
  announcements: "informational announcements",
} as const satisfies TermLabels<"prohibited-example">;

export const acceptableUsePhrases = {
  // What an acceptable-use policy covers, after “covers”.
  "covered-services-of-affiliates": "the services of our affiliates",
  "covered-websites": "our websites",
  "covered-websites-named": "our websites {websites}",
  "covered-all-websites": "all of our websites",
  "covered-subdomains": "their sub-domains",

  // Whom it binds, after “you and” and “equally to”.
  "enabled-by-you": "every other person or entity that you enable to use our services",
  "enabled-by-affiliates": "those that your affiliates enable to use them",

  // Where something is prohibited, after “use”.
  "our-services": "our services",
  "our-websites": "our websites",

  // What people do, after “if you”.
  "violate-it": "violate this {document}",
  "permit-violations": "permit others to do so",
  "help-violations": "otherwise help others to do so",

  // What follows, after “we can”.
  suspend: "suspend",
  end: "end",
  remove: "remove",
  disable: "disable access to",
  modify: "change",
  immediately: "immediately",
  "our-discretion": "at our sole and unlimited discretion",
  "other-agreements": "any other agreement with you on the use of {places}",
  "this-document": "this {document}",
  "on-our-websites": "on our websites",

  // Whom we tell, after “to” and “with”.
  "law-enforcement": "the competent law enforcement authorities",
  regulators: "regulators",
  "third-parties": "other appropriate third parties",
  "customer-data": "information about customers",
  "system-data":
    "information on networks and systems that is connected with alleged violations of this {document}",
} as const;

// Runs of words on visits, payments, correspondence, disclosure and security.
export const practicePhrases = {
  // Who is a visitor, after “namely”; what they do, after “whether they”.
  "not-yet-customers": "people who are not customers yet",
  "later-customers": "those who become customers",
  "never-customers": "those who do not become customers",
  "visitors-upload": "upload information",
  "visitors-download": "download information",
  "visitors-look": "only look at our websites and services",
  "our-affiliates": "our affiliates",

  // What a server records, after “records”; where a visit comes from, after “through”.
  "log-ip-address": "your IP address (a unique network address)",
  "log-visit-time": "when your visit takes place and how long it lasts",
  "log-page-time": "the time and duration of each page view",
  "from-advertisement": "a paid advertisement",
  "from-search-result": "a paid search result",
  "from-email": "a link in an email",

  // Where payment data is entered, after “on”.
  "payment-website": "our website",
  "payment-portal": "our portal",

  // Channels, after “by”.
  "by-telephone": "telephone",
  "by-chat": "chat",
  "by-email": "email",
  "by-web-form": "web form",
  "by-other": "other means",

  // When an authority is told, after “to a competent authority”; for what data is exchanged, after “to”.
  "terms-breach": "if you break our terms and conditions or our website terms",
  "legal-duty": "if a legal obligation requires us to disclose or share personal data",
  "exchange-fraud": "protect against fraud",
  "exchange-credit-risk": "reduce credit risk",

  // What providers of services must do, after “only if they”.
  "same-protection": "have agreed to protect it at least as well as this {document} says",
  "only-for-services": "may use it for nothing but these services",

  // Disclosures that no opt-out concerns, after “you cannot opt out of”.
  "disclosure-law": "disclosures that the law requires",
  "disclosure-services": "disclosures that are needed to provide services",
  "disclosure-providers": "disclosures to service providers that perform functions for us",

  // What happens to data, after “prevent” and before “of the data”.
  "data-loss": "loss",
  "data-misuse": "misuse",
  "data-alteration": "alteration",

  // Who has access to databases, after “only”.
  "our-employees": "our employees",
  "our-contractors": "our contractors",
  "our-agents": "our agents",
  "as-work-needs": "as far as they need to know what is in them",
  "confidentiality-agreement": "a confidentiality and non-disclosure agreement with us",

  // What links are for, after “for”.
  "your-convenience": "your convenience",
  "your-information": "your information",

  // What follows a concern, after “we take steps to”.
  "concern-correct": "correct the data",
  "concern-delete": "delete it",
  "concern-restrict": "restrict its use",

  // What follows an assessment, after “each time”.
  "signed-by-officer":
    "a corporate officer or another authorised representative completes a statement that confirms it",

  // What people are asked not to send, after what is not collected.
  "such-data": "any such data",

  // What is verified of a document, after “is”.
  accurate: "accurate",
  comprehensive: "comprehensive",
  displayed: "prominently displayed",
  implemented: "fully implemented",
  "in-conformity": "in line with {principles}",
} as const;

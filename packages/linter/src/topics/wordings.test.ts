import { describe, expect, test } from "vitest";
import { read } from "../reading/read.js";

/** Further ways to say a topic, by its id; a heading stands before a bar. */
const wordings: Readonly<Record<string, readonly string[]>> = {
  recipients: [
    "Information collected by the site is accessible to our partners.",
    "We use third parties to process payments.",
    "Your data may be viewed by our contractors.",
  ],
  "recipients.named": [
    "We use PayPal to process payments.",
    "Credit card processors receive your card data from us.",
    "We share data with advertising partners.",
  ],
  "third-party-tracking": [
    "Third-party ad servers may place cookies on your computer.",
    "We use Google Analytics.",
    "Advertisers may collect information when you visit our site.",
  ],
  cookies: [
    "Cookies help us recognise returning visitors.",
    "This website stores small files called cookies on your device.",
    "Our advertisers may use pixel tags.",
    "A session cookie is set when you log in.",
  ],
  "data.sources": [
    "We gather data automatically when you browse.",
    "You provide us with information when you open an account.",
    "Most of what we collect comes directly from you.",
  ],
  "data.purposes": [
    "Your e-mail address is used to answer your enquiry.",
    "How we use your information | To process your order.",
    "We process data for billing.",
    "The information helps us to fulfil orders.",
  ],
  security: [
    "Your data is stored on secure servers.",
    "We have put in place safeguards against unauthorized access.",
    "Sensitive data is encrypted.",
    "We are committed to keeping your information secure.",
  ],
  "security.specific": [
    "Only employees who need the data have access to it.",
    "Our staff is trained in privacy.",
    "The database sits behind a firewall.",
  ],
  retention: [
    "Data will be deleted after the contract ends.",
    "The data are kept only until the purpose is met.",
    "We will hold your details for a period of six years.",
  ],
  "retention.location": ["Our servers are in Germany.", "Data is hosted by Amazon in Ireland."],
  transfers: [
    "If you visit from outside the United States, your information will be transferred to the US.",
    "Your data may be sent to servers abroad.",
    "Personal data may be accessed by staff in countries outside your own.",
  ],
  "rights.access": [
    "To see what we hold about you, write to us.",
    "Upon request we will provide you with information about whether we hold your personal data.",
    "Users can review their account information online.",
  ],
  "rights.rectification": [
    "If your data changes, you may update it by logging in.",
    "Please notify us if your details are wrong so we can correct them.",
    "Members may edit their profile.",
  ],
  "rights.erasure": [
    "You may close your account at any time.",
    "We will remove your information from our database on request.",
    "Please contact us if you want your data deleted.",
  ],
  "rights.how-to-exercise": [
    "To exercise these rights, email privacy@example.org.",
    "To access or correct your data, contact us at the address below.",
    "You can update your profile by logging into your account.",
  ],
  "choice.optout": [
    "Click the link at the bottom of any email to unsubscribe.",
    "You may opt-out at any time.",
    "If you do not want us to share your data, let us know.",
  ],
  "choice.marketing-optout": [
    "You may choose not to receive promotional messages.",
    "Contact us to be removed from our mailing list.",
    "You can opt out of our newsletter.",
  ],
  "choice.browser-controls": [
    "Most browsers let you block cookies.",
    "You can turn off location in your device settings.",
    "If you prefer, you can disable cookies.",
  ],
  "choice.optin": [
    "We will not share your data without your consent.",
    "With your permission we send you texts.",
    "You must opt in first.",
  ],
  "policy-change": [
    "We may revise these practices; check back often.",
    "Any changes to this privacy policy will be posted here.",
    "This notice is subject to change without notice.",
  ],
  "policy-change.notice": [
    "We'll email you before material changes to this policy take effect.",
    "Material changes will be announced on our home page by a notice about the policy.",
  ],
  contact: [
    "Call us at 1-800-555-0100.",
    "Contact Us | Example Inc., 1 Main Street, Springfield 12345",
    "Questions? Use our contact form.",
  ],
  "controller.identity": [
    "Example Inc. (“we”, “us”) runs this website.",
    "The data controller is Example Ltd.",
    "This site is operated by Sample LLC.",
  ],
  children: [
    "Our services are for adults; minors may not register.",
    "The site is not intended for anyone under the age of 16.",
  ],
  "legal-basis": [
    "The lawful basis is consent.",
    "We process your data to perform our contract with you.",
    "Processing is necessary to comply with a legal obligation.",
  ],
  "legal-basis.contract": ["This is necessary for the performance of a contract with you."],
  "legal-basis.consent": [
    "Where we rely on consent, you gave it in the form.",
    "By using this site you consent to the collection of your data.",
  ],
  "purpose.operation-security": [
    "We use data to detect fraud.",
    "Logs are used to diagnose problems with our server.",
    "We use it to operate our site.",
  ],
  "purpose.personalization": [
    "We use your data to tailor content to your interests.",
    "Cookies remember your preferences.",
  ],
  "purpose.analytics": [
    "Aggregate statistics help us understand how visitors use our site.",
    "We use analytics.",
    "Data are used for research.",
  ],
  "purpose.marketing": [
    "We will tell you about new products that may interest you.",
    "We use your email address for marketing purposes.",
  ],
  "purpose.advertising": [
    "Ad networks use cookies to serve ads.",
    "We share data with advertisers so they can target you.",
  ],
  "data.categories": [
    "We collect photos that you upload.",
    "You choose a username and password, which we store.",
  ],
  "audience.international": [
    "Users in the European Economic Area have further rights.",
    "If you are located in Canada, this applies to you.",
  ],
  california: [
    "Under California Civil Code 1798.83 you may ask us.",
    "California privacy rights apply to you as a California consumer.",
  ],
  "ccpa.right-to-know": [
    "California residents have the right to request that we disclose the categories of personal information we collected.",
    "You have the right to know what personal information we collect.",
  ],
  "ccpa.right-to-know-disclosed": [
    "You may request the categories of third parties with whom we shared your personal information under the CCPA.",
  ],
  "user-choice": ["You can choose whether to give us this data."],
  "mandatory-provision": [
    "Fields marked with an asterisk are mandatory.",
    "Providing your data is voluntary.",
  ],
  "recipients.public": ["Reviews you submit are published on our site and may be read by anyone."],
  "recipients.legal": [
    "We will cooperate with law enforcement.",
    "We may disclose data to protect our rights.",
  ],
  "recipients.affiliates": ["Companies within our group may receive your data from us."],
  "data.type.survey": ["We may ask you to take part in a survey."],
  "rights.complaint": [
    "You may complain to the Information Commissioner's Office.",
    "You also have the right to contact your local data protection authority.",
  ],
};

describe.each(Object.entries(wordings))("%s", (topic, sentences) => {
  test.each(sentences)("is disclosed by: %s", (words) => {
    const [heading, sentence] = words.includes(" | ") ? words.split(" | ") : ["Privacy", words];
    const { disclosed } = read(`## ${heading}\n\n${sentence}\n`, { format: "markdown" });
    expect([...disclosed]).toContain(topic);
  });
});

import type { DocumentRule } from "../../document-rule.js";

const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/;
const host = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24})(?=[/?#:]|$)/i;

export const linkDiffers: DocumentRule = {
  id: "link-differs",
  title: "Link that leads elsewhere than it says",
  summary: "Finds addresses that are shown and that lead to another address.",
  topics: ["contact"],
  severity: "error",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  why: "Who clicks writes to somebody else than who reads; one of the two addresses is wrong.",
  fix: "Find out which address is right, and write it in both places.",
  source: "GDPR Art. 12(1), Art. 12(2)",

  *check({ links, text }) {
    for (const { url, from, to } of links) {
      const shown = text.slice(from, Math.min(to, from + 300)).trim();
      const [says, leads] = url.toLowerCase().startsWith("mailto:") ? emails(shown, url) : hosts(shown, url);
      if (says === undefined || leads === undefined || says === leads) continue;
      yield {
        range: { from, to },
        message: `Unexpected link to \`${leads}\`, expected \`${says}\` as it is shown`,
      };
    }
  },

  examples: [
    {
      title: "finds another address behind the one that is shown",
      text: "Write to [privacy@harbour.org](mailto:sales@harbour.org).\n",
      finds: [
        {
          quote: "privacy@harbour.org",
          message: "Unexpected link to `sales@harbour.org`, expected `privacy@harbour.org` as it is shown",
        },
      ],
    },
    {
      title: "finds another website behind the one that is shown",
      text: "See [www.harbour.org/privacy](https://haven.org/privacy).\n",
      finds: [
        {
          quote: "www.harbour.org/privacy",
          message: "Unexpected link to `haven.org`, expected `harbour.org` as it is shown",
        },
      ],
    },
    {
      title: "lets words, subjects and parts of a website pass",
      text: "[Write](mailto:a@harbour.org) to [A@harbour.org](mailto:a@harbour.org?subject=Data) or see [harbour.org](https://www.harbour.org/en).\n",
      finds: [],
    },
  ],
};

function emails(shown: string, url: string): readonly (string | undefined)[] {
  return [email.exec(shown)?.[0].toLowerCase(), email.exec(decoded(url.slice(7)))?.[0].toLowerCase()];
}

/** Hosts, when the words of a link are an address and nothing else. */
function hosts(shown: string, url: string): readonly (string | undefined)[] {
  if (/\s/.test(shown) || !/^https?:/i.test(url)) return [];
  return [host.exec(shown)?.[1]?.toLowerCase(), host.exec(url)?.[1]?.toLowerCase()];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Names of services and of products as their owners write them. */
export const ownNames: readonly string[] =
  "AdSense,AppsFlyer,BigCommerce,Cloudflare,DocuSign,DoubleClick,Facebook,GitHub,GitLab,Google,HubSpot,Instagram,JavaScript,LinkedIn,Microsoft,OneTrust,OpenAI,PayPal,Pinterest,QuickBooks,Salesforce,SoundCloud,TikTok,WhatsApp,WooCommerce,WordPress,YouTube,Zendesk".split(
    ",",
  );

/** Names of two words: what follows the first. */
export const secondNames: Readonly<Record<string, readonly string[]>> = {
  google: ["Analytics", "Maps", "Fonts"],
  microsoft: ["Azure", "Clarity"],
};

/** Words by which recipients and what they do are told. */
export const recipientGroups = {
  "share-word":
    "who can see, who may see, who has access, recipients, addressees, provision to third, gave, passed on, passed to, hand, handed, pass on, publish, published, inform, " +
    "@share, disclosing, disclosures, who receives, with whom, sharing, transferred, cooperate, respond, on our behalf, who gets, who sees, who else, anybody else, anyone else, gets to see, gets information, see it",
  "acquired-data":
    "information acquired, data acquired, acquire information, acquired from, legally acquired, lawfully acquired, acquired by us, " +
    "products you, bought from us, purchased from us, purchase from us, buy from us, you buy, you purchase, you bought",
  "public-thing":
    "posts, post, comments, forum, profile, community, reviews, username, handle, photos, content, name, document",
  "data-word":
    "@data, personal, who, on our behalf, on behalf, services for us, perform, functions, assist us",
  "recipient-head":
    "addressees, third party, provision to, joint use, who can see, data sharing, when we share, whom, subprocessors, sub processors, processors, shared with, where we send, who do we, who we work with, our suppliers, our partners, disclosed to, disclosures, whom we tell, passing on, " +
    "how we share, share your, sharing, disclosure, disclose, recipients, who we share, who receives, third parties, " +
    "who has access, with whom, transfer your, disclosing, share information, share personal, we share, may share, " +
    "parties, recipient, who gets, who sees, who can see, who else, anybody else, anyone else, gets information, addressees, pass it to, receives it",
  "sharing-elsewhere":
    "provide us, give us, share with us, send us, share this page, share button, choose to share, tell a friend",
  "not-affiliates": "not affiliated, unaffiliated, non affiliated",
  "public-else":
    "public profile from, public bodies, publicly traded, public sector, public task, public offering, public company, public computer, public wi, public wifi, public network, public key, public holidays, public transport, in public places, " +
    "public interest, public authority, public authorities, public records, public sources, public health, public holiday",
  "track-party":
    "outside company, third party advertisers, ad serving companies, sdk, sdks, plausible, matomo, quantcast, comscore, nielsen, chartbeat, adobe analytics, web analytics company, analytics company, analytics firm, web analytics, network advertising, networks, shopify, wordpress, advertisers and, ad exchanges, data management platforms, facebook pixel, measurement companies, tracking company, ad agencies, other sites, third parties such, disqus, addthis, sharethis, taboola, outbrain, criteo, ad agency, ad delivery, chat provider, embedded content, other businesses, other websites, yahoo, omniture, webtrends, coremetrics, hubspot, clicktale, bing, doubleclick, third-parties, video player, " +
    "third party, third parties, advertiser, advertisers, advertising network, advertising networks, ad network, ad networks, " +
    "ad server, ad servers, advertising company, advertising companies, ad company, ad companies, ad partners, advertising partner, advertising partners, " +
    "service provider, service providers, partner, partners, google, facebook, other companies, other parties, twitter, " +
    "analytics provider, analytics providers, business partners, vendor, vendors, sponsors, analytics companies, " +
    "outside companies, linkedin, microsoft, network advertisers, pardot, hubspot, social networks, social media, " +
    "our affiliates, affiliates, marketing partners, hotjar, youtube, stripe, adobe, amazon, analytics tools, " +
    "admob, unity, tiktok, meta, pinterest, snapchat, ad serving company, media partners, ad serving, analytics services, research firm",
  "transfer-head":
    "international transfer, international transfers, transfer of data, data transfers, cross border, transfers to, " +
    "international data, transferring, transfers outside, where we transfer, transfer abroad, transfers of",
  coppa: "coppa, children's, ftc approved, kidsafe, esrb",
} as const satisfies Readonly<Record<string, string>>;

/** Phrases that stand for one another in patterns of topics; stems make up for endings. */
export const groups = {
  not:
    "we refuse, we reject, " +
    "not, never, no, don't, doesn't, won't, cannot, can't, isn't, aren't, didn't, neither, nor, none, without, " +
    "refuse to, refrain from",
  brief: "without",
  harmless:
    "about you, about us, from you, to you, " +
    "say no, says no, saying no, no later, no charge, no cost, without charge, no fee, without delay, without undue, not only, " +
    "no doubt, no thanks, not obliged, never hesitate, without affecting, without prejudice, whether or not, or not",
  unless:
    "unless, except, other than, besides, not only, not limited to, but not limited, only with, only if, only when, " +
    "only as, only to, only share, only disclose, only use, only collect, only transfer, only in, only for, until, " +
    "without your, without their, without first, without prior, without explicit, without express, without consent, " +
    "without notice, does not apply, not apply, does not include, does not limit, not identify, not identifiable, " +
    "whether or not, not hesitate, don't hesitate, hesitate, if you do not, if you don't, may not, no longer, if we do not, not currently",
  restart:
    "but, however, although, though, we, you, they, if, when, because, instead, rather, while, whereas, where, after, can ask, may ask, can also, may also",
  none: "no, none of",
  condition: "since, because, " + "if, when, where, should, in case, until",
  asking:
    "do, does, did, can, may, will, is, are, could, how, have, has, should, am, must, want, need, would, wish, like, " +
    "prefer, still, not, don't, rather, fancy, changed, unhappy, concerned",
  this: "this, these, such, it, they, those, examples, the information, here",
  may: "may, can, might, could, will, would, shall, are able to, is able to, have the option, have the ability",
  we: "we, us, our, the company, company, the site, the website, website, site, app, application, service",
  data: "data, information, info, pii, details, records, particulars, personal identifier, content you provide, submission",
  mine:
    "what i have, what i hold, what i know, what i've got, everything i, " +
    "what we hold, what we have, what we've got, what we know, everything we, about you, on you, your file, your stuff, my stuff, held about, stored on me, about me, information provided, the information we, " +
    "@data, account, profile, registration, preferences, personal, email address, address",
  person:
    "you, user, customer, consumer, individual, visitor, member, data subject, person, resident, subscriber, guest, " +
    "everyone, anyone, client, parent, citizen, participant",
  obtain:
    "ask about, asks about, ask whether, ask your, asks your, asks for, " +
    "what is sent, what gets sent, what we send, sent to us, sends us, " +
    "collect, collection, gather, obtain, receive, record, capture, log, acquire, store, ask you, ask for, asked to, " +
    "request, provide, submit, enter, supply, give us, include, such as, access, process, track, register, sign up, " +
    "fill, share with us, furnish, get, hold, retain, disclose to us, personal data we, information we, may be required, " +
    "data types, types of data, categories of personal, types of personal, kinds of personal, e g, for example, " +
    "give, require, we use, may use, consist of, contain, keep, save, know, monitor, categories of data, personal data",
  use:
    "see, so we can, so that we can, so we know, to tell us, tells us, tell us, in order, lets us, let us, we also, learn, to serve, reason, because, " +
    "use, uses, utilize, utilise, process, processing, purpose, purposes, collect, in order to, so that, help us, " +
    "help to, helps us, allow us, allows us, enable us, enables us, employ, reasons, need, analyse, analyze, rely on, " +
    "share, disclose, handle, store, we may, gather",
  "use-data":
    "so we can, so that we can, so we know, this lets us, lets us, our aims, aims of, objectives of, why, we do this, we need it, we do it, process it, uses it, makes use of, used primarily, use such, use any, use all, use some, may be used, will be used, are used, is processed, are processed, processed for, carried out for, for the following, serves to, serve to, with the aim, goals of, " +
    "how we use, use your, use the information, use this information, use that information, use information, " +
    "use personal, uses the information, uses your, use the data, use data, used to, used for, used by us, used in, " +
    "be used, is used, purpose of, purposes of, purposes for, following purposes, process your, " +
    "process personal, collect information, collect your, collect personal, in order to, use these, use it to, " +
    "use this data, purposes, purpose, may use, we use, why we, use of information, use of personal, use of your, " +
    "information to, data to, information for, allow us to, enable us to, helps us, help us, reasons, what we do with, " +
    "what do we do with, what do you do with, why do we",
  share:
    "share, disclose, disclosure, transfer, sell, provide, release, give, pass, transmit, distribute, reveal, rent, " +
    "make available, made available, send, supply, forward, communicate, exchange, trade, lease, divulge, report, " +
    "shared, recipients, recipient, sharing, grant access, allow access, access to, hand over, turn over, entrust, " +
    "furnish, outsource, recipient of, engage, employ, hire, contract with",
  third:
    "public authorities, authorities, data supplier, hotels, travel agents, travel companies, carriers, couriers, fulfilment house, delivery company, delivery companies, delivery firms, royal mail, fedex, ups, usps, dhl, tax authorities, tax office, ground handlers, outside contractors, outside firms, outside organizations, outside organisations, outsiders, external contractors, another company, other firms, other carriers, other financial companies, nonaffiliates, non affiliates, nonaffiliated, unaffiliated, trusted partners, hosts, it companies, local agents, doctors, insurance companies, airlines, schools, employer, merchants, health care providers, business associates, collection agencies, debt collectors, credit reference agencies, landlord, other health, sellers, logistics partners, payment gateway, payment gateways, franchisees, dealers, clients, customers of ours, processors, subprocessors, social media, external service, data room, funders, trustees, volunteers, " +
    "third party, third parties, other parties, other companies, other company, other organizations, " +
    "other organisations, other businesses, other entities, outside parties, outside companies, others, " +
    "service provider, services provider, vendor, vendors, supplier, contractor, subcontractor, sub contractor, " +
    "processor, sub processor, subprocessor, agent, agents, partner, partners, advertiser, advertising network, " +
    "ad network, advertising company, sponsor, affiliate, subsidiary, subsidiaries, parent company, group company, " +
    "companies of the group, merchant, retailer, reseller, distributor, consultant, auditor, lawyer, accountant, " +
    "professional adviser, professional advisor, legal advisor, insurer, bank, payment provider, credit bureau, " +
    "mailing house, printers, " +
    "credit agency, credit reporting, payment processor, hosting provider, analytics provider, publisher, " +
    "law enforcement, government, authority, authorities, regulator, court, police, public bodies, other users, " +
    "other members, @brand, researchers, carrier, franchisee, licensee, business customers, other controllers, " +
    "network provider, card issuer, financial institution, external providers, external companies, employer",
  characterised:
    "outside contractors, mailing house, telephone agency, contractors, delivery carriers, ad networks, cloud vendors, hotels, travel agents, ground handlers, caterers, other carriers, payment gateway, payment gateways, logistics partners, credit reference agencies, credit bureaus, credit agencies, debt collectors, collection agencies, insurance companies, airlines, accommodation, local agents, data processors, subprocessors, outside companies, other financial companies, royal mail, fedex, ups, usps, dhl, sellers, dealers, franchisees, placement providers, mail house, printers, hosting company, hosting companies, companies which, firms that, companies acting, companies in the categories, it services, web host, doctors, health care providers, business associates, sponsors and, survey company, tax advisors, tax advisers, insurers, banks, schools, employer, advertising agencies, media agencies, auditors, caterer, joint marketing, call centre, call center, payroll, mail carriers, postal service, post office, ad partners, analytics services, reference agencies, " +
    "service provider, services provider, vendor, supplier, contractor, subcontractor, processor, sub processor, " +
    "business partner, card processor, marketing partner, advertising partner, advertiser, advertising network, ad network, " +
    "ad server, advertising company, sponsor, merchant, payment processor, payment provider, payment platform, " +
    "hosting provider, analytics provider, analytics company, credit card company, credit bureau, card processor, shipping company, " +
    "delivery company, courier, carrier, consultant, auditor, lawyer, accountant, financial institution, bank, " +
    "insurer, professional adviser, professional advisor, social network, social media platform, trusted partner, " +
    "companies that, companies who, companies we use, companies we work, companies we hire, companies we engage, companies we partner, " +
    "companies to perform, companies to help, companies to provide, companies to process, companies to assist, third parties who, third parties that, " +
    "parties who assist, parties that, providers of, provider, third party companies, third party service, agents, " +
    "fulfillment, research firm, mailing house, retailer, distributor, data broker, cloud, publisher, partner, " +
    "parties to assist, unaffiliated, marketing firms, marketing companies, government, law enforcement, @brand",
  brand:
    "github, gitlab, netlify, vercel, plaid, braze, iterable, onesignal, twitch, sift, checkr, docusign, hotmart, zoominfo, bullhorn, trustarc, " +
    "vimeo, ironsource, applovin, postmark, mixpanel, clearbit, linkedin, hetzner, digitalocean, ovh, digital ocean, sendinblue, brevo, mailgun, xero, quickbooks, clickbank, bugsnag, rollbar, okta, auth0, etracker, webtrekk, doubleverify, rubicon, pubmatic, openx, appnexus, lotame, bluekai, tapjoy, chartboost, vungle, fraud.net, riskified, justgiving, eventbrite, surveymonkey, paytm, razorpay, afterpay, truste, trustpilot, aweber, getresponse, convertkit, substack, patreon, gumroad, etsy, ebay, bazaarvoice, livechat, olark, optimizely, fullstory, crazy egg, kissmetrics, clicky, statcounter, gemius, at internet, " +
    "google, facebook, twitter, linkedin, instagram, youtube, microsoft, amazon, aws, apple, paypal, stripe, adyen, " +
    "mailchimp, hubspot, salesforce, pardot, marketo, hotjar, mixpanel, segment, amplitude, matomo, piwik, " +
    "doubleclick, adsense, adwords, admob, criteo, taboola, outbrain, zendesk, intercom, freshdesk, cloudflare, " +
    "shopify, squarespace, wordpress, wix, automattic, firebase, crashlytics, unity, flurry, appsflyer, omniture, " +
    "adobe, comscore, nielsen, quantcast, chartbeat, new relic, sentry, twilio, sendgrid, constant contact, klaviyo, " +
    "braintree, worldpay, klarna, authorize.net, tiktok, pinterest, snapchat, whatsapp, meta, bing, yahoo, " +
    "linkshare, webtrends, coremetrics, datadog, fastly, akamai, heroku, mongodb, typeform, calendly, zoom, slack, " +
    "disqus, gravatar, addthis, sharethis, yandex, baidu, tencent, alibaba, tidio, crisp, drift, plausible, posthog, " +
    "onetrust, recaptcha, vimeo, spotify, equifax, experian, transunion, visa, mastercard, american express",
  tracker:
    "cookie, web beacon, beacon, pixel, pixel tag, tracking pixel, clear gif, web bug, single pixel gif, " +
    "local storage, local shared object, flash cookie, tracking technology, tracking technologies, tracking tools, " +
    "similar technologies, html5 storage, tags, action tags, device fingerprinting, etags, internet tags",
  child:
    "under 18s, under 13s, under 16s, under 13, under 18, under 16, young supporter, grown up, mum, dad, youngster, young adult, younger than, pupil, schoolchildren, toddler, son or daughter, " +
    "child, minor, kid, teen, teenager, underage, infant, juvenile, youth, young people, young person",
  policy:
    "policy, notice, statement, privacy policy, terms, policies, agreement, document, privacy practices, " +
    "information practices, practices",
  change:
    "change, update, amend, modify, revise, alter, revision, modification, amendment, supplement, replace, add to, " +
    "review",
  contact:
    "contact, email, e mail, mail, write, call, phone, telephone, reach, fax, get in touch, message, letter, <email>, " +
    "<url>, in writing, form, address, link, click, visit, log in, login, sign in, setting, dashboard, portal, submit, " +
    "send, notify us, toll free, ring, asking us, ask us, tell us, let us know, inform us, account page",
  law: "law, legal, statute, statutory, regulation, regulatory",
  keep:
    "hang on to, hold on to, keep hold of, held on file, keep on file, " +
    "conserve, retain, retention, keep, store, storage, hold, maintain, archive, preserve, save, kept, remain",
  remove:
    "wipe, shred, scrub, nuke, get rid of, overwrite, deidentify, de identify, clear out, weed, weeded, render anonymous, made anonymous, irreversibly, " +
    "suppression, delete, deletion, erase, erasure, remove, removal, destroy, purge, dispose, discard, anonymize, anonymise, expunge",
  unit: "day, week, month, year, hour, minute",
  number:
    "<number>, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, " +
    "eighteen, twenty, thirty, thirty six, forty, sixty, ninety, hundred, few, 13, 14, 15, 16, 18",
  correct:
    "put right, set right, fix, correct, rectify, rectification, update, amend, amendment, edit, modify, change, correction, fix, complete, revise",
  access:
    "access, see, view, review, inspect, copy, obtain, know, download, look at, disclosure, find out, receive, retrieve",
  able:
    "can i, may i, could i, do i get, how do i, i can, you're able, you retain, feel free to, you get to, you need only, simply, users may, users can, users have, tell us if you, ask our, let us know if, let us know that, log in to, sign in to, drop us, please write, get in touch, you're free, you are free, you remain free, may be requested, can be requested, persons may, persons have, the person requests, principal, have us, may do so, kindly write, your account page, in your account, my account, under settings, your settings, " +
    "you may, you can, you could, you might, you are able, you will be able, you also, you always, you have the, you wish, " +
    "you want, you would like, you'd like, you choose, you should, you request, user may, user can, user wish, user has, " +
    "user could, customer may, customer can, customer wish, customer has, member may, member can, visitor may, " +
    "visitor can, visitor wish, visitor who, individual may, individual can, individual has, individual who, " +
    "consumer may, consumer can, consumer has, subscriber may, subscriber can, resident may, resident can, " +
    "resident has, subject may, subject can, subject has, subject shall, client may, client can, client has, " +
    "passenger may, passenger can, patient may, patient can, patient who, student may, student can, employee may, " +
    "applicant may, participant may, parent may, parent can, guardian may, guardian can, person may, person can, " +
    "person has, person who, anyone may, anyone can, who wish, right, rights, entitled, entitle, option to, " +
    "option of, ability to, opportunity to, allow you, enable you, permit you, let you, give you, provide you with, " +
    "how to, please contact, contact us, contacting us, email us, write to us, ask us, asking us, ask that, ask for, " +
    "tell us, request that, request to, request access, request a, request correction, request deletion, " +
    "request the, request from, upon request, on request, upon your request, your request, may request, " +
    "can request, instruct us, demand, able to access, may contact, wish to, would like to, want to, click",
  california: "california, californian, ccpa, cpra, caloppa, 1798, shine the light, consumer privacy act",
  "us-law":
    "@california, colorado, virginia, connecticut, utah, texas, oregon, montana, nevada, delaware, iowa, tennessee, " +
    "new jersey, new hampshire, state privacy, state law, us state, u s state, verifiable, verified request, " +
    "verifiable consumer request, authorized agent, authorised agent, consumer request",
  firm:
    "joint stock company, stock company, " +
    "inc, ltd, llc, llp, gmbh, limited, corporation, corp, incorporated, plc, b v, bv, s a, sarl, s a r l, pty, " +
    "s r l, ag, ab, oy, aps, a s, kg, pte, foundation, university, association, society, trust, sas, co ltd, " +
    "pvt, private limited, ug, hospital, college, institute, charity, council, medical center, cooperative, " +
    "non profit corporation, not for profit, publishing co, s l, nv, n v",
  "self-name":
    "we us or our, we us our, we our us, we our or us, we us and our, we or us, we our and us, we or our, us or we, " +
    "us our, us or our, hereinafter, hereafter, collectively, referred to as, the company, we and us, " +
    "our or us, our and us, we and our, our or we, us and our, also known as, doing business as, trading as, " +
    "is a company, wholly owned, registered in, registered office, registered number, company number, we are",
  marketing:
    "alerts, e mail alerts, email alerts, mailings, get our, hear from us, hearing from us, from us, bulletins, promos, deals, telephone calls, phone calls, postal mail, direct mail, offer, fundraising, appeals, market to, marketing to you, post, texts, " +
    "marketing, promotional, promotion, newsletter, special offers, offers, mailing list, mailing, solicitation, " +
    "commercial, catalog, e newsletter, communications, email from us, emails, messages, e mails, bulletin, updates, " +
    "text messages, sms, push notifications, correspondence, telemarketing, our products, calls, alerts, invitations",
  ads:
    "advertising, advertisement, ads, ad, publicity, advertiser, advertise, ad network, banner, adverts, retargeting, " +
    "remarketing, sponsored",
  others:
    "other websites, other web sites, other sites, many websites, many web sites, many sites, most websites, most web sites, most sites, some websites, some sites, such sites, linked sites, linked websites, third party websites, third party sites, external sites, external websites, websites often, a cookie is, cookies are small, cookies are pieces, cookies are files, cookies are text, web beacons are",
  own: "we, us, our, ours, i, me, my, this site, this website, this web site, this app, this service, this policy, this notice",
} as const satisfies Readonly<Record<string, string>>;

/** Words by which purposes are told. */
export const purposeGroups = {
  "purpose-verb":
    "provide, process, processing, respond, responding, fulfil, fulfill, fulfilling, fulfilment, deliver, send, contact, " +
    "administer, operate, improve, communicate, verify, complete, identify, personalize, personalise, customize, " +
    "customise, tailor, enable, allow, facilitate, support, manage, create, maintain, answer, notify, analyze, analyse, " +
    "protect, prevent, detect, comply, enforce, market, marketing, advertise, advertising, offer, understand, evaluate, " +
    "conduct, perform, carry out, ship, bill, billing, charge, inform, set up, give you, help, monitor, measure, " +
    "develop, serve, investigate, resolve, authenticate, establish, determine, diagnose, track, remember, make, " +
    "recommend, display, show, handle, meet, satisfy, assist, enhance, optimize, purposes of, research, statistics, " +
    "analytics, statistical, security, fraud, internal, customer service, customer support, transact, register, " +
    "run, ensure, assess, collect payment, place, learn, better, promote, technical, log, recruit, hire",
  improved:
    "help, stores, store, what we do, processes, systems, courses, programs, programmes, work, patient care, games, game, pages, way we, ours, " +
    "service, services, site, website, web, product, products, experience, app, application, platform, business, " +
    "content, offering, offerings, performance, quality, functionality, features, usability, design, customer, " +
    "operations, our, effectiveness, layout, navigation, marketing, search, them, it, user, technology",
  personalized:
    "experience, content, service, services, site, website, product, products, offering, offerings, recommendations, " +
    "offers, information, message, messages, interface, advertising, ads, your, you, visit, user, communications, app",
  promo:
    "our news, news about, about our products, latest products, latest offers, news and, new courses, new classes, circulars, brochures, brochure, flyers, our programs, our programmes, membership offers, fundraising campaigns, ways to give, ways to support, vouchers, voucher, sweepstakes and, new stories, info about our, information about our, products we think, offers that, special sections, partner offers, advertisers' products, bulletins, promos, savings, " +
    "promotional, promotions, promotion, marketing, newsletter, newsletters, special offers, special offer, offers, " +
    "catalog, catalogs, catalogue, product updates, new products, new services, discounts, " +
    "coupons, our events, about events, events and, and events, upcoming events, fundraising, appeals, raffles, solicitations, " +
    "product announcements, commercial communications, commercial messages, commercial emails, commercial information, " +
    "commercial offers, commercial e mails, advertising material, advertising materials, upcoming, surveys and offers, " +
    "new features, exclusive, special deals, best deals, latest deals, special events, invitations",
  "use-head":
    "what we do with it, why we use it, why we use, why we have, purpose of use, purpose of, uses, use made of, how your information is used, how information is used, how is my information, how your data is, what it is for, what it's for, what for, why, how we will use, how will we use, how may we use, our use, " +
    "how we use, use of information, use of personal, use of data, use of your, use of the, purposes, purposes of, purpose, why we, " +
    "what we do with, what do we do with, what do you do with, why do we, how do we use, what we use, uses of, finalities, " +
    "use, we use your, we use the, we use this, we use it",
  interest:
    "may be of interest, might be of interest, of interest to you, interest you, be interested in, are interested in, may interest, you may like, " +
    "you might like, we think you, we believe you, may find interesting, might interest, we think may, we feel may, " +
    "we believe may, relevant to you, may be interesting, will interest, may enjoy, useful to you",
  "security-measure":
    "measures, safeguards, encryption, ssl, firewall, procedures, guarantee, encrypt, incident, cannot guarantee, social security",
} as const satisfies Readonly<Record<string, string>>;

/** Kinds of data as policies name them, and what only looks like one. */
export const itemGroups = {
  "contact-item":
    "contact particulars, e mail, email, emails, how to reach you, next of kin, e mail id, mobile phone, phone numbers, home and, your address, addresses and, title and, forename, given name, last names, your telephone, your email, contact information, address and, where to send, name of the person, name of the contact, name of the account, name of the patient, name of the child, delivery details, name or, your full name, business email, business e mail, work email, phone and, identifiers such as name, real name, " +
    "email address, e mail address, email addresses, email id, phone number, telephone number, mobile number, " +
    "cell number, cell phone number, fax number, mailing address, postal address, home address, street address, " +
    "physical address, billing address, shipping address, delivery address, residential address, work address, " +
    "contact information, contact details, contact data, contact info, your name, first name, last name, full name, " +
    "name and, name address, name email, name e mail, name phone, name surname, names, surname, names and, " +
    "name or, names email, name mailing, name postal, name company, name title, name telephone, name contact, " +
    "customer name, user's name, real name, names addresses, name date, name age, names phone, " +
    "telephone numbers, identification data, contact numbers, postcode, zip code, postal code",
  "collect-head":
    "the data, which data, what data, data categories, kinds of data, data processed, what we hold, what we know, categories of data, " +
    "what is sent, what gets sent, what we learn, " +
    "collect, collected, we gather, data we, information we, categories of personal, types of personal, types of data, " +
    "types of information, categories of data, information you provide, you provide, personal data includes, data collected",
  "contact-offer":
    "contact us at, email us at, write to us, questions about this, questions regarding, call us at, please contact, " +
    "reach us, questions or concerns, questions or comments, mail us, unsubscribe, send an email, send us an email, " +
    "contact our, <email>",
  "location-item":
    "geolocation, geo location, location data, location information, gps, your location, physical location, " +
    "geographic location, geographical location, precise location, approximate location, current location, " +
    "location based, location of your, device location, device's location, general location, users location, " +
    "user's location, your position, exact position, precise position, gps position, geographic position, position data, geographic area, latitude, longitude, geographic data, geographic information, where you are, " +
    "country of origin, country location, your city, city and, city of residence, city level, which city, what city, country city, city state, the city, country and, locations, location, geo data, whereabouts, " +
    "geographic region, location services",
  "location-else":
    "store location, retail location, server location, secure location, any location, location where, locations where, " +
    "other location, job location, business location, at our location, location of our, office location, store locations",
  "financial-item":
    "card information, card data, payment card number, debit card, debit cards, card type, bank details, account balance, credit cards, method of payment, form of payment, billing address, credit or debit, bank account details, income and, debts, liabilities, source of funds, tax status, gift aid, financial position, mortgage, cheque, direct debit, wallet, refunds, fees paid, bank information, routing number, upi, your payments, " +
    "means of payment, card payments, process payments, processing payments, payment processing, process your payment, process payment, payments made, payment history, payment records, fee payments, payment means, salary, wages, credit card, debit card, payment card, card number, bank account, payment information, payment data, " +
    "payment details, billing information, billing details, billing data, financial information, financial data, " +
    "financial details, account number, banking information, bank details, transaction history, payment method, " +
    "transaction information, transaction data, card details, purchase history, credit history, credit score, " +
    "credit information, payment instrument, income tax, invoices, expiration date, security code, cvv, iban, " +
    "credit report, payment card details, billing, tax id, financial account, payment account, payment amounts, " +
    "paypal account, credit cards, financial institution, purchase information, payments you",
  "health-item":
    "sleep patterns, step count, treatment notes, treatment records, treatment plan, " +
    "medicare, clinical, illness, injuries, injury, reason for your visit, allergy, medical needs, medical certificate, medical evidence, health concerns, biometric health, pregnancy, vaccination, vaccine, covid, immunization, " +
    "health data, health information, medical information, medical data, medical history, medical records, " +
    "health records, health condition, medical condition, health conditions, medical conditions, health related, " +
    "health status, physical health, mental health, prescription, prescriptions, allergies, disability, " +
    "disabilities, health insurance, diagnosis, symptoms, medications, medication, fitness data, heart rate, " +
    "fitness information, protected health information, blood pressure, health and, health details, health, weight, " +
    "genetic, wellness, physical condition, dietary",
  "data-not-wanted":
    "not want you, not intentionally collect, not intentionally, do not request, not ask for, not ask you, not seek, do not send, not send us, ask that you not, please do not, not to send, not disclose, should not submit",
  "demographic-item":
    "year of birth, age range, age group, sexes, sex and, household, education level, employment status, ethnic background, ethnic group, country of birth, place of birth, nationalities, family status, number in household, political affiliation, interests and hobbies, age and gender, working hours, socio economic, lifestyle, native language, tribe, caste, dob, " +
    "age, gender, sex, date of birth, birth date, birthdate, birthday, year of birth, income, household income, " +
    "demographic, demographics, demographic information, demographic data, marital status, occupation, " +
    "ethnicity, ethnic origin, race, racial, nationality, job title, religion, religious, " +
    "profession, hobbies, household size, family size, number of children, level of education, educational level, " +
    "professional background, sexual orientation, veteran, citizenship, demographically, protected classifications, protected characteristics",
  "child-age":
    "under the age, age of 13, age of 16, age of 18, years of age, age of majority, legal age, under age, minimum age, age limit, age requirement, old enough",
  "activity-item":
    "levels played, page loads, stories you, articles you, what you look at, what you do, what you click, how you found, where you came from, site from which, web site from which, pages requested, page requested, pages accessed, retrieved file, files requested, transferred data, data volume, amount of data transferred, features accessed, time and date of, date and time of, number of visits, numbers called, apps used, stops, click patterns, traffic patterns, you last visited, visited before, pages are visited, viewed pages, browse our, products viewed, items viewed, videos watched, content viewed, songs, interaction with, " +
    "browsing history, pages visited, pages viewed, pages you, page views, pages that, search queries, " +
    "search terms, search history, clickstream, click stream, click through, clicks, links you, " +
    "links clicked, usage data, usage information, usage statistics, log data, log files, log information, " +
    "server logs, server log, activity on, online activity, online activities, browsing activity, browsing behavior, " +
    "browsing behaviour, browsing patterns, navigation, navigational, time spent, referring, referrer, " +
    "referring url, exit pages, access times, traffic data, web traffic, site traffic, date and time, times of visits, " +
    "how you use, how you interact, how often, your use of, interactions, viewing history, web pages you, visits to, " +
    "websites you, site you came, about your visit, about your visits, usage patterns, use patterns, browsing, " +
    "activities on, internet activity, network activity, usage, website you, time of access, actions you, " +
    "features you use, features used, search for, screens, look at, log ins, swipe, content you view, products you, click path, duration of",
  "device-id":
    "ip address, ip addresses, internet protocol, device id, device ids, device identifier, device identifiers, " +
    "unique device, device identification, mac address, imei, udid, idfa, advertising id, advertising identifier, " +
    "android id, unique identifier, unique identifiers, unique id, mobile device id, serial number, ip number, " +
    "ip, device fingerprint, online identifiers, mobile identifier, persistent identifier, internet address, network address, unique number, hardware identifier, cookie identifier, gaid, cookie id, i p address, identifiers for advertising",
  "computer-item":
    "what model, device type of device, types of device, device types, model of, make of, device make, device's make, version of the system, version of your, browser you, kind of computer, computer's operating, computer operating, software you, internet browser, web browser, browser information, browser and version, language preference, type of internet, connection type, connection speed, plug ins, mobile carrier, internet domain, phone's model, domain from which, browser client, browser brand, " +
    "browser type, type of browser, kind of browser, browser software, browser language, browser and, browser or, browser you, browser name, browser used, browser settings, your browser's type, browser version, browser information, operating system, operating systems, " +
    "computer type, device type, type of device, device model, screen resolution, computer information, " +
    "device information, hardware model, hardware and, software version, device data, platform type, " +
    "browsing software, browser plug in, browser plug ins, browser plugin, phone model, phone type, type of phone, kind of phone, kind of tablet, os version, os, version of ios, ios or android, make and model, handset, internet service provider, isp, device settings, hardware settings, language settings, " +
    "time zone, type of computer, type of mobile, mobile device you, technical information, technical data, " +
    "connection information, device characteristics, computer and connection, device you, domain name, system activity, " +
    "user agent, computer system, screen size, mobile network",
  social:
    "facebook, twitter, linkedin, instagram, social media, social network, social networking, social networks, " +
    "social platform, pinterest, tiktok, youtube, openid, social plugin, third party login, social account, myspace",
  "other-item":
    "password, passwords, user name, username, login, photo, photos, photograph, photographs, picture, image, images, " +
    "video, videos, audio, voice, recordings, resume, cv, curriculum vitae, employment history, work history, " +
    "social security number, social security, driver's license, passport, government id, identification number, " +
    "national id, fingerprints, biometric, your contacts, address book, messages, comments, reviews, purchase, " +
    "purchases, order history, transactions, company name, correspondence, feedback, " +
    "content you, credentials, cookie, cookies, call recordings, contact list, chat, education, references, " +
    "preferences, user content, files, crash, diagnostic, metadata, signature, license plate, insurance, profile",
  "special-item":
    "special categories, sensitive personal, sexual orientation, trade union, philosophical beliefs, political opinions, " +
    "criminal convictions, criminal record, genetic data, biometric data",
  "source-third":
    "your utility, energy supplier, health plan, mobile operator, wireless carrier, your dealer, your broker, " +
    "data companies, data firms, information companies, list companies, buyers and, bidders, " +
    "someone else, somebody else, responsible person, travel agents, travel agent, your gp, insurer, credit reference, data suppliers, data supplier, data vendors, outside suppliers, external suppliers, information providers, other organisations, your bank, our customers, airports, sponsors and, referees, other persons, clearinghouse, consumer reporting agencies, ad networks, social media platforms, fraud prevention agencies, publicly accessible, your representative, health care providers, delivery carriers, carriers, other carriers, co branded, another person, another company, another user, public registers, public domain, friends, gift givers, third party databases, outside companies, another party, outside data, appended, demographic companies, marketing companies, " +
    "third party, third parties, other sources, other source, other companies, other parties, other businesses, partner, " +
    "partners, business partners, affiliate, affiliates, data broker, data brokers, data providers, data provider, " +
    "school, university, doctor, agency, broker, electoral roll, electoral register, app store, police, people who, " +
    "sister company, sister companies, parent company, family member, friend, lead generation, data enrichment, " +
    "co sponsors, list brokers, advertiser, social network, social media, social networks, public sources, public databases, public records, publicly, " +
    "service providers, vendors, credit bureau, credit bureaus, credit reporting, credit agencies, " +
    "advertisers, sponsors, outside sources, external sources, other users, other people, other organizations, " +
    "other organisations, marketing partners, facebook, google, linkedin, merchants, list vendors, outside companies, " +
    "other individuals, your employer, employer, background check, referral, subsidiaries, related companies, " +
    "other members, your friends, advertising networks, analytics providers, other services, other websites, " +
    "third party platforms, social networking, reference, recruiters, other entities, another source, other customers, " +
    "the company that gives, resellers, distributors, group companies, mailing lists, retailers, agents, the seller",
  "social-account":
    "facebook connect, game center, google account, twitter account, social networking site, social media account, apple id, single sign on, steam, discord, github, yahoo, openid, " +
    "facebook, twitter, linkedin, instagram, google, microsoft, apple, social media, social network, social networking, " +
    "social networks, social platform, third party login, social account, myspace, openid",
  "source-head":
    "information from others, data from partners, from partners, from third, from other sources, collect it from, obtain your, where do we get, sources of, how do we collect, how we obtain, how we get, acquisition, " +
    "source, where it comes from, where we get, how we collect, information you provide, information you give, " +
    "information that you provide, data you provide, data you give, you choose to give, information we get from, " +
    "automatically collected, collected automatically, automated means, we collect automatically, " +
    "information from other, from third parties, where it came from, provide us, provided by you, you give us",
  "source-else":
    "provide us with your, send us, you provide, you give, you share, you send, you tell, services to us, services for us",
  means:
    "means any, means information, means data, means all, shall mean, is defined as, are defined as, is information that, " +
    "is information which, is information about, is any information, are any information, is data that, is data which, " +
    "are data that, information is data, refers to information, refers to any, refers to data, any information relating to, " +
    "any information related to, means personal",
  "source-self":
    "you give us, you give me, provided by you, provide us, information you provide, data you provide, information you give, you choose to give, information that you provide, directly from you, from you",
  "purchase-noun":
    "purchase record, purchase data, purchase information, purchase history, purchase details, purchase order",
  "not-reached":
    "never known to, not known to, not communicated to us, not accessible to us, " +
    "never reach us, never reaches us, not reach us, never see it, never see them, never see your card, never touch our, never touches our, no payment data, no card data, no access to your",
} as const satisfies Readonly<Record<string, string>>;

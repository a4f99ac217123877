/** Words by which countries, and what lies beyond them, are told. */
export const placeGroups = {
  europe:
    "europe, european, european union, european economic area, eea, eu, uk, united kingdom, switzerland, swiss, " +
    "gdpr, general data protection regulation, british, germany, france, ireland",
  elsewhere:
    "@europe, canada, canadian, australia, australian, brazil, brazilian, india, japan, singapore, china, " +
    "new zealand, mexico, south africa, korea, russia, israel, turkey, hong kong, lgpd, pipeda, quebec, argentina",
  country:
    "the states, czechia, slovakia, slovenia, croatia, serbia, bulgaria, greece, cyprus, malta, latvia, lithuania, pakistan, bangladesh, sri lanka, united arab emirates, uae, qatar, saudi arabia, oman, oregon, virginia, frankfurt, dublin, amsterdam, london, sydney, mumbai, tokyo, california, texas, ohio, new york, washington, north carolina, scotland, england, wales, liechtenstein, jersey, guernsey, bermuda, cayman, " +
    "@elsewhere, united states, u s, u s a, usa, the us, america, spain, italy, netherlands, belgium, sweden, norway, " +
    "denmark, finland, poland, austria, portugal, luxembourg, philippines, malaysia, thailand, indonesia, vietnam, " +
    "ukraine, taiwan, egypt, nigeria, kenya, chile, colombia, peru, estonia, romania, hungary, czech republic, iceland",
  abroad:
    "foreign states, third states, countries in your, countries of destination, destination country, countries on, outside india, outside japan, outside singapore, outside china, outside korea, outside brazil, outside south africa, outside new zealand, outside the republic, outside the kingdom, outside hong kong, offshore, out of the country, leave your country, leaves your country, leave the eea, leaving the eea, leave the eu, leave the uk, leave australia, overseas recipients, several countries, several jurisdictions, 60 countries, number of countries, countries that, countries with, countries whose, countries may, countries may not, jurisdictions that, jurisdictions which, jurisdictions with, beyond your, cross borders, crossing borders, across your borders, " +
    "outside the united, outside the eu, outside the eea, outside the uk, outside the european, outside the country, " +
    "outside the us, outside the u s, outside the usa, outside the jurisdiction, outside the territory, " +
    "outside the borders, outside the region, outside the member, outside the economic, outside of the united, " +
    "outside of the eu, outside of the eea, outside of the uk, outside of the european, outside of the country, " +
    "outside of the us, outside of the jurisdiction, outside of your, outside of europe, outside of canada, " +
    "outside of australia, outside europe, outside eu, outside eea, outside canada, outside australia, " +
    "outside switzerland, outside your country, outside your state, outside your province, outside your home, " +
    "outside your jurisdiction, outside your region, outside our country, outside of our country, crosses borders, other country, other countries, another country, " +
    "third country, third countries, foreign country, foreign countries, overseas, abroad, internationally, " +
    "international transfer, across borders, cross border, across national borders, different countries, " +
    "countries other than, jurisdictions other than, jurisdiction other than, country other than, countries outside, " +
    "countries where, countries in which, any country, different country, different jurisdiction, " +
    "other jurisdictions, another jurisdiction, various countries, around the world, worldwide, globally, " +
    "countries around, multiple countries, country in which, countries which, country where, " +
    "non eu, non eea, non european",
  foreign:
    "@abroad, country, jurisdiction, international, transfer, transferred, outside, cross border, consent to, " +
    "governing law, foreign, overseas",
  shops:
    "our stores, retail stores, store locations, operate stores, in stores, app store, app stores, online store, physical stores, offices in, office in, play store, web store",
} as const satisfies Readonly<Record<string, string>>;

/** Words by which countries, and what lies beyond them, are told. */
export const placeGroups = {
  europe:
    "europe, european, european union, european economic area, eea, eu, uk, united kingdom, switzerland, swiss, " +
    "gdpr, general data protection regulation, british, germany, france, ireland",
  elsewhere:
    "@europe, canada, canadian, australia, australian, brazil, brazilian, india, japan, singapore, china, " +
    "new zealand, mexico, south africa, korea, russia, israel, turkey, hong kong, lgpd, pipeda, quebec, argentina",
  country:
    "@elsewhere, united states, u s, u s a, usa, the us, america, spain, italy, netherlands, belgium, sweden, norway, " +
    "denmark, finland, poland, austria, portugal, luxembourg, philippines, malaysia, thailand, indonesia, vietnam, " +
    "ukraine, taiwan, egypt, nigeria, kenya, chile, colombia, peru, estonia, romania, hungary, czech republic, iceland",
  abroad:
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
} as const satisfies Readonly<Record<string, string>>;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Abbreviations after which a sentence goes on. */
export const neverLast = words(
  "e.g eg i.e ie cf vs viz mr mrs ms dr prof st no nos art arts sec secs para paras reg regs fig approx attn tel fax " +
    "ext v www c/o jan feb mar apr jun jul aug sep sept oct nov dec cal civ bus conn stat rev mt ave blvd rd ste",
);

/** Abbreviations after which a sentence can end. */
export const seldomLast = words(
  "inc ltd llc llp corp co plc bv gmbh sa sarl pty etc al jr sr u.s us u.k uk e.u eu u.s.a usa d.c a.m p.m b.v s.a " +
    "s.r.l n.v l.l.c l.p s.p.a ph.d bros dept est min max bldg govt assn intl",
);

/** Words that begin sentences. */
export const openers = words(
  "we you your our this these those that the a an if when where in for to by it they all any as at please however " +
    "in some such there under with without unless no not such us while who what how such use such if " +
    "most many our once since also although because before after during by on from with while both its their click visit one two no yes " +
    "each every users personal cookies such information data such for from such additionally further",
);

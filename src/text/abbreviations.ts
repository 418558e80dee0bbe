/** @module Abbreviations: where a full stop does not end a sentence. Lower case, without the last stop. */

/** A name or a number follows: "Mr. Osei", "Gen. Keller", "No. 5". They end no sentence. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs mme mlle dr prof rev fr sr. hon pres gov lt sen rep gen col maj capt cpt cmdr cdr sgt cpl pvt adm brig ' +
    'amb sec min supt insp det cllr st ste mt ft vs v cf viz e.g i.e ca approx dept univ fig figs eq pp vol vols ed eds ' +
    'sect art ch para dist assn asst atty gens sens reps drs profs lt.gen maj.gen brig.gen retd rtd'
  ).split(' '),
)

/** They end a sentence or not; what follows decides: "the U.S. envoy", "in the U.S. The envoy". */
export const MAY_END: ReadonlySet<string> = new Set(
  (
    'u.s u.k u.n e.u u.a.e u.s.a u.s.s.r d.c l.a n.y inc ltd co corp plc bros llc jr sr etc al ph.d m.d b.a m.a m.b.a b.sc m.sc ' +
    'ave blvd rd dept assoc est ext esq no nos a.m p.m am pm b.c a.d oz lb lbs ft sq hwy apt p.o'
  ).split(' '),
)

/** Before a number only: "Jan. 5", "No. 5", "p. 12". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos p art sec ch para ver c r'.split(
    ' ',
  ),
)

/** Written with a stop that belongs to the word, in the middle of a sentence as well as at its end. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase()
  return BEFORE_NAME.has(lower) || MAY_END.has(lower) || MONTHS.has(lower)
}

const MONTHS: ReadonlySet<string> = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))

/** Words that open sentences and are seldom part of a name. Source: most frequent capitalised openers of English news. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an in on at it its he she they we i you his her their our my this that these those there here and but or so yet for as if when ' +
    'while after before since although though because however meanwhile earlier later also still then now what who why how where which ' +
    'with without under over from by to of both some many most all each no not only even according despite during until once asked ' +
    'speaking additionally moreover furthermore nevertheless nonetheless instead thus therefore'
  ).split(' '),
)

/** @module Numbers told: how many of what, with the words that bound them: "at least 20 hostages", "a 14-point plan". */
import { befallen } from './befallen.ts'
import type { Found } from './find-tellings.ts'

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, 20 + 10 * at] as const),
])

const SCALE: Readonly<{ [word: string]: number }> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 }

/** What is measured and not counted. The singular names the unit. */
const UNITS: ReadonlyMap<string, string> = new Map(
  'kilometre:km,kilometre,kilometres,kilometer,kilometers|mile:mile,miles|metre:metre,metres,meter,meters|centimetre:cm,centimetre,centimetres,centimeter,centimeters|hour:hour,hours|minute:minute,minutes|day:day,days|week:week,weeks|month:month,months|year:year,years|season:season,seasons|point:point,points|page:page,pages|paragraph:paragraph,paragraphs|percent:%,percent|tonne:ton,tons,tonne,tonnes|cubic metre:cubic|dollar:$,dollar,dollars|euro:€,euro,euros|pound:£,pound,pounds|crown:crown,crowns|franc:franc,francs|rouble:rouble,roubles,ruble,rubles|rupee:rupee,rupees|dinar:dinar,dinars|dirham:dirham,dirhams|peso:peso,pesos|riyal:riyal,riyals|yuan:yuan|barrel:barrel,barrels|kilogram:kg,kgs,kilo,kilos,kilogram,kilograms,kilogramme,kilogrammes|nautical mile:nautical|hectare:hectare,hectares|krone:krone,kroner,kronor|megawatt:MW,megawatt,megawatts'
    .split('|')
    .flatMap(line => {
      const [unit, forms] = line.split(':') as [string, string]
      return forms.split(',').map(form => [form, unit] as const)
    }),
)

const NUMBER =
  /(?<![\p{L}\p{N}.,:/-])(?<money>[$€£])?(?<count>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|zero|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|two|three|four|five|six|seven|eight|nine)(?!\p{L}))(?<half> and a half)?(?:[ -]?(?<scale>hundred|thousand|million|billion|bn|m)\b)?(?<joint>-| ?)(?=(?<after>(?:U\.[SNK]\.|[^,.;:()“”"—–!?\d]){1,70}|[%,.]|km))/giu

const BOUNDS: readonly (readonly [RegExp, NonNullable<Found['bound']>])[] = [
  [
    /\b(?:at least|(?<!\b(?:just|little|slightly|shade|somewhat) )(?:more than|over)|no fewer than|no less than|a minimum of|minimum)\s$/iu,
    'at least',
  ],
  [
    /\b(?:up to|at most|as many as|no more than|fewer than|(?<!\b(?:just|little|slightly|shade|somewhat) )(?:less than|under)|a maximum of)\s$/iu,
    'up to',
  ],
  [
    /\b(?:about|around|some|nearly|almost|close to|(?:just|little|slightly|shade|somewhat) (?:under|over|more than|less than)|barely|hardly|roughly|approximately|an estimated|estimated)\s$/iu,
    'about',
  ],
]

/** Where a noun phrase ends. */
const STOP =
  /^(?:of|in|on|at|to|for|from|with|by|and|or|but|as|that|which|who|whom|is|are|was|were|be|been|being|had|has|have|will|would|could|should|may|might|after|before|since|until|during|between|among|about|against|into|over|under|than|per|he|she|it|they|we|its|his|her|their|the|a|an|this|these|those|not|also|said|says|ago|later|earlier|now|still|when|where|while|if)$/iu

/** Months and such: "2 March" counts nothing. */
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|am|pm|o['’]clock|gmt|st|nd|rd|th|bst|est)$/iu

/** "8 p.m.", "a 16-year-old": no count of anything. */
const CLOCK_OR_AGE = /^\s*(?:[ap]\. ?m\b|years?[- ]olds?\b|years? of age\b)/iu

const MOST_WORDS = 4

/** An amount, and behind it another in a bracket: another currency or measure. */
const CONVERTED =
  /(?:[$€£]\s?\d[\d.,]*|\d[\d.,]*)[^()\d]{0,25}\((?:about |around |some |roughly |nearly |[A-Z]{1,3})?$/u

/** A number before these names or measures something else than a count: "a .38-calibre revolver", "the 1200 block". */
const NOT_COUNTED = /^(?:cali(?:ber|bre)s?|gauge|blocks?|mm|hp|volts?|rpm|degrees?|a|p)$/iu

/** "12 draft proposals" are so many texts; "a 12-point proposal" is one. */
const TEXTS = /^(?:proposals|plans|drafts|texts|documents)$/iu

/** "The correct number is 11": of what was counted before. */
const CORRECTION =
  /\b(?:correct|right|actual|true|real) (?:number|figure|total|count|amount)\b[^.;]{0,40}? (?:is|was|are|were) (?<count>[\d,]+|\p{L}+)(?=[.,;\s]|$)/iu

/** "Article 8", "5 May" read as "May 5", "flight 12": a number that names and does not count. */
const NAMES =
  /\b(?:article|annex|appendix|chapter|section|clause|item|paragraph|point|page|phase|stage|column|resolution|protocol|room|gate|flight|route|highway|level|no\.|nr\.?|group of|jan(?:uary|\.)|feb(?:ruary|\.)|march|april|may|june|july|aug(?:ust|\.)|sept(?:ember|\.)|oct(?:ober|\.)|nov(?:ember|\.)|dec(?:ember|\.))\s$/iu

/** "put the toll at 17", "gave the number of boats tied up as 112": the noun stands before. */
const TALLY =
  /\b(?<what>(?:death )?toll|the (?:dead|wounded|injured|missing)|(?:number|figure|count|total|tally|estimate)(?: of (?<of>[\p{L}][\p{L}’' -]{2,50}?))?)(?: of the (?:dead|victims|wounded))?,? (?:at|as|of|is|was|to|to be|stands at|stood at|reached|rose to|has risen to|had risen to|climbed to|now stands at) (?:at least |more than |about |around |some |nearly |over |up to )?$/iu

/** What may follow a number that stands alone. */
const ALONE =
  /^\s*(?:[.,;:)”"’—–-]|$|(?:and|or|but|while|whereas|people said|said|of them|on (?:its|their) (?:books|lists?|rolls))\b)/iu

/**
 * Every number that is said to be of something; years and dates are none.
 * @param earlier what stands before in the same paragraph: "their number" is of whom it speaks
 */
export function tellNumbers(words: string, earlier = ''): readonly Found[] {
  const found: Found[] = []
  for (const match of words.matchAll(NUMBER)) {
    const { money, count, half, scale, joint, after } = match.groups as { readonly [name: string]: string | undefined }
    const value =
      (amountOf(count!) + (half === undefined ? 0 : 0.5)) *
      (scale === undefined ? 1 : (SCALE[scale.toLowerCase()] ?? (scale === 'm' ? 1e6 : 1e9)))
    const before = words.slice(0, match.index)
    const past = words.slice(match.index + match[0].length)
    const noun = nounPhrase(after ?? '')
    const first = noun[0]?.toLowerCase()
    if (CALENDAR.test(first ?? '') || CLOCK_OR_AGE.test(past) || (joint !== '-' && NAMES.test(before))) continue
    // "another 288 people": the rest of something counted before.
    if (/\b(?:another|an additional|a further|other)\s$/iu.test(before)) continue
    // "eight guests, and not nine": what it is not. "85 million euros ($108 million)": the same once more.
    if (/(?:,|\b(?:and|but)) not (?:the )?$/iu.test(before) || CONVERTED.test(before)) continue
    // "between 140 and 160 million" is no number; nor does a calibre or a house count anything.
    if (/\bbetween (?:[$€£]?[\d.,]+(?: \p{L}+){0,2} and )?$/iu.test(before) || NOT_COUNTED.test(first ?? '')) continue
    // "the Six Rivers": part of a name.
    if (/^\p{Lu}\p{Ll}/u.test(count!) && before !== '' && /^\p{Lu}/u.test(noun[0] ?? '')) continue
    // "in 2031": a year before a verb or an end is a date.
    if (/^(?:19|20)\d\d$/.test(count!) && joint !== '-') continue
    const bare = noun.length === 0 && money === undefined && !/^\s*(?:of\b|[%])/u.test(after ?? '')
    const alone = bare ? standsFor(before, past, earlier, found) : null
    if (bare && alone === null) continue
    const unit =
      alone !== null
        ? alone.unit
        : money !== undefined
          ? UNITS.get(money)!
          : /^\s*%/.test(after ?? '')
            ? 'percent'
            : (UNITS.get(first ?? '') ?? null)
    const place = {
      start: match.index,
      end: Math.min(words.length, match.index + match[0].length + noun.join(' ').length),
    }
    const texts = unit === 'point' && joint === '-' ? 'one' : value > 2 && TEXTS.test(noun.at(-1) ?? '') ? 'many' : null
    if (texts !== null)
      found.push({ topic: 'text', ...place, about: String(value), value: texts, bound: null, unit: null })
    // "50 sailors, 20 of whom are believed to be alive": 20 of the sailors.
    const whole = /^\s*of (?:whom|them|those)\b/iu.test(after ?? '') ? (found.findLast(isNumber)?.about ?? '') : ''
    const counted = [whole, ...(unit === null || joint === '-' ? noun : noun.slice(1))].filter(word => word !== '')
    const about = alone?.about ?? counted.join(' ')
    const fate = unit === null ? (alone?.fate ?? befallen(about, before, past)) : null
    found.push({
      topic: 'number',
      ...place,
      about,
      value: String(value),
      bound: boundBefore(before),
      unit,
      ...(fate === null ? {} : { fate }),
    })
  }
  return found
}

/** "At least", "almost": how the words before a number bound it. */
export function boundBefore(before: string): Found['bound'] {
  return BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? null
}

/** What a number without a noun counts: the toll named before it, or what the sentence counted last ("17 people, Brenn says 23"). */
function standsFor(
  before: string,
  past: string,
  earlier: string,
  found: readonly Found[],
): Pick<Found, 'about' | 'unit' | 'fate'> | null {
  // "Brenn says 17 are still in custody."
  const befell = SUFFERS.test(past) ? befallen('', '', past) : null
  if (befell !== null) return { about: befell, unit: null, fate: befell }
  if (!ALONE.test(past)) return null
  const tally = TALLY.exec(before)
  if (tally !== null) {
    const { what, of } = tally.groups as { readonly what: string; readonly of?: string }
    if (/toll/i.test(what)) return { about: 'dead', unit: null, fate: 'dead' }
    const named = befallen(what, '', '')
    if (named !== null) return { about: named, unit: null, fate: named }
    if (of !== undefined) return { about: of, unit: null, ...fateOf(befallen(of, '', '')) }
    const those = befallen(earlier, '', '')
    if (those !== null) return { about: those, unit: null, fate: those }
    const [counted] = tellNumbers(earlier).slice(-1)
    return counted === undefined ? null : { about: counted.about, unit: counted.unit, ...fateOf(counted.fate ?? null) }
  }
  const last = found.findLast(isNumber)
  if (last !== undefined && (TAKES_UP.test(before) || GAP.test(before)))
    return { about: last.about, unit: last.unit, ...fateOf(last.fate ?? null) }
  if (!COUNTS.test(before)) return null
  const those = befallen(before, '', '') ?? befallen(earlier, '', '')
  return those === null ? null : { about: those, unit: null, fate: those }
}

function fateOf(fate: Found['fate'] | null): Pick<Found, 'fate'> {
  return fate == null ? {} : { fate }
}

/** A number that is its own noun. */
const SUFFERS = /^\s*(?:people |persons )?(?:are|were|is|was|have|had|remain(?:ed)?|still)\b/iu

function isNumber({ topic }: Found): boolean {
  return topic === 'number'
}

/** What leads to a second number of the same thing: "… says 23", "from 18 per cent to 12", "and not 14". */
const TAKES_UP =
  /(?:\b(?:says?|said|cites?|cited|claims?|claimed|reports?|reported|counts?|counted|speaks? of|spoke of|puts? it at|put it at|to|not|only|and|or|rather than|instead of|against)|,) (?:at least |more than |about |around |some |nearly |over |up to |just )?$/iu

/** "The ministry counts 3,000 evacuees, the town 5,000": a second voice, its verb left out. */
const GAP =
  /, (?:(?:but|and|while) )?(?:the |its )?\p{L}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2} (?:at least |more than |about |around |some |nearly |over |up to )?$/u

/** What only a count follows: "The ministry speaks of 3,000", "has 5,000 on its books". Of whom, the paragraph has said. */
const COUNTS =
  /\b(?:cit(?:es?|ed|ing)|counts?|counted|speaks? of|spoke of|talks? of|numbers?|numbered|estimat(?:es?|ed)(?: them| it)? at|puts? (?:them|it|that) at|register(?:s|ed)|com(?:es?|ing) to|came to|adds? up to|lists?|listed|has|have|had) (?:at least |more than |about |around |some |nearly |over |up to |just |only )?$/iu

/**
 * The number a sentence says is the correct one, of what an earlier sentence counted; `null` where it says none.
 * @param before the number told last
 */
export function tellCorrection(
  words: string,
  before: { readonly about: string; readonly unit: string | null } | null,
): Found | null {
  const match = words.match(CORRECTION)
  const value = amountOf(match?.groups?.['count'] ?? '')
  if (match?.index === undefined || before === null || !Number.isFinite(value) || value === 0) return null
  return {
    topic: 'number',
    start: match.index,
    end: match.index + match[0].length,
    about: before.about,
    value: String(value),
    bound: null,
    unit: before.unit,
  }
}

/** "Keller read out the names of the dead. There are 21." */
const COUNTED_BEFORE =
  /^["“]?(?:There (?:are|were)|They (?:are|were|number(?:ed)?)|The (?:number|figure|toll|total|count) (?:is|was|stands at)|In all,?|It is) (?:now |at least |about |some |nearly )?(?<count>[\d,]+|\p{L}+(?:-\p{L}+)?)(?: (?:persons?|people|of them))?(?:,? (?:and )?not \p{L}+)?[.!]?["”]?$/u

/** A number that is all its sentence tells: of those whom the sentence before speaks of. */
export function tellCountBefore(words: string, before: string): readonly Found[] {
  const match = COUNTED_BEFORE.exec(words.trim())
  const value = amountOf(match?.groups?.['count'] ?? '')
  const fate = befallen(before, '', '')
  if (match === null || !Number.isFinite(value) || value === 0 || fate === null) return []
  return [
    { topic: 'number', start: 0, end: words.length, about: fate, value: String(value), bound: null, unit: null, fate },
  ]
}

function amountOf(count: string): number {
  if (/^\d/.test(count)) return Number(count.replaceAll(',', ''))
  return count
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0)
}

/** The words that follow, as far as the noun phrase goes. */
function nounPhrase(after: string): readonly string[] {
  // "20 of whom are believed to be alive": what is told of them says which 20.
  const words = after
    .trim()
    .replace(/^of (?:whom|them|which|those|these) (?:are |were |is |was |had |have )?/iu, '')
    .replace(/\bto be\b/iu, '')
    .split(/[\s-]+/u)
  const stop = words.findIndex(word => STOP.test(word) || !/^[\p{L}%]/u.test(word))
  return words.slice(0, Math.min(stop < 0 ? words.length : stop, MOST_WORDS)).filter(word => word !== '')
}

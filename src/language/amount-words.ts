/** @module The words amounts are written with: numerals, units of time and measure, currencies, and what makes a number a bound or a guess. */

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** "seven" → 7, "forty" → 40. */
export const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, at) => [word, at] as const),
  ...TENS.split(' ').map((word, at) => [word, 20 + 10 * at] as const),
])

/** "million" → 1,000,000. A dozen counts like one: "two dozen". */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** Short scales, written right behind the figures: "5bn". "m" is one only where money is meant, since it is a metre too. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])

/** "dozens", "hundreds": from two of them to where the next larger word begins. */
export const MANY: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['hundreds', [200, 999]],
  ['thousands', [2_000, 9_999]],
  ['millions', [2e6, 999e6]],
  ['billions', [2e9, 999e9]],
  ['trillions', [2e12, 999e12]],
])

/** "tens of thousands": the first word times the second. */
export const TENS_OF: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [20, 99]],
  ['dozens', [24, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2_000, 9_999]],
])

/** Parts: "two thirds", "three quarters". */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['seventh', 1 / 7],
  ['eighth', 1 / 8],
  ['ninth', 1 / 9],
  ['tenth', 1 / 10],
])

const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
const ORDINAL_TENS = 'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'

/** "third" → 3. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_WORDS.split(' ').map((word, at) => [word, at + 1] as const),
  ...ORDINAL_TENS.split(' ').map((word, at) => [word, 30 + 10 * at] as const),
])

/** Units of time and the hours in them; a month and a year by their mean length. */
export const HOURS_IN: { readonly [unit: string]: number } = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  // 365.2425 days a year in the Gregorian calendar.
  month: 730.485,
  year: 8765.82,
  decade: 87_658.2,
  century: 876_582,
}

/** "hours" → "hour". A fortnight is two weeks, and is told as such where it is read. */
export const TIME_UNITS: ReadonlyMap<string, string> = new Map(
  Object.keys(HOURS_IN).flatMap(unit => [
    [unit, unit] as const,
    [unit === 'century' ? 'centuries' : `${unit}s`, unit] as const,
  ]),
)

/** Units of measure by every word for them → the symbol they are told by. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    km: 'km kilometre kilometres kilometer kilometers kms',
    m: 'metre metres meter meters',
    cm: 'cm centimetre centimetres centimeter centimeters',
    mm: 'mm millimetre millimetres millimeter millimeters',
    mi: 'mile miles',
    nmi: 'nmi',
    ft: 'ft foot feet',
    in: 'inch inches',
    yd: 'yard yards',
    ha: 'ha hectare hectares',
    ac: 'acre acres',
    'acre-foot': 'acre-feet',
    l: 'litre litres liter liters',
    gal: 'gallon gallons',
    bbl: 'barrel barrels',
    t: 'tonne tonnes ton tons',
    kg: 'kg kilogram kilograms kilogramme kilogrammes kilo kilos',
    g: 'gram grams gramme grammes',
    lb: 'lb lbs',
    oz: 'ounce ounces',
    W: 'watt watts',
    kW: 'kw kilowatt kilowatts',
    MW: 'mw megawatt megawatts',
    GW: 'gw gigawatt gigawatts',
    kWh: 'kwh',
    MWh: 'mwh',
    'km/h': 'kph kmh',
    mph: 'mph',
    kn: 'knot knots',
    degree: 'degree degrees',
  }).flatMap(([symbol, words]) => words.split(' ').map(word => [word, symbol] as const)),
)

/** What "square" and "cubic" make of a length. */
export const POWERS: ReadonlyMap<string, string> = new Map([
  ['square', '2'],
  ['sq', '2'],
  ['sq.', '2'],
  ['cubic', '3'],
  ['cu', '3'],
])

/** Of time, behind "per", "a" or a stroke: "barrels a day". */
export const RATES: ReadonlyMap<string, string> = new Map([
  ['second', 's'],
  ['s', 's'],
  ['minute', 'min'],
  ['hour', 'h'],
  ['h', 'h'],
  ['day', 'd'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
])

/** Signs of money → ISO 4217. A dollar is taken for that of the United States unless another is named. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['฿', 'THB'],
  ['₫', 'VND'],
])

/** Whose dollar a sign or word is of: "A$", "Canadian dollars". */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['australian', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['canadian', 'CAD'],
  ['nz', 'NZD'],
  ['zealand', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['singapore', 'SGD'],
  ['nt', 'TWD'],
  ['taiwan', 'TWD'],
  ['r', 'BRL'],
])

/** Words for money → ISO 4217, or the word itself where several states have it. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'dollar dollars',
    EUR: 'euro euros',
    JPY: 'yen',
    CNY: 'yuan renminbi',
    RUB: 'ruble rubles rouble roubles',
    UAH: 'hryvnia hryvnias',
    ILS: 'shekel shekels',
    TRY: 'lira liras',
    PLN: 'zloty zlotys',
    HUF: 'forint forints',
    ZAR: 'rand',
    NGN: 'naira',
    ETB: 'birr',
    THB: 'baht',
    MYR: 'ringgit',
    IDR: 'rupiah',
    BDT: 'taka',
    KZT: 'tenge',
    GEL: 'lari',
    AZN: 'manat',
    CRC: 'colon colones',
    rupee: 'rupee rupees',
    peso: 'peso pesos',
    dinar: 'dinar dinars',
    dirham: 'dirham dirhams',
    rial: 'rial rials riyal riyals',
    crown: 'crown crowns krona kronor krone kroner koruna korunas',
    franc: 'franc francs',
    shilling: 'shilling shillings',
  }).flatMap(([code, words]) => words.split(' ').map(word => [word, code] as const)),
)

/** Codes of ISO 4217 (SIX Interbank Clearing), and short forms printed like them, in capitals beside figures: "USD 5", "5 million CHF". */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...'AED AFN ALL AMD ANG AOA ARS AUD AZN BAM BDT BGN BHD BIF BND BOB BRL BWP BYN CAD CHF CLP CNY COP CRC CUP CZK DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GTQ HKD HNL HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KPW KRW KWD KZT LAK LBP LKR LYD MAD MDL MGA MKD MMK MNT MRU MUR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SDG SEK SGD SLE SOS SSP SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VND XAF XCD XOF YER ZAR ZMW'
    .split(' ')
    .map(code => [code, code] as const),
  ['Rs', 'rupee'],
  ['Rs.', 'rupee'],
  ['RMB', 'CNY'],
  ['NIS', 'ILS'],
  ['QR', 'QAR'],
  ['LE', 'EGP'],
])

/** "won" is a verb and a pound a weight too: money only right behind "million" and the like. */
export const MONEY_AFTER_SCALE: ReadonlyMap<string, string> = new Map([
  ['won', 'KRW'],
  ['pounds', 'GBP'],
  ['pound', 'GBP'],
])

/** What words before a number make of it: a floor, a ceiling, or a guess. */
export type Bound = 'floor' | 'ceiling' | 'near' | 'under'

/** Words before a number, as they end; the longest is tried first. `near`: give or take; `under`: a little less. */
export const BOUNDS: readonly (readonly [words: readonly string[], bound: Bound | 'none'])[] = (
  [
    ['no fewer than', 'floor'],
    ['not fewer than', 'floor'],
    ['no less than', 'floor'],
    ['not less than', 'floor'],
    ['no more than', 'ceiling'],
    ['not more than', 'ceiling'],
    ['not exceeding', 'ceiling'],
    ['well over', 'floor'],
    ['just over', 'floor'],
    ['just under', 'under'],
    ['well under', 'ceiling'],
    ['more than', 'floor'],
    ['greater than', 'floor'],
    ['higher than', 'floor'],
    ['longer than', 'floor'],
    ['fewer than', 'ceiling'],
    ['less than', 'ceiling'],
    ['at least', 'floor'],
    ['at most', 'ceiling'],
    ['at the most', 'ceiling'],
    ['up to', 'ceiling'],
    ['as many as', 'ceiling'],
    ['as much as', 'ceiling'],
    ['as long as', 'ceiling'],
    ['as few as', 'floor'],
    ['as little as', 'floor'],
    ['upwards of', 'floor'],
    ['a minimum of', 'floor'],
    ['a maximum of', 'ceiling'],
    ['in excess of', 'floor'],
    ['close to', 'near'],
    ['an estimated', 'near'],
    ['estimated', 'near'],
    ['somewhere around', 'near'],
    ['nearly', 'under'],
    ['almost', 'under'],
    ['about', 'near'],
    ['around', 'near'],
    ['roughly', 'near'],
    ['approximately', 'near'],
    ['some', 'near'],
    ['circa', 'near'],
    ['over', 'floor'],
    ['exceeding', 'floor'],
    ['under', 'ceiling'],
    ['exactly', 'none'],
    ['precisely', 'none'],
  ] as const
).map(([words, bound]) => [words.split(' ').reverse(), bound] as const)

/** Hours of an amount of time, for comparing "five hours" with "300 minutes"; `null` for a unit that is no time. */
export function hoursOf(value: number, unit: string): number | null {
  const hours = HOURS_IN[unit]
  return hours === undefined ? null : value * hours
}

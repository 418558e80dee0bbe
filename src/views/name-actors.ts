/** @module How the brief names actors: office and full name first, the surname after that. */
import type { Actor, Record } from '../record/record.ts'

/** Remembers who has been introduced; one per brief. */
export interface Namer {
  /** Name for the running text; the first time with office, later short. */
  readonly name: (id: string) => string
  /** Name for a table cell: short, and nobody counts as introduced by it. */
  readonly short: (id: string) => string
  /** A party as a column or a side: its plain name. */
  readonly party: (id: string) => string
  readonly isPerson: (id: string) => boolean
  /** One unnamed person: "a senior official". */
  readonly isSingular: (id: string) => boolean
}

/** A namer that has introduced nobody yet. */
export function createNamer({ actors }: Pick<Record, 'actors'>): Namer {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const families = Map.groupBy(
    actors.filter(({ type, anonymous }) => type === 'person' && !anonymous),
    shortNameOf,
  )
  const states = actors.filter(({ type }) => type === 'state')
  const introduced = new Set<string>()
  const isPerson = (id: string) => byId.get(id)?.type === 'person' && byId.get(id)?.anonymous === false
  const short = (id: string) => {
    const actor = byId.get(id)
    if (actor === undefined) return id
    // "one of them", "someone close to the palace": a pronoun takes no article.
    if (actor.anonymous && PRONOUN.test(actor.name)) return actor.name
    if (actor.anonymous && actor.type === 'person') return withIndefinite(actor.name)
    // "Ardanian expert": somebody of whom his state and his trade are told.
    if (actor.type === 'person' && OF_A_STATE.test(actor.name)) return withIndefinite(actor.name)
    if (actor.anonymous && ONE_OF_MANY.test(actor.name)) return withIndefinite(actor.name)
    if (actor.anonymous)
      return ONE_BODY.test(actor.name)
        ? `the ${actor.name.toLowerCase()}`
        : OWNED_BODY.test(actor.name)
          ? `the ${actor.name}`
          : lowerArticle(actor.name)
    // "Keepers’ team" is that of Anna Keepers, and no union of keepers.
    if (families.has(actor.name.match(/^(\p{Lu}[\p{L}-]+s)['’] /u)?.[1] ?? '')) return actor.name
    if (actor.type !== 'person') return withArticle(actor)
    if (isOffice(actor.name)) return officeOf(actor, byId.get(actor.party ?? '') ?? null)
    const surname = shortNameOf(actor)
    // Two of one family keep their full names: a surname alone would not say who.
    return (families.get(surname)?.length ?? 0) > 1 ? actor.name : surname
  }
  return {
    short,
    isPerson: id => isPerson(id) && !OF_A_STATE.test(byId.get(id)!.name),
    isSingular: id =>
      byId.get(id)?.type === 'person' && (byId.get(id)?.anonymous === true || OF_A_STATE.test(byId.get(id)!.name)),
    party: id => byId.get(id)?.name ?? id,
    name: id => {
      if (!isPerson(id) || introduced.has(id) || OF_A_STATE.test(byId.get(id)!.name)) return short(id)
      introduced.add(id)
      const actor = byId.get(id)!
      if (isOffice(actor.name)) return short(id)
      const isOfOther = (title: string) =>
        states.some(state => state.id !== actor.party && state.id !== id && title.endsWith(` of ${state.name}`))
      // "Prime minister of Ardan" beside a rebel of Brenn: whom it means is somebody else.
      const own = actor.party === null ? actor : { ...actor, titles: actor.titles.filter(title => !isOfOther(title)) }
      return introduction(own, actor.party === null ? null : (byId.get(actor.party) ?? null))
    },
  }
}

function withIndefinite(printed: string): string {
  // "minister on whose party": the clause that tells which is cut off.
  const name = printed.replace(/ (?:\p{Ll}{1,4} )?(?:whose|which|whom)\b.*$/u, '')
  return `${/^(?!U[SKN]\b|U\.|Eu|uni|one)[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`
}

const OF_A_STATE =
  /^\p{Lu}\p{L}+ (?:official|expert|diplomat|delegate|source|aide|adviser|analyst|officer|engineer|scientist|trader)$/u

/** "newspaper in Osford", "company that runs the ferry": a common noun in the singular, and more words that tell which. */
const ONE_OF_MANY =
  /^(?!each |no |another |one |any |every )(?:\p{Ll}+ )?(?:newspaper|paper|daily|weekly|agency|channel|station|broadcaster|website|company|firm|union|party|group|bank|charity|think tank|institute|committee|body) (?:in|of|from|at|that|which|close|based|with|run) /u

const PRONOUN = /^(?:one of|some(?:one|body)|any(?:one|body)|another|others|those|the one)\b/i

/** Whoever is known by his office alone: "Ardan’s foreign minister", "Secretary-General". A surname may be King. */
function isOffice(name: string): boolean {
  const words = name.split(/[\s-]+/)
  // "water minister", "Ardanian negotiator": an office and a state, and nobody's name.
  if (BARE_OFFICE.test(name)) return true
  return (
    OFFICE.test(name) &&
    (words.length === 1 || /['’]s\b|\b(?:of|for)\b/.test(name) || words.every(word => OF_OFFICE.test(word)))
  )
}

const BARE_OFFICE =
  /^(?:\p{Lu}\p{Ll}+(?:an|ese|ish|ian|ic|i|ch|sh) )?(?:\p{Ll}+[ -]){0,3}(?:minister|premier|president|envoy|ambassador|advis[eo]r|spokes(?:man|woman|person)|negotiator|mediator|secretary|chair|chairman|chairwoman|chairperson|commissioner|governor)$/u

/** Words of which the name of an office is made, beside the office. */
const OF_OFFICE =
  /^(?:prime|foreign|defen[cs]e|interior|finance|deputy|vice|chief|special|lead|top|senior|general|first|state|president|minister|premier|chancellor|secretary|envoy|ambassador|spokes\w+|negotiator|mediator|director|head|chair\w*|governor|representative|commissioner|leader|un|u\.n\.|eu)$/i

/** "Ardan’s minister", "the secretary-general". */
function officeOf({ name }: Pick<Actor, 'name'>, party: Actor | null): string {
  const owned =
    /['’]s?\s/.test(name) ||
    /\b(?:of|for)\b/.test(name) ||
    // "U.N. envoy" of the United Nations.
    (party !== null && [party.name, ...party.aliases].some(other => name.startsWith(`${other} `)))
  // "Ardanian negotiator": whose he is, the adjective says.
  const isOfState = /^\p{Lu}\p{Ll}+(?:an|ese|ish|ian|ic|i|ch|sh) \p{Ll}/u.test(name)
  if (isOfState && BARE_OFFICE.test(name)) return `the ${name}`
  return party === null || owned ? withOfficeArticle(name) : `${possessive(withArticle(party))} ${lowerOffice(name)}`
}

/** "UN Secretary-General" with the article that an office without a name takes; "Ardan’s envoy" and "a senior envoy" have theirs. */
export function withOfficeArticle(words: string): string {
  // "League’s delegation": whose it is is a common noun.
  const [, owner] = words.match(/^(\p{Lu}\p{Ll}+)['’]s \p{Ll}/u) ?? []
  if (owner !== undefined && COMMON_NOUN.test(owner)) return `the ${words}`
  const head = words.replace(/ (?:of|for|from|at|to|on) .*$/, '')
  // "foreign ministry", "Ardan government": a common noun at the end, and no article.
  const [, first, rest] = words.match(BODY) ?? []
  if (first !== undefined)
    return `the ${/^(?:Foreign|Defen[cs]e|Interior|Finance|Health|Energy|Trade|Water|State|City|Local)$/.test(first) ? first.toLowerCase() : first} ${rest}`
  return isOfficeNoun(head) &&
    !/['’]s?\s|^(?:the|an?|one|his|her|its|their|two|three|some|both|no|another|its)\b/i.test(words)
    ? `the ${lowerOffice(words)}`
    : words
}

const BODY =
  /^(?!The |An? |His |Her |Its |Their |No |Each |Both )(\p{Lu}\p{L}+) ((?:\p{Ll}+ )?(?:ministry|government|committee|council|army|presidency|delegation|secretariat|association))$/u

/** "the diplomats", "the duty officer": voices without a name, known to nobody who begins to read here. */
export function unnamedVoice(words: string): string {
  if (ONE_BODY.test(words)) return `the ${words.toLowerCase()}`
  const [, voice] = words.match(UNNAMED) ?? []
  if (voice === undefined) return words
  return voice.endsWith('s') || voice.endsWith('people')
    ? voice
    : `${/^(?!eu|uni|one)[aeiou]/.test(voice) ? 'an' : 'a'} ${voice}`
}

const UNNAMED =
  /^the ((?:(?!two|three|four|other|same)\p{Ll}+ ){0,2}(?:official|diplomat|source|aide|adviser|delegate|negotiator|officer|person|people|trader|analyst|expert|witness|resident)s?)$/u

function isOfficeNoun(words: string): boolean {
  const last = words.split(' ').at(-1) ?? ''
  return (
    OFFICE.test(last) &&
    !/(?:s|people|men|women)$/.test(last) &&
    (words.split(' ').length > 1 || /^\p{Ll}/u.test(last) || OF_OFFICE.test(last.split('-')[0]!))
  )
}

/** "Head of the delegation" in running text; a title of several capitals stays. */
function lowerOffice(words: string): string {
  return /^(?:Head|Chief|Leader|Director|Representative|Spokes\w+|Minister|Chair\w*|Negotiator|Envoy|Mediator|Commander)\b/.test(
    words,
  )
    ? `${words.charAt(0).toLowerCase()}${words.slice(1)}`
    : words
}

/** "President Keller of Ardan", "Ardan’s water minister Keller", "Keller, spokesperson for the Ardan presidency,". */
function introduction({ name, titles }: Actor, party: Actor | null): string {
  const office = titles
    .map(title =>
      title
        .replace(/^(?:the|an?|its|their|his|her)\s+/i, '')
        // "TRADE MINISTER Anna Keller" at the head of a story.
        .replace(/\b\p{Lu}{4,}\b/gu, word => word.charAt(0) + word.slice(1).toLowerCase())
        .replace(/,? (?:Mr|Mrs|Ms|Dr|Prof)\.?$/, '')
        // "co-chairs Keller and Osei": each is one of them.
        .replace(/\b(co-\p{L}+)s$/iu, '$1'),
    )
    .filter(
      title =>
        !/[,;:]/.test(title) &&
        title.split(/\s+/).length <= 6 &&
        !VAGUE.test(title) &&
        !CUT.test(title) &&
        OFFICE.test(title),
    )
    // The longer title says more; between equals the first in the record.
    .toSorted((a, b) => b.length - a.length)[0]
  if (office === undefined) return name
  // "head" of a state’s team or of a committee: of what, the title does not say, and a state has none.
  if (/^(?:acting )?(?:head|leader|chief)$/i.test(office))
    return party === null || party.type === 'state' ? name : `${name}, ${office} of ${withArticle(party)},`
  const before =
    /^(?:Secretary|Minister|Under-?secretary|Chancellor) (?:of|for) (?:the )?\p{Lu}\p{L}+(?: Affairs| Trade| Security)?$/u.test(
      office,
    )
  const said =
    party === null ||
    [party.name, ...party.aliases].some(other => office.toLowerCase().includes(other.toLowerCase())) ||
    // "the spokesperson for the Amber House": a house of its state, and no other state.
    ((!/ (?:for|to) (?:the )?\p{Lu}/u.test(office) || !SENT.test(office)) &&
      // "minister of fisheries": whose is left out.
      !(party.type === 'state' && OF_MATTER.test(office)))
  if (!before && / (?:of|for|at|to) /.test(office)) {
    const plain = office.replace(/^(?:\p{Lu}\p{Ll}+[ -]){0,2}\p{Lu}\p{Ll}+(?= (?:of|for|at|to) )/u, words =>
      words.toLowerCase(),
    )
    // "special envoy for Osland": whose envoy he is, or he would be taken for Osland’s.
    return `${name}, ${said ? '' : `${possessive(withArticle(party))} `}${plain},`
  }
  if (
    party === null ||
    [party.name, ...party.aliases].some(other => office.toLowerCase().includes(other.toLowerCase()))
  )
    return `${office} ${name}`
  // "Senator Keller (Greens)": a faction is no place that one is of.
  if (/^\p{Lu}/u.test(office) && party.type !== 'state' && /^\p{Lu}\p{Ll}+s$/u.test(party.name))
    return `${office} ${name} (${party.name})`
  return /^\p{Lu}/u.test(office)
    ? `${office} ${name} of ${withArticle(party)}`
    : `${possessive(withArticle(party))} ${office} ${name}`
}

/** An office of a state by its matter. */
const OF_MATTER = /^(?:(?:deputy|first|junior|acting) )?(?:minister|secretary|under-?secretary) (?:of|for) \p{Ll}/iu

/** A body called by its kind alone is one, and known: "the government". */
const ONE_BODY =
  /^(?:government|company|union|management|opposition|administration|regime|ministry|council|coalition|district|board|army|employer|mediator|movement|league|committee|commission|party|group|federation|association|guild|alliance|front|militia|delegation)$/i

/** "town’s health office", "Ardan general staff": one body, called by what it is. */
const OWNED_BODY =
  /^(?!the |an? |some |\p{Lu}\p{L}+['’]s )\p{L}.* (?:office|chambers|staff|board|council|ministry|committee|commission|army|government|authority|agency|directorate|chancellery|court|assembly|parliament)$/iu

/** Words that name no office, and offices shared by several people. */
const VAGUE =
  /^(?:figure|leader|side|man|woman|official|member|aides?|person|.* figure)$|(?:aides|envoys|officials|ministers|leaders|advisers|negotiators|friends)$|^(?:former|ex-|long-?time)\b/i

/** "minister of territorial": a title that stops before its noun. */
const CUT = /\b(?:of|for) (?:\p{L}+ )*(?!general\b)\p{Ll}+(?:ial|nal|ral|eign|ic)$|\b(?:of|for|and|the)$/u

/** Words of office; kin and trades ("son-in-law", "executive") introduce nobody at the table. */
const OFFICE =
  /\b(?:president|minister|premier|chancellor|secretary|envoy|emissary|ambassador|advis[eo]r|aide|assistant|spokes\w+|negotiator|mediator|director|chief|head|chair\w*|general|governor|senator|king|queen|emir|prince|representative|commissioner|deputy|coordinator|leader|speaker|judge|mayor|commander)\b/i

/** Who is sent to somebody else: the place in the office is not whose he is. */
const SENT = /\b(?:envoy|ambassador|emissary|representative|coordinator|negotiator|delegate)\b/i

/** "Keller’s", "the United States’". */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`
}

/** The name by which the reports go on: where they say “Ruan” of Ruan Varn and never “Varn”, the family’s name stands first, or people go by their own. */
function shortNameOf({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): string {
  const surname = surnameOf(name)
  const [first = '', ...others] = name.split(/\s+/)
  return others.length > 0 && /^\p{Lu}\p{Ll}/u.test(first) && aliases.includes(first) && !aliases.includes(surname)
    ? first
    : surname
}

function surnameOf(name: string): string {
  const words = name.split(/\s+/)
  if (isFamilyFirst(words)) return words[0]!
  const particle = words.findIndex(
    (word, at) => at > 0 && /^(?:al|bin|ben|de|da|di|del|della|van|von|der|den|la|le|el|ter)$/i.test(word),
  )
  return particle > 0 ? words.slice(particle).join(' ') : (words.at(-1) ?? name)
}

/** "Kim Jong Un", "Park Geun-hye", "Xi Jinping": the family’s name stands first. "Sung Kim" and "Kim Keller" are written the other way. */
function isFamilyFirst(words: readonly string[]): boolean {
  const [first = '', ...given] = words
  const last = given.at(-1) ?? ''
  return (
    given.length > 0 &&
    !FAMILIES.test(last) &&
    ((FAMILIES.test(first) && given.length > 1) ||
      /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last) ||
      /^(?:Xi|Wang|Zhang|Zhao|Zhou|Liu|Jiang|Nguyen|Tran|Pham)$/.test(first))
  )
}

/** Families whose members’ names are often printed family first. */
const FAMILIES =
  /^(?:Kim|Lee|Park|Choi|Moon|Yoon|Roh|Ban|Cho|Chung|Hwang|Xi|Li|Wang|Zhang|Zhao|Zhou|Chen|Liu|Yang|Jiang|Nguyen|Tran|Pham|Ho)$/

/** Bodies called by a common noun take the article ("the Ardan Water Authority"); states and outlets stand as they are. */
const COMMON_NOUN =
  /\b(?:Ministry|Authority|Office|House|Conference|Community|Union|Council|Party|Department|Directorate|Agency|Commission|Committee|Administration|Army|Navy|Air Force|Guards?|Corps|Observatory|Senate|Congress|Government|Nations|Bank|Court|Group|Movement|Front|Presidency|Parliament|Assembly|Federation|League|Alliance|Association|Secretariat|Tribunal|Ministry|embassy|forces|army|military|delegation|team|Fund|Bloc|Compact|Board|Institute|Service|Organi[sz]ation|Bureau|Confederation|Programme|Chancellery|Staff|Kremlin|Pentagon)\b/i

/** Titles of papers that are common nouns: "the Ardan Courier". */
const PAPER =
  /\b(?:Register|Gazette|Post|Times|Monitor|Ledger|Courier|Herald|Tribune|Guardian|Telegraph|Journal|Mirror|Independent|Observer|Chronicle|Standard|Star|Sun|Mail|Echo|Examiner|Inquirer|Enquirer|Dispatch|Argus|Bulletin|Messenger|Citizen|Advertiser|Press|News Agency|BBC)$/

/** A body or outlet with the article its name takes in running text. */
export function withArticle({ name, type }: Pick<Actor, 'name' | 'type'>): string {
  if (/^the\b/i.test(name)) return `the${name.slice(3)}`
  // "prime minister’s office": a common noun owns it.
  if (type === 'organisation' && /^(?!his |her |its |their )\p{Ll}[\p{Ll} ]*['’]s /u.test(name)) return `the ${name}`
  // "Keller’s office" has its article in the name; "the League’s delegation", "the People’s Movement" have not.
  const [owner, owned] = name.split(/['’]s\b/)
  if (owned !== undefined)
    return type !== 'person' &&
      (COMMON_NOUN.test(owner!) ||
        (/\b(?:People|Women|Men|Children|Workers?)$/.test(owner!) && COMMON_NOUN.test(owned)))
      ? `the ${name}`
      : name
  if (/^(?:his|her|its|their)\b/i.test(name)) return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  // "company", "militant group": a common noun, as lower case shows.
  if (type !== 'person' && type !== 'media' && /^\p{Ll}[\p{Ll}\s-]*[^s\s]$/u.test(name)) return `the ${name}`
  if ((type === 'organisation' || type === 'group') && COMMON_NOUN.test(name)) return `the ${name}`
  if (type === 'media' && PAPER.test(name)) return `the ${name}`
  const plural =
    /^(?:United |(?:\p{Lu}\p{L}+ )?Republic of |Netherlands|Philippines|Maldives|Bahamas)|\b(?:Republic|Union|Emirates|Islands|Kingdom|States)$/u
  return (type === 'state' || type === 'group') && plural.test(name) ? `the ${name}` : name
}

/** "Critics" is a common noun and goes on in lower case; "Ardan officials" begins with a name. */
function lowerArticle(name: string): string {
  return /^(?:the|an?|some|both|many|several|one|two|observers|critics|analysts|officials|delegates|diplomats|experts|sources|negotiators|representatives|ministers|leaders|allies|envoys)\b/i.test(
    name,
  )
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name
}

/** "Ardan" names the Ardan Press Agency. */
export function isPartOf(name: string, outlet: string | null): boolean {
  const own = wordsOf(outlet ?? '')
  const words = wordsOf(name).filter(word => word !== 'the')
  // "APA" of the Ardan Press Agency.
  if (/^\p{Lu}{2,6}$/u.test(name) && name.toLowerCase() === own.map(word => word[0]).join('')) return true
  return words.length > 0 && words.every(word => own.includes(word))
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

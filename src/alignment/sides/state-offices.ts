/** @module What only a state has: its offices, its bodies, those who serve it without a name; and which of them two wordings share. */
import type { FigureKind } from '../../document/layers.ts'
import { plainName } from '../plain-name.ts'

/** Offices only a state has. "President of the council" names another body; a former or opposition minister speaks for no state. */
const OF_STATE =
  /\b(?:ministry spokes(?:man|woman|person)|president|head of (?:state|government)|prime minister|premier|chancellor|minister|governor|central bank (?:chief|president)|permanent secretary|vice-president|general|admiral|colonel|brigadier|army chief|(?:army|navy|air force|military|police) commander|chief of (?:the )?(?:general )?staff|attorney[- ]general|senator|(?:majority|minority) leader|(?:deputy|assistant|under) (?:defen[cs]e|foreign|state|treasury|trade|commerce|energy) ?secretary|(?:army|navy|military|police|government|presidential|cabinet) spokes(?:man|woman|person)|(?:defen[cs]e|foreign|transport|health|home|business|trade|treasury|education|energy|environment|labou?r|justice|culture) secretary|presidential (?:[a-z-]+ ){0,2}(?:advis[eo]r|aide|envoy)|national security advis[eo]r|spokes(?:man|woman|person) (?:of|for) the (?:presidency|government|cabinet|president|prime minister|premier|armed forces|army|military|(?:[a-z]+ )?ministry|state department)|(?:presidential|cabinet|government|prime minister[’']?s) (?:press )?(?:secretary|spokes(?:man|woman|person|people)))\b/i
const NOT_OF_STATE =
  /\b(?:former|ex|opposition|shadow|retired|vice president|general secretary|honorary|(?:union|league|club|association|party|company|bank|commission|council|university|board|chamber|federation|group|district|college) (?:president|chancellor|director|chief|secretary|minister))\b|\b(?:president|chancellor|general|director|colonel) of (?!the (?:republic|state|nation)\b)|\b(?<!central )(?:bank|reserve|board) governor\b|\bgovernor of (?:\S+ ){0,5}(?:bank|reserve|fund)\b|(?<!lieutenant|major|brigadier)-general\b|\b(?:director|secretary|consul|solicitor|inspector|postmaster|superior|vicar) general\b/i

/** Without "for": elsewhere a secretary of state is for something. */
const OF_ONE_STATE = /^secretary of (?:state|defense|the treasury)$/i

/** What only a state has, as unnamed people serve it: "a security official", "a source close to the presidency". */
const STATES_OWN =
  "ministry|presidency|presidential palace|(?:governor|president|premier|prime minister|minister)[’']s office|government|cabinet|treasury|security|defen[cs]e|military|army|intelligence|police"
const SERVANT =
  'official|officer|source|adviser|aide|diplomat|spokes(?:man|woman|person)|minister|commander|negotiator|member|delegate|clerk|insider|person|envoy'
/** … and who holds its offices: "an aide to the president", "a spokesman for the finance minister". */
const HOLDER = 'president|prime minister|premier|head of state|(?:\\p{L}+ )?minister'
const UNNAMED_SERVANT = new RegExp(
  `\\b(?:(?:${STATES_OWN}) (?:${SERVANT})s?\\b|(?:${SERVANT})s? (?:(?:at|in|from|of|inside|within|close to|with) the (?:\\p{L}+[- ]){0,2}(?:${STATES_OWN})(?: (?:team|delegation|side))?|(?:of|for|to|close to) the (?:${HOLDER}))$)`,
  'iu',
)

/** "one senior official", "a source in our delegation": in a state's own paper, of that state. */
const OF_THE_PAPERS_STATE =
  /^(?:(?:one|two|three|several) )?(?:senior|top|high-ranking) (?:government )?officials?\b(?!.* (?:of|at|from|in) )|\bour (?:delegation|government|side|team)$/i

/** Where soldiers rule. */
const MILITARY = /\b(?:army|military|navy|general|colonel|brigadier|admiral)\b/i

/** Ministers and their ministries. */
const OF_MINISTRY = /\b(?:minister|ministry)\b/i

const PORTFOLIO =
  /^(?:the )?(?:defen[cs]e|interior|justice|finance|trade|commerce|industry|energy|health|education|home|labou?r|agriculture|transport|environment|water|economy|information|fisheries) minister$/i

/** Bodies every state has one of. */
const BODY_OF_STATE =
  /^(?:(?:foreign|defen[cs]e|interior|justice|finance|trade|commerce|industry|energy|health|education|home|labou?r|agriculture|transport|environment|water|security|economy|information|fisheries) ministry|ministry (?:of|for) .+|(?:general|joint) staff|(?:presidential|prime minister s|state) (?:chancellery|office|palace|council)|presidency|(?:(?:prime minister|president|premier|chancellor) s )office|office of the (?:prime minister|president|premier|chancellor|presidency)|(?:foreign|home|cabinet) office|department of (?:foreign affairs|state|defen[cs]e|trade|commerce|energy|justice|the interior|agriculture|transport|finance|the treasury)|(?:state |supreme |national )*national security council|(?:presidential|government) press (?:service|office)|armed forces|army|navy|air force|military|cabinet|parliament|defen[cs]e forces|border guard|coast guard|interior troops)$/i

/** Nobody in particular, but somebody who speaks for a state. */
export function servesSomeState(name: string): boolean {
  return (
    isOfficeHolder(name) || (UNNAMED_SERVANT.test(name) && !/\b(?:former|retired|foreign|western|ex)\b/i.test(name))
  )
}

/** "the prime minister’s spokesman", "the transport minister": unnamed, but there is one. */
function isOfficeHolder(name: string): boolean {
  return (
    PORTFOLIO.test(name) ||
    /^(?:the )?(?:prime minister|president|premier|foreign minister|first minister|chancellor|head of state|head of government)(?:[’']s (?:official )?(?:spokes\w+|office|aide|adviser))?$/i.test(
      name,
    )
  )
}

/** An office that only a state has, held now; `titles`: all that reports give somebody. */
export function holdsOfficeOfState(titles: readonly string[]): boolean {
  return titles.some(title => OF_STATE.test(title) && !NOT_OF_STATE.test(title) && !isPast(title, titles))
}

/** Offices so far down that only the papers of their own land leave the land out. */
export function isKnownAtHome(titles: readonly string[]): boolean {
  return titles.length > 0 && titles.every(title => KNOWN_AT_HOME.test(title))
}

const KNOWN_AT_HOME =
  /^(?:senator|(?:\S+ )?(?:majority|minority) leader|(?:deputy|assistant|under) (?:\S+ )?secretary|(?:general|admiral|colonel|brigadier))$/i

/** A "president" whom another report calls the ousted president; a "colonel" whom one calls a warlord. */
function isPast(title: string, titles: readonly string[]): boolean {
  const office = title.toLowerCase().split(' ').at(-1)!
  if (titles.some(other => /\b(?:warlord|rebel|militia|guerrilla)\b/i.test(other))) return true
  return titles.some(
    other => /\b(?:former|ex|ousted|deposed|exiled)\b/i.test(other) && other.toLowerCase().endsWith(office),
  )
}

/** Secretary of state, and for nothing in particular. */
export function isSecretaryOfState(titles: readonly string[]): boolean {
  return titles.some(title => OF_ONE_STATE.test(title))
}

/** A body that every state has one of, by its common name. */
export function isBodyOfState(name: string): boolean {
  return BODY_OF_STATE.test(plainName(name))
}

/** … or one that only a paper of that state calls just so: "National Grain Fund". */
export function isBodyOfOwnState(name: string): boolean {
  return (
    isBodyOfState(name) ||
    /^(?:national|state|federal|central) .*\b(?:fund|bank|authority|agency|office|commission|service|corporation)$/i.test(
      name,
    )
  )
}

/** "one senior official", "a source in our delegation": in a state's own paper, of that state. */
export function isOfThePapersState(name: string): boolean {
  return OF_THE_PAPERS_STATE.test(name)
}

/** Soldiers and their army. */
export function isOfArmy(words: readonly string[], kind: FigureKind): boolean {
  return words.some(
    word =>
      (kind === 'person' && MILITARY.test(word)) ||
      (kind === 'organisation' && /^(?:army|military|armed forces|general staff)$/.test(plainName(word))),
  )
}

/** Ministers, ministries and their people. */
export function isOfMinistry(words: readonly string[]): boolean {
  return words.some(word => OF_MINISTRY.test(word))
}

/** Offices that one person holds at a time, whatever else a state has several of. */
const OF_ONE_PERSON = /^(?:president|premier|foreign)$/

/** "presidential press secretary", "adviser to the president": not the president. */
const SERVES_HOLDER = /\b(?:spokes\w+|press|aides?|advis[eo]rs?|envoy|staff|presidential|office)\b/i

/** The offices of one person each among titles, by their fields. */
export function singleOffices(titles: readonly string[]): readonly string[] {
  return titles.flatMap(title => {
    const isHeld = /\b(?:minister|secretary|president|premier|chancellor|head of (?:state|government))\b/i.test(title)
    const field = isHeld && !SERVES_HOLDER.test(title) ? fieldOf(title) : null
    return field !== null && OF_ONE_PERSON.test(field) && !NOT_OF_STATE.test(title) ? [field] : []
  })
}

/** What a state's offices and bodies are for, where the office is called otherwise than its field. */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:prime minister|premier|head of government)\b/, 'premier'],
  [/\b(?:deputy|vice|former|ex|junior)\b|\bminister of state\b/, ''],
  [/\b(?:president|presidency|presidential|head of state)\b/, 'president'],
  [/\b(?:army|armed forces|general staff|military|defence staff)\b/, 'army'],
  [/\bcabinet\b/, 'cabinet'],
  [/\b(?:parliament|national assembly)\b/, 'parliament'],
  [/\bforeign\b|\bexternal affairs\b/, 'foreign'],
  [/\bdefence\b/, 'defence'],
  [/\b(?:interior|home|internal)\b/, 'interior'],
]

/** "Defence Minister" and "Ministry of Defence" are of one field; `null`: none that a state has one of. */
export function fieldOf(words: string): string | null {
  const plain = plainName(words).replace(/defense/g, 'defence')
  const found = FIELDS.find(([pattern]) => pattern.test(plain))
  if (found !== undefined) return found[1] === '' ? null : found[1]
  const field =
    /^(?:.* )?(\S+) (?:minister|ministry|department)$|(?:minister|ministry|department) (?:of|for) (?:the )?(\S+)/.exec(
      plain,
    )
  return field?.[1] ?? field?.[2] ?? null
}

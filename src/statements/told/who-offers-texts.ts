/** @module Whose a text is: "Ardan’s plan", "the Ardan-backed text", "Ardan has tabled a paper", "a draft that Keller put before them". */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import { doerAt } from './doers.ts'
import { isAdjective, isAdjectiveOf, presentIn, sideCalled } from './find-people.ts'
import { type Line, sideNameOf } from './lines.ts'
import { type Named, namesIn as namesOfTexts } from './name-texts.ts'
import { isTextNamed } from './text-nouns.ts'
import { BY_WHOM, OFFERS } from './text-words.ts'

/** Whose it is: "Ardan's plan", "the Ardan-backed text", "a plan from Ardan", "Ardan has tabled a paper", "His paper". */
export function ownersOf(
  lines: readonly Line[],
  at: number,
  { whole }: Named,
  figures: readonly Figure[],
  offering: readonly string[],
): readonly string[] {
  const line = lines[at]!
  const inside = presentIn(line, figures, { start: whole.start, end: whole.end }).sides
  const end = whole.end + (line.words.slice(whole.end).match(OF_LENGTH)?.[0].length ?? 0)
  const people = line.naming
    .filter(mention => mention.start >= whole.start && mention.end <= whole.end)
    .flatMap(({ figure }) => figures[figure]!.side ?? (figures[figure]!.kind === 'state' ? figures[figure]!.name : []))
  const words = line.words.slice(whole.start, whole.end)
  const adjectives = [...words.matchAll(/(?<![\p{L}-])(\p{Lu}[\p{L}.]*)(?=[ -])/gu)].flatMap(([, word]) =>
    // "a revised Norwegian paper", in a report that names no Norwegian: the other side of the wall knows whose.
    isSideWord(word!, figures) ? (sideCalled(word!, figures) ?? (OF_A_STATE.test(word!) ? word! : [])) : [],
  )
  const named = [
    ...new Set([
      ...people,
      ...adjectives,
      ...inside.filter(side => side !== 'mediators'),
      ...madeBy(line, end, figures),
      ...tabledBy(line, end, figures),
    ]),
  ]
  // "the chair’s first paper": of none of the sides.
  if (/^(?:the )?(?:[\p{L}-]+ )?(?:chair|mediator|facilitator|convener|conciliator)s?[’']s? /iu.test(words)) return []
  if (named.length > 0) return named
  if (offering.length > 0) return offering
  const possessor = possessorsIn(words, figures)
  return possessor.length > 0 ? possessor : ofPronoun(lines, at, whole, figures)
}

/** ", drawn up by Ardan and Bela in answer to the leak", "put to both sides on Monday by the host, Ardan". */
function madeBy(line: Line, end: number, figures: readonly Figure[]): readonly string[] {
  const by = line.words.slice(end).match(BY_WHOM)
  if (by === null || /\bof $/.test(by[0])) return []
  const start = end + by[0].length
  const length = line.words.slice(start, start + LONGEST_NAMES).match(NAMES)![0].length
  const { sides } = presentIn(line, figures, { start: start - 1, end: start + length })
  const known = sides.filter(side => side !== 'mediators')
  // "from the chair, Ardan’s Keller"
  if (CALLED_BETWEEN.test(line.words.slice(start))) return []
  // "a different paper from the one they had seen"
  if (/^the one\b/.test(line.words.slice(start))) return []
  return known.length > 0 || / from $/.test(by[0]) ? known : namesIn(line.words.slice(start, start + length), figures)
}

/** Two names with what they are called. */
const LONGEST_NAMES = 60

/** As far as the names go: "Ardan and Bela", "the host, Ardan". */
const NAMES =
  /^(?:(?!, (?!\p{Lu})|\b(?:in|on|at|after|during|that|which|to|for|would|with|sets?|went|said|says|has|had|is|was)\b|(?<=\p{Lu}[\p{L}’'-]{1,30} )\p{Ll}{3,}ing\b)[^.;:()“”"])*/u

/** Names as printed, where the report does not otherwise speak of them as acting. */
function namesIn(piece: string, figures: readonly Figure[]): readonly string[] {
  const names = [...piece.matchAll(/\p{Lu}[\p{L}’'-]+(?: (?:of )?\p{Lu}[\p{L}’'-]+)*/gu)].map(([name]) => name)
  return names
    .filter(name => !CALENDAR.test(name))
    .map(name =>
      name.replace(/^(?:State|Republic|Kingdom|Government|Sultanate|Emirate) of /u, '').replace(/[’']s$/u, ''),
    )
    .map(name => sideCalled(name, figures) ?? name)
}

const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** "the Union’s own paper", "the Ardan-Bela text": of whom it says that it is. */
function possessorsIn(words: string, figures: readonly Figure[]): readonly string[] {
  const pair = words.match(/(?<![\p{L}-])(\p{Lu}\p{L}+)[-–](\p{Lu}\p{L}+) /u)
  if (pair !== null) return [pair[1]!, pair[2]!].map(name => sideCalled(name, figures) ?? name)
  const owner = words.match(/^(?:[Tt]he )?((?:\p{Lu}[\p{L}.-]+ ?)+)[’']s? /u)?.[1]
  if (owner === undefined || CALENDAR.test(owner)) return []
  const bodies = new Set(
    figures
      .filter(
        ({ kind, name }) =>
          kind !== 'person' && kind !== 'media' && name.endsWith(` ${owner}`) && !name.endsWith(` of ${owner}`),
      )
      .map(({ name }) => name),
  )
  const [body] = bodies.size === 1 ? bodies : []
  return [sideCalled(owner, figures) ?? body ?? owner]
}

/** "What is in Ardan’s paper", above "We have not seen the text". */
export function ownersByHeading(
  headings: readonly Line[],
  { start }: Line,
  figures: readonly Figure[],
): readonly string[] {
  const above = headings.findLast(heading => heading.start < start)
  const [named] = above === undefined ? [] : namesOfTexts(above)
  return named === undefined ? [] : possessorsIn(above!.words.slice(named.whole.start, named.whole.end), figures)
}

/** "His paper": of whoever was spoken of last; "In its plan it offered": of whom the sentence is about. */
function ofPronoun(lines: readonly Line[], at: number, { start }: Span, figures: readonly Figure[]): readonly string[] {
  const line = lines[at]!
  const [, pronoun] = line.words.slice(start).match(/^(his|her|its|their) /i) ?? []
  if (pronoun === undefined) return []
  const isPersons = /^h/i.test(pronoun)
  const isPossible = ({ figure, form }: Line['acting'][number]) =>
    form !== 'pronoun' || figures[figure]!.kind !== 'person'
      ? (figures[figure]!.kind === 'person') === isPersons && figures[figure]!.kind !== 'media'
      : isPersons
  const here = line.acting.filter(mention => mention.end <= start && isPossible(mention)).at(-1)
  const ahead = isPersons
    ? undefined
    : line.acting.find(mention => mention.start > start && mention.form === 'pronoun' && isPossible(mention))
  const before = lines[at - 1]?.paragraph === line.paragraph ? lines[at - 1] : undefined
  const there = before?.acting.find(isPossible)
  if (here !== undefined) return sidesOfMention(line, here, figures)
  if (ahead !== undefined) return sidesOfMention(line, ahead, figures)
  return there === undefined ? [] : sidesOfMention(before!, there, figures)
}

/** Behind the name, how long it is: "a note of three pages which Keller sent". */
const OF_LENGTH = /^ of (?:\d{1,3}|\p{Ll}+) (?:pages?|points|articles|paragraphs|clauses)\b/u

/** "the Ardan envoy steering the talks", "the diplomat in the chair": whoever sits between the sides offers for none of them. */
const BETWEEN =
  /^(?:the )?(?:chair|mediators?|facilitators?|conveners?|conciliators?|go-betweens?)$|\bin the chair\b|\b(?:chairing|steering|mediating|facilitating|moderating|brokering|convening)\b|\b(?:chief |lead |senior |un |au )?(?:mediator|facilitator|conciliator|go-between)\b/iu
const CALLED_BETWEEN =
  /^(?:the |an? )?(?:[\p{L}-]+ )?(?:chair|mediators?|facilitators?|conveners?|conciliators?)\b(?! of\b)/iu
const IS_BETWEEN =
  /^(?:[’']s)?,? (?:(?:who|which) )?(?:is |was |has been )?(?:in the chair|chair(?:s|ed|ing) (?:the|both|these|this|that) (?:\p{L}+ )?(?:talks|rounds?|sessions?|negotiations|process|meetings?|sitting)|steering|mediating|facilitating|moderating|brokering)\b/u

function isBetween(line: Line, { figure }: Line['acting'][number], figures: readonly Figure[]): boolean {
  const { kind, name, aliases, titles } = figures[figure]!
  return (
    kind === 'person' &&
    ([name, ...aliases, ...titles].some(words => BETWEEN.test(words)) ||
      line.naming.some(mention => mention.figure === figure && IS_BETWEEN.test(line.words.slice(mention.end))))
  )
}

/** The side of somebody named; of "Keller, Ardan’s minister" Ardan, and where nothing says it the name itself. */
export function sidesOfMention(
  line: Line,
  mention: Line['acting'][number],
  figures: readonly Figure[],
): readonly string[] {
  if (isBetween(line, mention, figures)) return []
  const { sides } = presentIn(line, figures, { start: mention.start, end: mention.end })
  if (sides.length > 0) return sides.filter(side => side !== 'mediators')
  const behind = line.words
    .slice(mention.end)
    .match(/^, (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?:[’']s? | )/u)?.[1]
  const side = behind === undefined ? null : sideCalled(behind, figures)
  const { name, anonymous } = figures[mention.figure]!
  return side !== null ? [side] : anonymous ? [] : [name]
}

/** "a plan that Keller, the envoy of Ardan, put before them", "the draft Osei tabled": whoever does it in the clause behind. */
function tabledBy(line: Line, end: number, figures: readonly Figure[]): readonly string[] {
  const open = line.words.slice(end).match(/^,? (?:(?:that|which) )?/)?.[0].length ?? 0
  const subject = line.acting.find(({ start }) => start >= end + open && start <= end + open + 4)
  if (open === 0 || subject === undefined) return []
  const verb = line.words.slice(subject.end).match(/^(?:,[^,;.]{1,80},)? (?:has |had |have )?(\p{L}+)(?: \p{L}+)?/u)
  const isOffered =
    verb !== null &&
    (OFFERS.test(verb[0]) ||
      /^(?:put (?:before|to|on)|(?:brought|carried|took|laid) (?!as\b|home\b|back\b|away\b|it\b|issue\b|note\b))/.test(
        verb[0].trim().replace(/^.*, /, ''),
      ))
  return isOffered ? sidesOfMention(line, subject, figures) : []
}

/** Endings that hardly any name but an adjective of a state has: "Norwegian", "Portuguese", "Swedish". */
const OF_A_STATE = /^\p{Lu}\p{Ll}{2,}(?:[eg]ian|nian|rian|uese|nese|lese|dish|kish|nish)$/u

/** A state's name or an adjective made like one: "Osford" in "the Osford plan" is a town, whoever has an office there. */
function isSideWord(word: string, figures: readonly Figure[]): boolean {
  return (
    isAdjective(word) ||
    figures.some(
      ({ kind, name, aliases }) =>
        name === word || (kind === 'state' && (aliases.includes(word) || isAdjectiveOf(word, name))),
    )
  )
}

/** "Ardan has handed the mediator a paper": the subject offers it, and the clause says so. */
export function offerOf(
  line: Line,
  { whole }: Named,
  figures: readonly Figure[],
): { readonly sides: readonly string[]; readonly span: Span } | null {
  const before = line.words.slice(Math.max(0, whole.start - 70), whole.start)
  const verb = [...before.matchAll(new RegExp(OFFERS.source, 'giu'))].at(-1)
  // "agreed to the plan", "gave an answer to the plan": what is offered is not the plan.
  if (verb === undefined || /[.;:“"”]|\bto\b|\bsaying\b/.test(before.slice(verb.index))) return null
  // "wants the draft to name a date": another's.
  if (
    /^(?:request|ask|sought|seek|want|demand)/i.test(verb[0]) &&
    /^(?:the|this|that)\b/i.test(line.words.slice(whole.start, whole.end))
  )
    return null
  // "the duty on wool proposed in the draft": what stands in it, and no offer of it.
  // "the judgement Ardan delivered on the paper", "asked for a week on Bela’s offer"
  const between = before.slice(verb.index + verb[0].length)
  if (!/^(?:sen|hand)/i.test(verb[0]) && /^ (?:in|under|by|within) $/.test(between)) return null
  if (/(?:^| )(?:on|about|over|against|regarding|concerning|towards?|after|before|during|since|upon) $/.test(between))
    return null
  // "submitted its views on the draft": the views.
  if (
    /\b(?:views|comments|observations|remarks|opinion|feedback|objections|reservations|questions|concerns|amendments|changes|input|ideas|thoughts|position|stance|vote|report|briefing|details|doubts)\b[^,;]{0,25} (?:on|about|to|regarding|concerning) $/.test(
      before.slice(verb.index + verb[0].length),
    )
  )
    return null
  const verbAt = Math.max(0, whole.start - 70) + verb.index
  // "has not published any of the papers"
  if (/(?:\b(?:not|never|nor|refused to|declined to|yet to)|n[’']t) (?:\p{Ll}+ )?$/u.test(line.words.slice(0, verbAt)))
    return null
  if (isTextNamed(line, verbAt + verb[0].length, whole.start)) return null
  // "the envoys, who … , will deliver this proposal": whoever carries a text need not be who wrote it.
  const isCarried = /^(?:deliver|hand|send|sent|pass|shar)/i.test(verb[0])
  // "The delegation of Ardan in Osford has put forward": the town does nothing.
  const near = line.acting.findLast(
    ({ start, end }) => end <= verbAt && !/\b(?:in|at|near|outside) (?:the )?$/.test(line.words.slice(0, start)),
  )
  const known = isCarried ? undefined : (beforeInsert(line, verbAt) ?? doerAt(line, verbAt))
  const subject = known ?? near
  // "At the summit we offered a proposal": whoever says so.
  const own = line.words
    .slice(Math.max(subject?.end ?? 0, verbAt - 20), verbAt)
    .match(/\b(?:[Ww]e|I)(?: have| had)? $/u)
  if (own !== null) {
    const side = line.speakers[0] === undefined ? null : sideNameOf(figures[line.speakers[0]]!)
    return { sides: side === null ? [] : [side], span: { start: verbAt - own[0].length, end: whole.end } }
  }
  if (
    subject === undefined ||
    (known === undefined &&
      (verbAt - subject.end > (line.words[subject.end] === ',' && !isCarried ? LONGEST_INSERT : NEAR_VERB) ||
        /[;:]/.test(line.words.slice(subject.end, verbAt))))
  )
    return null
  // "The minister confirmed that the delegation delivered a note": his, and of nobody else’s side where his is not told.
  if (line.speakers.length === 1 && OWN_TEAM.test(line.words.slice(subject.start, subject.end))) {
    const voice = sideNameOf(figures[line.speakers[0]!]!)
    return { sides: voice === null ? [] : [voice], span: { start: subject.start, end: whole.end } }
  }
  const sides = isBetween(line, subject, figures) ? [] : presentIn(line, figures, subject).sides
  return { sides, span: { start: subject.start, end: whole.end } }
}

const OWN_TEAM = /^(?:the|our) (?:delegation|team|side)$/i

/** Code units between whoever offers and the verb: "has now, after a month of silence,". */
const NEAR_VERB = 40

/** About two lines of print between a subject and its verb. */
const LONGEST_INSERT = 160

/** "The guild, which speaks for 2,000 pilots, on Monday put forward": whoever stands before what is inserted. */
function beforeInsert(line: Line, verbAt: number): Line['acting'][number] | undefined {
  const closing = line.words
    .slice(0, verbAt)
    .match(/,(?: on \p{L}+| late on \p{L}+| has| had| have| also| then| later)* $/u)
  if (closing === null) return undefined
  return line.acting.findLast(
    ({ end }) =>
      end >= closing.index! - LONGEST_INSERT &&
      end < closing.index! &&
      /^, (?:which|who|whose|the|an?|its|led|representing|speaking for)\b/.test(line.words.slice(end)),
  )
}

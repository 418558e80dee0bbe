/**
 * @module What one side's paper sets out: "The note asks for a fund and keeps the figure of nine", where the note is Ardan's. Whoever
 * wrote it says so, though no verb of saying has its name beside it. What mediators and hosts draw up is nobody's stance.
 */
import type { Attribution } from '../document/layers.ts'
import type { Report } from '../document/report.ts'
import { firstFrom, overlaps, type Span, within } from '../document/span.ts'
import type { Act, Statement, ToldDelegate, ToldText } from '../document/testimony.ts'
import type { Read } from './lookups.ts'
import { statementOf } from './make-statement.ts'
import { termsOfPapers } from './terms-of-papers.ts'
import { bringerBefore, bringerOf } from './who-brought-it.ts'

/** What was told of the report beside what is said in it. */
export interface Told {
  readonly texts?: readonly ToldText[]
  readonly delegates?: readonly ToldDelegate[]
}

type Said = Omit<Statement, 'index'>

/** Papers with which one side answers or comes along; drafts and plans may be anybody's. */
const ONE_SIDES =
  /\b(?:notes?|papers?|lists?|addend(?:um|a)|corrections?|repl(?:y|ies)|responses?|answers?|letters?|messages?|memos?|memorand(?:um|a)|submissions?|remarks|comments|observations|term sheet|counter-?\p{L}*|communiqu[eé])$/iu

/** What two sides draw up together. */
const JOINT = /\b(?:memorand(?:um|a) of understanding|joint \p{L}+)\b/iu

/** `said`, with what the sides' own papers set out, each as the words of its side. */
export function withOwnedTexts(
  report: Report,
  document: Read,
  said: readonly Said[],
  { texts = [], delegates = [] }: Told,
): readonly Said[] {
  const mediating = mediatorsOf(document, delegates)
  const found: Said[] = []
  const given = new Map<Said, number>()
  texts.forEach((text, at) => {
    const named = namings(texts, at)
    const owner = ownerOf(document, named, mediating)
    if (owner === null) return
    for (const one of said) if (isItsVerb(document, one, text, texts[at + 1], owner)) given.set(one, owner)
    const isTold = isToldBySomebody(document, said, text.passage, owner)
    for (const { passage } of text.points) {
      // "According to an aide, Ardan asked for three changes. The first is …": the aide's words. "It keeps the fee": nobody's but the paper's.
      if (isTold && !isByIt(document, passage)) continue
      const isSaid = said.some(({ content }) => content.some(piece => overlaps(piece, passage)))
      const one = isSaid ? null : statementFor(report, document, passage, owner)
      if (one !== null) found.push(one)
    }
  })
  for (const { span, owner } of termsOfPapers(document)) {
    const isKnown = [...said, ...found].some(({ content }) => content.some(piece => overlaps(piece, span)))
    const one = isKnown || isMediating(document, owner, mediating) ? null : statementFor(report, document, span, owner)
    if (one !== null) found.push(one)
  }
  if (found.length === 0 && given.size === 0) return said
  return [...said.map(one => (given.has(one) ? spokenBy(document, one, given.get(one)!) : one)), ...found].toSorted(
    (a, b) => a.passage.start - b.passage.start,
  )
}

/** Names of those who mediate, and of their sides. */
function mediatorsOf({ figures }: Read, delegates: readonly ToldDelegate[]): ReadonlySet<string> {
  return new Set(
    delegates.flatMap(({ figure, role }) => {
      const { name, side } = figures[figure]!
      return role === 'mediates' ? [name, ...(side === null ? [] : [side])] : []
    }),
  )
}

/** Whether the mention of a text stands in what somebody else than its owner or an outlet is told to have said. */
function isToldBySomebody({ figures }: Read, said: readonly Said[], mention: Span, owner: number): boolean {
  return said.some(
    ({ speaker, content }) =>
      speaker !== null &&
      speaker !== owner &&
      figures[speaker]!.kind !== 'media' &&
      content.some(piece => piece.start <= mention.start && mention.end <= piece.end),
  )
}

/**
 * "The note, seen by the Herald, asks for a fund. It accepts seven points": a saying whose verb is the paper's, though it went to the
 * outlet. `next`: the text named behind it, of which "it" may be said.
 */
function isItsVerb(
  { figures, text, sentences }: Read,
  { speaker, passage, content, cue, act }: Said,
  { passage: mention, points }: ToldText,
  next: ToldText | undefined,
  owner: number,
): boolean {
  // A paper withholds nothing: whoever is asked about it does.
  if (speaker === null || speaker === owner || cue === null || act === 'withhold') return false
  if (passage.end < mention.start) return false
  const isOutlet = figures[speaker]!.kind === 'media'
  const verb = text.indexOf(cue, passage.start)
  const point = points.find(one => one.passage.start <= verb && content[0]!.end <= one.passage.end)
  if (point !== undefined)
    return /^(?:(?:but|and) )?(?:it )?(?:also |still |even |then )?$/iu.test(text.slice(point.passage.start, verb))
  if (!isOutlet || (next !== undefined && next.passage.start < passage.start)) return false
  const [here, there] = [mention, passage].map(({ start }) => sentences[firstFrom(sentences, start + 1) - 1]!)
  return here!.paragraph === there!.paragraph && BY_IT.test(text.slice(there!.start, verb))
}

/** "It also", before its verb. */
const BY_IT = /(?:^|[,;] |\b(?:and|but|paper|points?|draft) )it (?:also |still |even |then )?$/iu

/** "It asks for a fund", behind the paper that an outlet has seen: the paper's, and none of the outlet's. */
function spokenBy({ figures }: Read, one: Said, speaker: number): Said {
  const { name, anonymous } = figures[speaker]!
  const chain = [...one.chain.slice(0, -1), { kind: anonymous ? 'anonymous' : 'named', name } as const]
  return { ...one, speaker, chain, source: name }
}

/** "It keeps the figure": a sentence of its own, of which the paper is the subject. */
function isByIt({ text, sentences }: Read, { start }: Span): boolean {
  const sentence = sentences[firstFrom(sentences, start + 1) - 1]!
  return /^(?:It|The \p{Ll}+) (?:also |still |even |then )?\p{Ll}+s /u.test(
    text.slice(sentence.start, sentence.start + 60),
  )
}

/** The text with all it goes back to. */
function namings(texts: readonly ToldText[], at: number): readonly ToldText[] {
  const found: ToldText[] = []
  for (let next: number | null = at; next !== null && !found.includes(texts[next]!); next = texts[next]!.refersTo)
    found.push(texts[next]!)
  return found
}

/** The one side whose paper it is; `null`: of several, of mediators, or of nobody who is known. */
function ownerOf(document: Read, named: readonly ToldText[], mediating: ReadonlySet<string>): number | null {
  if (named.some(({ holder, passage }) => holder === 'mediators' || JOINT.test(passage.exact))) return null
  const isOneSides = named.some(
    ({ state, answers, passage }) =>
      state === 'counter' || state === 'amendments' || answers !== null || ONE_SIDES.test(passage.exact),
  )
  const owners = new Set(named.flatMap(({ owners }) => owners))
  const [name] = owners
  if (!isOneSides || owners.size > 1) return null
  if (name === undefined) return offererOf(document, named, mediating)
  const figure = document.figures.findIndex(one => one.name === name)
  return figure === -1 || mediating.has(name) || document.figures[figure]!.kind === 'media' ? null : figure
}

/** "Osei answered with a note": whoever offers it, by name. */
function offererOf(document: Read, named: readonly ToldText[], mediating: ReadonlySet<string>): number | null {
  const { mentions, figures } = document
  const offer = named.find(one => one.offer !== null)?.offer
  const first = offer == null ? undefined : within(mentions, offer).find(({ chain }) => chain !== null)
  const isNear = first !== undefined && first.start <= offer!.start + NEAR
  const found = isNear ? first.chain : broughtBy(document, named)
  if (found === null) return null
  return figures[found]!.kind === 'media' || isMediating(document, found, mediating) ? null : found
}

/** Who goes between the sides, or may be anybody’s. */
const OF_NO_SIDE =
  /\b(?:envoy|mediator|facilitator|go-between|guarantor|host|diplomat|official|source|aide|expert|adviser|conciliator|convener|observer|journalist|person|people|chair)s?\b/iu

/** Who mediates, and people of whom nobody tells the side: "the two envoys". */
function isMediating({ figures }: Read, figure: number, mediating: ReadonlySet<string>): boolean {
  const { name, side, anonymous } = figures[figure]!
  return (
    (anonymous && side === null && OF_NO_SIDE.test(name)) ||
    mediating.has(name) ||
    (side !== null && mediating.has(side))
  )
}

/** "Ardan answered the draft with a list … The list": by the sentence that brings it in. */
function broughtBy(document: Read, named: readonly ToldText[]): number | null {
  for (const { passage } of named) {
    const found = bringerOf(document, passage) ?? bringerBefore(document, passage)
    if (found !== null) return found
  }
  return null
}

/** Code units before the name of whoever offers: "the minister, ". */
const NEAR = 24

function statementFor(report: Report, document: Read, passage: Span, owner: number): Said | null {
  const words = document.text.slice(passage.start, passage.end)
  if (SILENT.test(words) || GONE.test(words) || words.split(' ').length < FEWEST) return null
  const mention = document.mentions.findIndex(({ chain }) => chain === owner)
  if (mention === -1) return null
  const attribution: Attribution = {
    source: [],
    cue: [{ start: passage.start, end: passage.end }],
    content: [{ start: passage.start, end: passage.end }],
    lemma: 'propose',
    speakers: [mention],
    nestedIn: null,
    confidence: 1,
    act: actOf(words),
    modality: 'does',
    mode: 'indirect',
    medium: 'written',
    condition: null,
    negated: false,
  }
  const statement = statementOf(report, document, attribution)
  return statement && { ...statement, cue: null, lemma: null, source: document.figures[owner]!.name }
}

/** Words of a term, at least. */
const FEWEST = 4

/** What a paper does not say is none of its terms. */
const SILENT =
  /\b(?:says? nothing|makes? no mention|no longer (?:uses?|mentions?|speaks?)|is silent|(?:did|does) not (?:mention|say|speak)|drops? the word)\b/iu

/** "would have set a fee": it does no longer. */
const GONE = /^(?:it )?(?:would|should|was|were|had) (?:have|to have|been)\b|^(?:it )?had\b/iu

/** What the paper does by its verb; where it only sets out, it proposes. */
const ACTS: readonly (readonly [verb: RegExp, act: Act])[] = [
  [/^(?:raises? no objections?|accepts?|welcomes?|agrees? to|approves?)\b/, 'accept-in-part'],
  [
    /^(?:asks?|calls?|insists?|demands?|wants?|requires?|keeps?|sticks? to|holds? (?:on )?to|maintains?|seeks?|for)\b/,
    'demand',
  ],
  [/^(?:rejects?|refuses?|rules? out)\b/, 'reject'],
]

function actOf(words: string): Act {
  const opening = words
    .replace(/^\W*(?:(?:but|and|instead|also|however),? )*(?:it (?:also |still |even )?)?/iu, '')
    .toLowerCase()
  return ACTS.find(([verb]) => verb.test(opening))?.[1] ?? 'propose'
}

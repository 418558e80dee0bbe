/** @module The chain: whom a report passes through before it reaches the voice, each link named, anonymous or missing. MODEL.md, rule S3. */
import type { Attribution, Figure } from '../document/layers.ts'
import type { Report } from '../document/report.ts'
import { overlaps, type Span, within } from '../document/span.ts'
import type { ChainLink, Statement } from '../document/testimony.ts'
import type { Read } from './lookups.ts'

/** Deepest nesting followed: "X reported that Y said that Z had told him" has two. */
const DEEPEST = 4

/** An outlet names whom it has it from. */
const CITING = /, (?:quoting|citing) /

/** Report, relays outermost first, voice. */
export function chainOf(
  report: Report,
  document: Read,
  attribution: Attribution,
  speaker: number | null,
  sentence: Span | null,
): readonly ChainLink[] {
  const around = speakersAround(document, attribution, speaker)
  const beside = sentence === null ? [] : outletsBeside(report, document, attribution, speaker, sentence)
  // "…, the Register reported, quoting an aide": the outlet has it from the aide, who has it from the speaker.
  const isCited =
    around.length > 0 && sentence !== null && CITING.test(document.text.slice(sentence.start, sentence.end))
  const relays = (isCited ? [...beside, ...around] : [...around, ...beside]).filter(
    (link, at, all) => all.findIndex(({ name }) => name === link.name) === at,
  )
  const hearsay: readonly ChainLink[] =
    sentence !== null && isHearsay(document, attribution) ? [{ kind: 'anonymous', name: null }] : []
  return [
    { kind: 'report', name: report.outlet ?? report.file },
    ...relays,
    ...hearsay,
    ...(speaker === null ? [] : [linkTo(document.figures[speaker]!)]),
  ]
}

function linkTo({ anonymous, name }: Figure): ChainLink {
  return { kind: anonymous ? 'anonymous' : 'named', name }
}

/** Those in whose words the attribution stands, the outermost first. */
function speakersAround(document: Read, attribution: Attribution, speaker: number | null): readonly ChainLink[] {
  const links: ChainLink[] = []
  let outer = attribution.nestedIn
  for (let depth = 0; depth < DEEPEST && outer !== null; depth += 1) {
    const around = document.attributions[outer]!
    const chains = around.speakers.map(mention => document.mentions[mention]!.chain)
    if (isUnsaid(document, around)) links.unshift({ kind: 'anonymous', name: null })
    links.unshift(
      ...chains.filter(chain => chain !== null && chain !== speaker).map(chain => linkTo(document.figures[chain!]!)),
    )
    outer = around.nestedIn
  }
  return links
}

/** "It has been reported that": somebody passes on what stands inside, and is not named. */
function isUnsaid({ text }: Read, { source, cue }: Attribution): boolean {
  return (
    source.length === 0 &&
    cue.some(({ start, end }) => /\b(?:is|are|was|were|been|being)\b/i.test(text.slice(start, end)))
  )
}

/** Outlets to which nobody but their kind gives a name: "told local media", "in remarks to Ardan television". */
const NAMELESS =
  /\b(?:told|to|briefed|by|in|on)\s+((?:(?:the|a|an)\s+)?(?:(?!(?:the|an?|this|our|its|any)\s)[\p{L}-]+\s+){1,2}?(?:media|press|television|TV|radio|newspapers?|broadcasters?))\b(?!\s+(?:release|conference|briefing|statement|secretary|office|officer|service|note|call|event|tour|corps)\b)/u

/** Where anybody may post in his own name. */
const PLATFORMS = 'X|Twitter|Truth Social|Telegram|Facebook|Instagram|Bluesky|WhatsApp|Weibo|TikTok|YouTube'

/** Whether a link of a chain is only the place where the speaker posted: it vouches for nothing. */
export function isPlatform(link: string): boolean {
  return PLATFORMS.split('|').includes(link)
}

/** "X" only as a place. */
const PLATFORM = new RegExp(`\\b(?:on|to|via)\\s+(?:(?:his|her|its|the)\\s+)?((?:${PLATFORMS})(?=[\\s,.:]|$))`)

/** "through an aide", "via her lawyer", "in a message passed to us by a relative": somebody without a name who passes it on. */
const GO_BETWEEN =
  /\b(?:through|via|(?:passed|passed on|relayed|conveyed|carried|delivered)(?: (?:on|along))?(?: to [\p{L} ]{1,30}?)? by)\s+(?:an?|his|her|its|their)\s+((?:[\p{L}-]+\s+){0,2}?(?:aide|adviser|advisor|assistant|spokes(?:man|woman|person)|lawyer|attorney|relative|friend|intermediary|go-between|representative|envoy|interpreter|translator|colleague|associate|brother|sister|son|daughter|wife|husband|nephew|courier))\b/u

/** "told Ardan Radio", "in remarks to the Ardan press", "wrote on X": outlets in the clause of the cue, outside content and source. */
function outletsBeside(
  report: Report,
  document: Read,
  attribution: Attribution,
  speaker: number | null,
  sentence: Span,
): readonly ChainLink[] {
  const isOutside = (span: Span) => ![...attribution.content, ...attribution.source].some(own => overlaps(own, span))
  const named = within(document.mentions, sentence).flatMap((mention): readonly ChainLink[] => {
    if (mention.chain === null || mention.chain === speaker || !isOutside(mention)) return []
    const figure = document.figures[mention.chain]!
    // "told the Register" in the Register's own report is no relay.
    const itself = report.outlet?.toLowerCase().includes(figure.name.toLowerCase()) ?? false
    return figure.kind === 'media' && !itself ? [linkTo(figure)] : []
  })
  if (named.length > 0) return named
  const words = document.text.slice(sentence.start, sentence.end)
  for (const pattern of [PLATFORM, NAMELESS, GO_BETWEEN]) {
    const found = pattern.exec(words)
    if (found === null) continue
    const start = sentence.start + found.index
    const end = start + found[0].length
    if (
      pattern === GO_BETWEEN
        ? attribution.content.some(own => overlaps(own, { start, end }))
        : !isOutside({ start, end })
    )
      continue
    return [{ kind: pattern === PLATFORM ? 'named' : 'anonymous', name: found[1]!.replace(/^(?:the|an?)\s+/, '') }]
  }
  return []
}

/** "reportedly said", "is said to": somebody unnamed stands between. */
function isHearsay({ text }: Read, { cue, source }: Attribution): boolean {
  const words = cue.map(({ start, end }) => text.slice(start, end)).join(' ')
  return source.length === 0 || /\b(?:reportedly|allegedly|purportedly|supposedly)\b/i.test(words)
}

type Unnumbered = Omit<Statement, 'index'>

/** Media that are places of their own: what was said there was not said to the outlet before. */
const ELSEWHERE: readonly Statement['medium'][] = ['post', 'written', 'briefing', 'speech']

/**
 * "Keller told Ardan Radio that … She added …": who goes on speaking, speaks to the same outlet; an unnamed source spoke
 * to one outlet only, the whole report through. In reading order.
 * @param isPassedOn whether a statement stands in the words of somebody else who tells of it
 */
export function withCarriedRelays(
  statements: readonly Unnumbered[],
  figures: readonly Figure[],
  isPassedOn: (statement: Unnumbered) => boolean,
): readonly Unnumbered[] {
  const carried = new Map<number, readonly ChainLink[]>()
  let before: number | null = null
  return statements.map(statement => {
    const { speaker, chain, medium } = statement
    if (speaker === null) return statement
    const relays = chain.slice(1, -1)
    // Hearsay is of one sentence.
    if (relays.some(({ name }) => name === null)) return statement
    const goesOn = speaker === before || figures[speaker]!.anonymous
    before = speaker
    // "According to the Register, Keller said A": the paper vouches for its sentence, and she did not speak to it.
    if (isPassedOn(statement)) return statement
    if (relays.length > 0 || ELSEWHERE.includes(medium) || !goesOn) {
      carried.set(speaker, relays)
      return statement
    }
    const known = carried.get(speaker) ?? []
    return known.length === 0 ? statement : { ...statement, chain: [chain[0]!, ...known, ...chain.slice(-1)] }
  })
}

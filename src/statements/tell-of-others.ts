/**
 * @module What one tells of others: "an official said Ardan had accepted". That Ardan accepted is the official's word; it is
 * no statement of Ardan's, and the record must know whose stance it is and who says so.
 */
import type { Attribution, Figure } from '../document/layers.ts'
import { passageOf } from '../document/passage.ts'
import type { Report } from '../document/report.ts'
import type { Act, ToldStance } from '../document/testimony.ts'
import { cuesOf, type Frame } from './cues.ts'
import { type Read, speakerOf } from './lookups.ts'
import { topicsOf } from './make-statement.ts'

/** `apart`: a statement by itself; `part`: said with the outer one; `told`: the outer speaker's word about somebody else. */
export type Place = 'apart' | 'part' | 'told'

/** What an attribution is that stands in another's content. */
export function placeInOuter(document: Read, attribution: Attribution): Place {
  if (attribution.nestedIn === null) return 'apart'
  const outer = speakerOf(document, document.attributions[attribution.nestedIn]!)
  const inner = speakerOf(document, attribution)
  // An outlet and hearsay pass on what somebody else said; so does one whom nobody can make out.
  if (outer === null || inner === null || outer.kind === 'media') return 'apart'
  if (outer === inner) return isAddedOn(document, attribution) ? 'apart' : 'part'
  // "According to one person, Keller told Osei that …": her words, through somebody without a name.
  if (passesOn(outer, inner, attribution)) return 'apart'
  // "“No boat sails,” Keller told the crews, according to the captain": her very words, whoever heard them.
  const isHeard = document.attributions[attribution.nestedIn]!.lemma === 'according' && attribution.mode === 'direct'
  if (isHeard && inner.kind === 'person' && SPOKEN.test(attribution.lemma ?? '')) return 'apart'
  if (!isSameSide(outer, inner)) return isWritersAside(document, attribution) ? 'apart' : 'told'
  // The aide tells what the minister said: the minister's statement, with the aide in its chain.
  return inner.kind === 'person' ? 'apart' : 'part'
}

/** Whether somebody without a name tells what a person with one said. */
export function passesOn(outer: Figure, inner: Figure, { lemma }: Attribution): boolean {
  return outer.anonymous && !inner.anonymous && inner.kind === 'person' && SPOKEN.test(lemma ?? '')
}

function isSameSide(a: Figure, b: Figure): boolean {
  return (a.side ?? a.name) === (b.side ?? b.name)
}

/**
 * "Keller would ask for the maps, which Ardan says do not exist", "offered a toll, an idea Ardan has rejected": what hangs on another's
 * words behind a comma, with a speaker of its own, the writer has put there.
 */
function isWritersAside({ text, quotedWords }: Read, { source: [first], cue: [cue] }: Attribution): boolean {
  if (first === undefined || first.start > cue!.start) return false
  if (quotedWords.some(({ start, end }) => start <= cue!.start && cue!.end <= end)) return false
  return HANGS_ON.test(text.slice(Math.max(0, first.start - 64), first.start))
}

/** The words that hang a clause on what was said before it. */
const HANGS_ON =
  /[,—–(]\s*(?:(?:(?:the )?\p{L}+ of |in |to |on |for |with )?(?:which|whom)|whose(?: [\p{L}-]+){1,3}|(?:an?|something)(?: [\p{L}-]+){0,4}?(?: (?:that|which))?)\s+(?:the )?$/u

/** ", adding that …", ", declining to name it": the same speaker goes on. */
function isAddedOn({ text }: Read, { cue: [first] }: Attribution): boolean {
  const word = /^\p{L}+/u.exec(text.slice(first!.start, first!.end))?.[0] ?? ''
  return (
    word.endsWith('ing') &&
    /[,—–]\s*(?:while |and |but )?$/.test(text.slice(Math.max(0, first!.start - 8), first!.start))
  )
}

/** Verbs of speaking to somebody. */
const SPOKEN = /^(?:say|tell|state|write|declare|inform|assure|announce|explain|reply|answer)$/

/** Verbs of thinking and wishing: what one believes of another's stance is no word of it. */
const THOUGHT =
  /^(?:believe|think|hope|expect|fear|doubt|suspect|assume|want|wish|suppose|imagine|prefer|see|view|regard|consider|predict|anticipate)$/

/** What is asked, offered or threatened has not been done. */
const ASKING: ReadonlySet<Act> = new Set(['demand', 'propose', 'threaten'])

/** "Ardan has demanded the crew back, Keller said": the verb only tells, whatever is told. */
function isTelling(lemma: string | null): boolean {
  if (lemma === null || lemma === 'according') return true
  return cuesOf(lemma).some(cue => cue.lemma === lemma && !ASKING.has(cue.act) && cue.frames.some(isSaying))
}

function isSaying(frame: Frame): boolean {
  return frame === 'say' || frame === 'tell'
}

/** What is taken, given or offered is so on the terms that follow. */
const BOUND: ReadonlySet<Act> = new Set(['accept', 'accept-in-part', 'concede', 'commit', 'propose'])

/** "Ardan agrees to a survey, an official said, provided that …": terms behind the attribution are those of what is told. */
function termsOf({ act, content, condition }: Attribution, inner: Attribution): Attribution['condition'] {
  const [first] = content
  const told = [...inner.source, ...inner.cue, ...inner.content]
  const start = Math.min(...told.map(span => span.start))
  const end = Math.max(...told.map(span => span.end))
  const isWhole =
    first !== undefined && start >= first.start && start - first.start <= OPENING && end <= (condition?.start ?? 0)
  return act === 'condition' && isWhole ? condition : null
}

/** "that " and a quotation mark. */
const OPENING = 6

/** The stances of others that an attribution tells as facts: not what it demands, hopes or threatens. */
export function toldStances(report: Report, document: Read, outer: Attribution, at: number): readonly ToldStance[] {
  const { lemma, act, negated } = outer
  if (negated || THOUGHT.test(lemma ?? '') || (ASKING.has(act) && !isTelling(lemma))) return []
  // "alleged that Osei's plan was a ruse": what somebody is accused of he has not said by that.
  if (act === 'accuse' || /^(?:allege|accuse|charge|blame)$/.test(lemma ?? '')) return []
  return (document.innerOf.get(at) ?? []).flatMap(inner => {
    const holder = inner.speakers[0] === undefined ? null : document.mentions[inner.speakers[0]]!.chain
    if (holder === null || placeInOuter(document, inner) !== 'told') return []
    const terms = inner.condition ?? termsOf(outer, inner)
    return {
      holder,
      act: inner.condition === null && terms !== null && BOUND.has(inner.act) ? 'condition' : inner.act,
      modality: inner.modality,
      negated: inner.negated,
      condition: terms === null ? null : passageOf(report, terms),
      content: inner.content.map(piece => passageOf(report, piece)),
      ...topicsOf(report, document, inner),
    }
  })
}

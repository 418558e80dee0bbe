/**
 * @module Sayings in a relative clause: "a round that the envoy has claimed is her best chance", "a plan which Ardan officials
 * viewed as unfair". What the clause is about and what is said of it are the content.
 */
import type { TokenRange } from '../document/span.ts'
import { cuesOf } from './cues.ts'
import type { Draft } from './draft.ts'
import { contentEnd, tidied } from './find-content.ts'
import { nounPhraseEndingAt, subjectBefore, verbGroup } from './find-source.ts'
import { isFiniteVerb } from './finite-verbs.ts'
import type { Reading } from './reading.ts'
import { TIME_WORDS } from './words.ts'

/** The attribution of the verb at `at` in a relative clause about the noun before it, or `null`. */
export function relativeAttribution(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words, quotation } = reading
  const finite = cuesOf(words[at]!).filter(({ form }) => form !== 'gerund' && form !== 'base')
  const phrasal = finite.find(({ particle }) => particle !== null && particle === words[at + 1])
  const cue = finite.find(({ particle }) => particle === null)
  const stance = relativeStance(reading, sentence, range, at, phrasal ?? cue)
  if (stance !== null || cue === undefined) return stance
  const next = at + 1
  const says = cue.frames.includes('say') || cue.frames.includes('think')
  const isClause = says && next < range.past && quotation[next] === -1 && isFiniteVerb(reading, next)
  const isNamed = words[next] === 'as' && (cue.frames.includes('name') || NAMING.test(cue.lemma))
  if (!isClause && !isNamed) return null
  const group = verbGroup(reading, at, range.first)
  if (group.passive || group.infinitive || group.negated) return null
  const source = subjectBefore(reading, group.first, range.first)
  const link = source === null ? -1 : source.first - 1
  if (source === null || link <= range.first || !/^(?:that|which|whom)$/.test(words[link]!)) return null
  const noun = words[link - 1] === ',' ? link - 2 : link - 1
  const about = nounPhraseEndingAt(reading, noun, range.first)
  const rest = tidied(reading, { first: next, past: contentEnd(reading, next, range.past, false) })
  if (about === null || rest.past - rest.first < 2 || PREDICATE.test(words[about.first - 1] ?? '')) return null
  return {
    sentence,
    at,
    lemma: cue.lemma,
    act: cue.act,
    frame: isNamed ? 'name' : 'say',
    group,
    source,
    cue: { first: Math.max(group.first, source.past), past: next },
    content: [{ first: about.first, past: about.past }, rest],
    awaitsQuotation: false,
    certain: true,
  }
}

/** "a levy, which Ardan has rejected", "must disarm, a demand the group refuses to discuss": a stance on what the clause is about. */
function relativeStance(
  reading: Reading,
  sentence: number,
  range: TokenRange,
  at: number,
  found: Cue | undefined,
): Draft | null {
  if (found === undefined) return null
  const { lemma, act, frames, particle } = found
  const last = particle === null ? at : at + 1
  if (!frames.includes('act') || !TAKES_STANCE.has(act) || reading.quotation[at] !== -1) return null
  if (!hasGap(reading, range, last)) return null
  const { words } = reading
  const group = verbGroup(reading, at, range.first)
  if (group.passive || group.infinitive || group.negated) return null
  const source = subjectBefore(reading, group.first, range.first)
  const link = source === null ? -1 : source.first - 1
  if (source === null || link <= range.first + 1) return null
  const about = /^(?:that|which)$/.test(words[link]!)
    ? withWhatItIsOf(
        reading,
        nounPhraseEndingAt(reading, words[link - 1] === ',' ? link - 2 : link - 1, range.first),
        range.first,
      )
    : glossed(reading, range, link)
  return (
    about && {
      sentence,
      at,
      lemma,
      act,
      frame: 'act',
      group,
      source,
      cue: { first: Math.max(group.first, source.past), past: last + 1 },
      content: [{ first: about.first, past: about.past }],
      awaitsQuotation: false,
      certain: true,
    }
  )
}

type Cue = ReturnType<typeof cuesOf>[number]

/** "a fund | for | poor valleys, which Ardan wants": the fund. */
function withWhatItIsOf(reading: Reading, about: TokenRange | null, from: number): TokenRange | null {
  if (about === null || about.first - 2 < from || !/^(?:of|for)$/.test(reading.words[about.first - 1]!)) return about
  // "provides | for | a fund, which": of a verb.
  if (!/^NNS?$/.test(reading.finerTags?.[about.first - 2] ?? '')) return about
  const whole = nounPhraseEndingAt(reading, about.first - 2, from)
  return whole === null ? about : withWhatItIsOf(reading, { first: whole.first, past: about.past }, from)
}

const TAKES_STANCE: ReadonlySet<string> = new Set(['reject', 'accept', 'demand', 'propose', 'withhold'])

/** Nothing that is rejected or wanted stands behind the verb: "has rejected.", "refuses to discuss,", "has agreed to on Monday"; no old news. */
function hasGap({ words, finerTags }: Reading, { past }: TokenRange, at: number): boolean {
  let next = at + 1
  if (words[next] === 'to' && finerTags?.[next + 1] === 'VB') next += 2
  else if (/^(?:to|on|with|for|against)$/.test(words[next] ?? '')) next += 1
  const word = words[next] ?? '.'
  if (next >= past || /^[.,;:!?—–)]$/.test(word)) return !/^(?:last|years?|in)$/.test(words[next + 1] ?? '')
  return /^(?:as|because|but|and|while|though|although|outright|repeatedly|flatly|so|on|this)$/.test(word)
}

/** What a gloss names again: the clause before ", a demand" or ", something"; `last`: the gloss's last word. */
function glossed(reading: Reading, range: TokenRange, last: number): TokenRange | null {
  const { words, quotation } = reading
  let comma = last
  while (comma > range.first && last - comma < LONGEST_GLOSS && !/^[,—–]$/.test(words[comma]!)) comma -= 1
  if (!/^[,—–]$/.test(words[comma]!) || !GLOSS.test(words[last]!) || quotation[comma] !== -1) return null
  if (!/^(?:an?|something)$/.test(words[comma + 1]!)) return null
  // "names a levy, something Ardan rules out": the thing before the comma; "must disarm, a demand": all of it.
  const thing = words[last] === 'something' ? nounPhraseEndingAt(reading, comma - 1, range.first) : null
  if (thing !== null) return thing
  let first = comma
  while (first > range.first && !/^(?:[,;:—–]|that)$/.test(words[first - 1]!)) first -= 1
  return comma - first < 2 ? null : { first, past: comma }
}

/** Words of "a long-standing demand". */
const LONGEST_GLOSS = 5

const GLOSS =
  /^(?:demand|condition|proposal|call|request|idea|step|move|concession|something|requirement|offer|plan|measure|clause|figure|point|suggestion)s?$/

/** "the talks | he plans to hold in May": without its antecedent a clause that has no "that" says half of what it tells. */
export function withAntecedent(reading: Reading, draft: Draft): Draft {
  const { finerTags, words, quotation } = reading
  const { source, content, cue } = draft
  const [piece] = content
  if (finerTags === null || source === null || piece === undefined || content.length > 1) return draft
  if (draft.act === 'withhold' || /^(?:refuse|decline)$/.test(draft.lemma)) return draft
  const noun = source.first - 1
  const isPronoun = source.past - source.first === 1 && /^(?:he|she|it|they|we|you|i)$/.test(words[source.first]!)
  if (!isPronoun || source.past > cue.first || piece.first < cue.past || quotation[noun] !== -1) return draft
  if (noun <= reading.ranges[draft.sentence]!.first || !/^NNP?S?$/.test(finerTags[noun] ?? '')) return draft
  if (!/^(?:to|was|were|is|are|would|will|had|has|could)$/.test(words[piece.first]!)) return draft
  // "Last night he said", "On Monday she vowed to": a time is no antecedent.
  if (TIME_WORDS.has(words[noun]!) || words[cue.past - 1] === 'that') return draft
  const about = nounPhraseEndingAt(reading, noun, reading.ranges[draft.sentence]!.first)
  return about === null ? draft : { ...draft, content: [{ first: about.first, past: about.past }, piece] }
}

/** What takes "as" behind its object. */
const NAMING =
  /^(?:view|see|regard|describe|characteri[sz]e|portray|dismiss|denounce|hail|condemn|reject|interpret|treat|brand)$/

/** "is a sign that Ardan thinks is …": before the noun stands what makes "that" a conjunction. */
const PREDICATE = /^(?:so|such)$/

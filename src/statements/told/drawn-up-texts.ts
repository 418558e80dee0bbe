/** @module Papers that are texts because somebody at the table made or showed them: "a timetable drawn up by the mediators", "Ardan’s list names 14 ports". */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import { AT_TABLE, CARRIER, COUNTED_IDEA, DRAFTED, DRAFTS, IDEA, LOOSE, MAKES, PUTS_FORWARD } from './handing-words.ts'
import { caseOf, dependents, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { bareVersion } from './offers-without-a-name.ts'
import { isUnderWhich, setOut } from './set-out.ts'
import { setOutByHeads } from './set-out-by-heads.ts'
import { lengthTold } from './text-words.ts'
import type { TextNamed } from './told-text.ts'
import { giverOf, isDenied, ownersIn, startOfSubject } from './who-hands-over.ts'
import { sidesOfMention } from './who-offers-texts.ts'

/** "A table drawn up by the mediators", "Ardan’s list names 14 ports", "has circulated a map": made for the talks, whoever has it. */
export function drawnUp(
  line: Line,
  at: number,
  figures: readonly Figure[],
  noun: number,
  name: Span,
): TextNamed | null {
  const words = line.grammar!
  const { lemma } = words[noun]!
  const says = setOut(line, name) ?? setOutByHeads(line, name)
  // "running to 9 sheets and printed by the board": how long something else is.
  const byWhom = /^(?:of|to)$/.test(caseOf(words, noun) ?? '') ? null : behindName(line, name)
  if (!isPaper(words, noun, line.words.slice(name.start), byWhom !== null) || !isDetermined(line, name)) return null
  const made = madeBy(words, noun, DRAFTED.has(lemma) ? DRAFTS : IDEA.has(lemma) ? PUTS_FORWARD : MAKES)
  if (byWhom !== null && !IDEA.has(lemma) && !DRAFTED.has(lemma))
    return byItsMaker(line, at, figures, noun, name, byWhom)
  const isScheme = IDEA.has(lemma) && isUnderWhich(line, name)
  if (made === null && !isScheme && (says === null || DRAFTED.has(lemma) || IDEA.has(lemma))) return null
  if (says === null && IDEA.has(lemma)) return null
  if (made !== null && isDenied(words, made)) return null
  // "The ministers saw the map": some map that everybody knows of.
  if (/^the /i.test(line.words.slice(name.start)) && says === null && made! < noun) return null
  const own = ownersIn(line, figures, name)
  // Whoever has seen one did not make it.
  const isSeen = made === null || /^(?:see|read|obtain|leak|sign|agree)$/.test(words[made]!.lemma)
  const owners = isSeen || own.length > 0 ? own : giverOf(line, figures, noun, made!)
  const isOfTable =
    owners.length > 0 ||
    isAtTable(line, noun, made) ||
    (!POST.test(lemma) && (BETWEEN.test(line.words) || (says !== null && dependents(words, noun, 'acl').length > 0)))
  if (!isOfTable) return null
  const verb = made === null ? null : words[made]!
  return {
    ...bareVersion(line, at, { name, state: 'first', ordinal: null }, null),
    ...(lengthTold(line.words.slice(name.end), null) ?? {}),
    noun: words[noun]!.lemma,
    isHandedOver: true,
    state: null,
    offer:
      verb === null || isSeen || verb.start > name.start
        ? null
        : { start: startOfSubject(line, made!) ?? verb.start, end: name.end },
    owners,
    status: isSeen ? null : 'tabled',
  }
}

/** "a sketch it tabled in May", "a list, which the guild had put on the table": by words alone, whatever the grammar makes of it. */
const MADE_BEHIND =
  /^(?:,? (?:that|which))? (?:(it|they|he|she|we)|(?:the |its |their |both |an? )?(?!(?:by|of|to|in|on|is|was|were|has|had|have|be|been|being)\b)(?:\p{L}[\p{L}’'-]*)(?: [\p{L}’'-]+){0,2}?) (?:has |have |had )?(?:also |just |now |since |first )?(?:tabled|submitted|circulated|presented|put (?:forward|on the table|to|before)|laid (?:on the table|before|out)|drew up|drawn up|handed (?:over|in|out|to|round)|brought|produced|prepared|compiled|delivered|distributed|sent (?:to|in|over|round|back)|gave (?:to|the|both))\b/u

/** Where behind a name stands who made it. */
function behindName({ words }: Line, { end }: Span): RegExpMatchArray | null {
  const found = words.slice(end).match(MADE_BEHIND)
  return found === null || /\b(?:not|never)\b/.test(found[0]) ? null : found
}

function byItsMaker(
  line: Line,
  at: number,
  figures: readonly Figure[],
  noun: number,
  name: Span,
  found: RegExpMatchArray,
): TextNamed {
  const end = name.end + found[0].length
  const maker =
    line.acting.findLast(one => one.start >= name.end && one.end <= end && one.form !== 'pronoun') ??
    // "In a sketch it tabled in May, Ardan wants …"
    (found[1] === undefined ? undefined : line.acting.find(one => one.start >= end || one.form === 'pronoun'))
  const own = ownersIn(line, figures, name)
  return {
    ...bareVersion(line, at, { name, state: 'first', ordinal: null }, null),
    ...(lengthTold(line.words.slice(name.end), null) ?? {}),
    noun: line.grammar![noun]!.lemma,
    isHandedOver: true,
    state: null,
    offer: { start: name.start, end },
    owners: own.length > 0 ? own : maker === undefined ? [] : sidesOfMention(line, maker, figures),
    status: 'tabled',
  }
}

/** The verb by which it was made or shown, of which it is the object or on it hangs. */
function madeBy(words: readonly Word[], noun: number, making: ReadonlySet<string>): number | null {
  const { head, relation } = words[noun]!
  // "a scheme put forward by the chair would …", read as what the scheme does.
  const isMaking = (at: number) => words[at]!.tag.startsWith('VB') && making.has(words[at]!.lemma)
  if (head >= 0 && /^(?:obj|nsubj:pass)$/.test(relation) && isMaking(head)) return head
  const isRead = head === noun + 1 && relation === 'nsubj' && words[head]!.tag === 'VBN' && isMaking(head)
  return isRead ? head : (dependents(words, noun, 'acl').find(isMaking) ?? null)
}

/** Whoever sits at the table, called by no name, is who made it. */
function isAtTable(line: Line, noun: number, verb: number | null): boolean {
  const words = line.grammar!
  const beside = [...dependents(words, noun), ...(verb === null ? [] : dependents(words, verb))]
  return beside.some(at => /^(?:nsubj|obl|nmod)/.test(words[at]!.relation) && AT_TABLE.has(words[at]!.lemma))
}

/** People write letters and leave messages to anybody. */
const POST = /^(?:letter|note|message)$/

const BETWEEN = /\b(?:mediators?|facilitators?|envoys?|negotiators?|delegat(?:ion|e)s?|talks|both sides|two sides)\b/i

/** "a list of 14 ports", "five principles": of papers the plain word, of ideas only so many. */
function isPaper(words: readonly Word[], noun: number, name: string, isTold: boolean): boolean {
  const { lemma } = words[noun]!
  if (COUNTED_IDEA.has(lemma)) return dependents(words, noun, 'nummod').length > 0
  // "put it on the table", "turned the page": no paper; "a table of its own" is one.
  if (LOOSE.has(lemma)) return lemma !== 'message' && (isTold || !/^(?:the|this) /i.test(name))
  return CARRIER.has(lemma) || DRAFTED.has(lemma) || IDEA.has(lemma)
}

function isDetermined(line: Line, name: Span): boolean {
  return /^(?:an?|the|this|its|their|his|her|another|\d+|two|three|four|five|six|seven|eight|nine|ten) |[’']s? /iu.test(
    line.words.slice(name.start, name.end + 1),
  )
}

/**
 * @module Firmer wordings: one report prints a saying as settled that another prints "in principle", "in parts", "as a basis for
 * discussion", or as what could be; or gives it to another person. The saying is one, and how firmly it was said is not.
 */
import { contentWords } from '../alignment/content-words.ts'
import { alikeStems } from '../alignment/meanings.ts'
import { sideOf } from './dispute-sides.ts'
import type { Actor, DisputeSide, RecordStatement, StatementVariant } from './record.ts'

/** "agreed in principle", "in parts constructive": it goes less far than it would without. */
const SOFT =
  /\b(?:in principle|in parts?|partly|partially|tentative(?:ly)?|provisional(?:ly)?|as (?:a|the) (?:starting )?(?:basis|point) for|basis for discussion|for the time being)\b/iu

const MIGHT = /\b(?:could|might|may)\b(?! not\b)/u

/** What somebody could live with he would be content with: one hedge in two words. */
const AS_SOFT =
  /\b(?:tolera\p{L}+|accepta\p{L}+|bearable|content|comfortable|satisfied|happy|glad|welcome|ready|readiness|prepared|willing\p{L}*|open to|unable|no longer|conceiva\p{L}+|possib\p{L}+|imagin\p{L}+|thinkable|consider\p{L}*)\b/iu
const WILL = /\b(?:will|would|has|have|is to|are to)\b/u

/** What hangs on something is told with "could" and with "would". */
const HANGS_ON = /\b(?:if|once|unless|until|provided|only|when|after)\b/iu

/** How a wording goes further than another one of the same saying. */
export interface Firmer {
  readonly statement: RecordStatement
  readonly soft: readonly StatementVariant[]
  readonly firm: StatementVariant
  /** The word that is left out. */
  readonly hedge: string
}

/** One for each wording that is firmer than one of another report. */
export function firmerWordings(statements: readonly RecordStatement[]): readonly Firmer[] {
  return statements.flatMap(statement =>
    statement.variants.flatMap((firm): readonly Firmer[] => {
      const soft = statement.variants.filter(other => other.report !== firm.report && leftOut(other, firm) !== null)
      // Who has it both ways in one report has left nothing out.
      if (soft.length === 0 || statement.variants.some(own => own.report === firm.report && SOFT.test(own.wording)))
        return []
      return [{ statement, soft, firm, hedge: leftOut(soft[0]!, firm)! }]
    }),
  )
}

/** The hedge that the second has not; `null` where it is as soft. */
function leftOut({ wording: soft }: StatementVariant, { wording: firm }: StatementVariant): string | null {
  if (SOFT.test(firm) || MIGHT.test(firm)) return null
  const hedge = SOFT.exec(soft)
  if (hedge !== null) return isOfOneWord(soft, hedge, firm) ? hedge[0] : null
  const might = MIGHT.exec(soft)
  return might === null || !WILL.test(firm) || WILL.test(soft) || HANGS_ON.test(firm) || AS_SOFT.test(firm)
    ? null
    : might[0]
}

/** Words around a hedge in which the word that it softens stands. */
const BESIDE = 3

/** "Agreed in principle", "agreed": the firmer wording has a word that the hedge stands beside in the other. */
function isOfOneWord(soft: string, { 0: hedge, index }: RegExpExecArray, firm: string): boolean {
  const before = contentWords(soft.slice(0, index)).slice(-BESIDE)
  const after = contentWords(soft.slice(index + hedge.length)).slice(0, BESIDE)
  const words = contentWords(firm)
  return [...before, ...after].some(stem => words.some(word => alikeStems(stem, word)))
}

/** Both ways of telling it. */
export function sidesOf({ statement, soft, firm }: Firmer): readonly DisputeSide[] {
  return [sideOf(soft.map(variant => ({ statement, variant }))), sideOf([{ statement, variant: firm }])]
}

/** A saying that another report gives to another person by name. */
export interface OtherSpeaker {
  readonly statement: RecordStatement
  readonly own: readonly StatementVariant[]
  readonly other: StatementVariant
  /** Actor id. */
  readonly speaker: string
}

/**
 * One per wording whose chain ends with a named person who is not its speaker. Its report has to name him there: whom "he" means
 * is not the report's word but how it was read.
 */
export function otherSpeakers(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
): readonly OtherSpeaker[] {
  const named = new Map(
    actors.flatMap(({ id, type, anonymous, name }) =>
      type === 'person' && !anonymous && NAME.test(name) ? [[id, name] as const] : [],
    ),
  )
  return statements.flatMap(statement => {
    if (!named.has(statement.speaker)) return []
    return statement.variants.flatMap((other): readonly OtherSpeaker[] => {
      const speaker = other.chain.at(-1)
      if (speaker === undefined || speaker === statement.speaker) return []
      const words = named.get(speaker)?.split(/\s+/) ?? []
      // "Anna Keller" and "Minister Anna Keller" are one person, whoever took them for two.
      const ownName = named.get(statement.speaker)!.split(/\s+/)
      if (words.every(word => ownName.includes(word)) || ownName.every(word => words.includes(word))) return []
      if (!words.some(word => other.evidence.exact.includes(word))) return []
      const own = statement.variants.filter(({ chain }) => chain.at(-1) === statement.speaker)
      return own.length === 0 ? [] : [{ statement, own, other, speaker }]
    })
  })
}

/** "Anna Keller", "Rolf van Osei"; "Ardanian envoy" and "chair of the guild" are offices. */
const NAME = /^\p{Lu}\S*(?: (?:\p{Ll}{1,3} )?(?:\p{Lu}|al-|el-)\S*)+$/u

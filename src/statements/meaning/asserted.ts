/**
 * @module Whether a verb is asserted. "Ardan will free them" is; "failed to agree", "the boats it would free" and "expected to
 * accept" are not, and nobody does anything by them.
 */
import type { Reading } from '../reading.ts'

/** After these the deed did not come about. */
const FAILING =
  /^(?:fail|failed|fails|failing|failure|unable|inability|impossible|unwilling|reluctant|yet|struggle[sd]?|struggling|cannot)$/

/** After these it is hoped for, feared, asked of somebody or only to come. */
const WISHED =
  /^(?:ceas(?:e|es|ed|ing)|try|tries|tried|trying|attempt(?:s|ed|ing)?|hop(?:e|es|ed|ing)|expect(?:s|ed|ing)?|likely|unlikely|choice|poised|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|pressur(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)|convinc(?:e|es|ed|ing)|forc(?:e|es|ed|ing)|compel(?:s|led|ling)?|order(?:s|ed|ing)?|invit(?:e|es|ed|ing)|requir(?:e|es|ed|ing)|allow(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|push(?:es|ed|ing)?|encourag(?:e|es|ed|ing)|wait(?:s|ed|ing)?|chance|opportunity|deadline|time|pressure)$/

/** Between the governing word and its infinitive: "failed on Wednesday to agree", "urged the two sides to accept". */
const LONGEST_GAP = 7

/** What governs the infinitive at `at`: the deed failed, is wished for, or nothing of the kind. */
export function governing({ words, document }: Reading, at: number): 'failed' | 'wished' | null {
  let to = at - 1
  // "to fully accept", "to discuss and agree on"
  while (to > at - 4 && to > 0 && words[to] !== 'to' && (to > at - 3 || words[at - 1] === 'and')) to -= 1
  if (words[to] !== 'to') return null
  const sentence = document.tokens[at]!.sentence
  for (let before = to - 1; before >= Math.max(0, to - LONGEST_GAP); before -= 1) {
    const word = words[before]!
    if (document.tokens[before]!.sentence !== sentence || /^[;:.!?"“”]$/.test(word)) return null
    if (FAILING.test(word)) return 'failed'
    // "aren't in a position to accept", "not willing to sign"
    if (/^(?:not|n't|never|no)$/.test(word)) return 'failed'
    if (WISHED.test(word)) return 'wished'
    // Another verb of its own stands between.
    if (
      /^(?:agreed|agrees|agree|decided|offered|pledged|promised|vowed|ready|willing|prepared|that|and|but)$/.test(word)
    )
      return null
  }
  return null
}

/** Between a noun and the verb of the clause that tells of it: "the amount of goods Bela would pledge to buy". */
const LONGEST_RELATIVE = 6

/**
 * Whether what begins at token `first` of a clause is asserted there. A relative clause that no pronoun opens shows only in
 * the parse; parses are often wrong over long ways, so the noun must stand close by.
 */
export function isAsserted(reading: Reading, first: number): boolean {
  if (governing(reading, first) !== null) return false
  const { heads } = reading.document
  if (heads === undefined) return true
  const verb = /^(?:aux|aux:pass|cop|advmod)$/.test(heads[first]!.relation) ? heads[first]!.head : first
  const { head, relation } = heads[verb] ?? heads[first]!
  if (relation !== 'acl:relcl' || head >= first || first - head > LONGEST_RELATIVE) return true
  // "was something Ardan could live with": what is said of the thing is said.
  if (/^(?:something|one|thing|what|anything|nothing|all)$/.test(reading.words[head]!)) return true
  // It has a subject of its own: "goods Bela would buy", not "demands … were unacceptable".
  const between = heads.slice(head + 1, first)
  return (
    !between.some(one => one.head === verb && one.relation.startsWith('nsubj')) ||
    reading.words.slice(head + 1, first).some(word => /^[^\p{L}\p{N}]+$/u.test(word))
  )
}

/**
 * @module Doubted rows: a saying that is on an issue only by an everyday word ("pay no debt of honour") goes to the issue that stands
 * around it, where what was learnt from talks that people have read (`training/learn-rows.ts`) finds that far likelier. Like what stands
 * in context, it holds there only where no saying of its party names the issue.
 */
import { STANCE_ACTS } from '../document/stance-acts.ts'
import { isListed, issuePlaces, isTextIssue, phrasesOf, wholeOf } from './issues.ts'
import type { RecordStatement } from './record.ts'
import { type RowGround, type RowSigns, rowSigns } from './row-signs.ts'
import learnt from './row-weights.json' with { type: 'json' }
import { likeliest, type RowWeights, worthOf } from './weighed-rows.ts'

/** How likely the other issue must be, and how unlikely its own, among all that stand around a saying. */
const LIKELY = 0.4
const UNLIKELY = 0.2

/** What a naming is worth that is hardly ever outweighed: nothing else is looked at. */
const CLEAR = 12

/** Sayings on an issue that no list has, from which on it is one that others speak of too. */
const TAKEN_UP = 3

/** The statements, each of those whose issue is doubted on the likeliest one around it, where one is likely enough. */
export function withDoubtedRows(ground: RowGround, weights: RowWeights = learnt.doubts): readonly RecordStatement[] {
  let signsOf: ReturnType<typeof doubtSigns> | null = null
  const times = new Map<string, number>()
  for (const { issues } of ground.statements) for (const issue of issues) times.set(issue, (times.get(issue) ?? 0) + 1)
  return ground.statements.map(statement => {
    if (!mayBeDoubted(statement)) return statement
    const [own] = statement.issues
    signsOf ??= doubtSigns(ground, naming => worthOf(naming, weights) > CLEAR)
    const candidates = likeliest(signsOf(statement), weights)
    const [best] = candidates
    const share = candidates.find(({ issue }) => issue === own)?.share ?? 1
    if (best === undefined || best.issue === own || best.share < LIKELY || share > UNLIKELY) return statement
    const { issue, namedIn } = best
    // Of texts most talks speak; and what its condition is on has a place already.
    if (isTextIssue(issue) || statement.conditionIssues.includes(issue)) return statement
    if (!isListed(issue) && (times.get(issue) ?? 0) < TAKEN_UP) return statement
    return { ...statement, issues: [issue], inContext: true, namedIn }
  })
}

/** Whether a statement says where its party stands, on one issue that the list has words for. */
export function mayBeDoubted({ act, mode, modality, issues }: RecordStatement): boolean {
  return (
    issues.length === 1 && isListed(issues[0]!) && mode !== 'narrator' && (STANCE_ACTS.has(act) || modality === 'ready')
  )
}

/** Gives, for a statement on one issue, that issue and those around it, with what speaks for each; none, where the naming is clear. */
export function doubtSigns(
  ground: RowGround,
  isClear: (naming: readonly string[]) => boolean = () => false,
): (statement: RecordStatement) => readonly RowSigns[] {
  const signsOf = rowSigns(ground)
  const matters = new Set(ground.issues.flatMap(({ id, matterOf }) => (matterOf === undefined ? [] : [id])))
  const touched = new Set(ground.statements.flatMap(({ issues }) => issues))
  const phrases = phrasesOf(ground.issues.filter(({ id }) => touched.has(id)))
  return statement => {
    const { variants, issues, evidence } = statement
    const own = issues[0]!
    const words = variants[0]!.content.map(({ exact }) => exact).join(' … ')
    const places = issuePlaces(words, phrases)
    const place = places.find(({ issue }) => issue === own)
    const naming = namingSigns(statement, words, place)
    // "The sanctions would stay": what the words are about, and named first.
    if (isClear(naming) || (place !== undefined && OPENS.test(words.slice(0, place.start)))) return []
    const around = signsOf(statement).filter(({ issue }) => issue === own || !matters.has(issue))
    const all = around.some(({ issue }) => issue === own)
      ? around
      : [...around, { issue: own, signs: [], namedIn: evidence[0]! }]
    return all.map((one): RowSigns => {
      const more =
        one.issue === own
          ? naming
          : ['other', ...(places.some(({ issue }) => issue === one.issue) ? ['other named'] : [])]
      return { ...one, signs: [...one.signs, ...more] }
    })
  }
}

/** Words before a naming that is the subject of what is said. */
const OPENS = /^(?:that )?(?:the|its|their|his|her|our|these|those) $/i

/** How a saying came to be on its issue, and by which word, where one names it. */
function namingSigns(
  { act, mode, issues, inContext, variants }: RecordStatement,
  words: string,
  place: { readonly start: number; readonly end: number } | undefined,
): readonly string[] {
  const signs = ['own', `own ${act}`, `own ${mode}`, `own ${wholeOf(issues[0]!)}`]
  if (inContext === true) return [...signs, 'own in context']
  if (place === undefined) return [...signs, 'own by rule']
  const name = words.slice(place.start, place.end).toLowerCase()
  const several = /[\s-]/.test(name)
  const quoted = variants[0]!.quoted.some(({ exact }) => exact.toLowerCase().includes(name))
  const ahead = words.slice(Math.max(0, place.start - LONGEST_CLAUSE), place.start)
  signs.push('own named', several ? 'own of several words' : 'own of one word')
  if (!several) signs.push(`own by ${name.replace(/s$/, '')}`)
  if (quoted) signs.push('own quoted', `own quoted ${several ? 'several' : 'one'}`)
  if (HANGS_ON.test(ahead)) signs.push('own in a clause')
  const before = BEFORE.exec(words.slice(0, place.start))?.[1]?.toLowerCase()
  const after = AFTER.exec(words.slice(place.end))?.[1]?.toLowerCase()
  signs.push(`own behind ${before ?? 'another'}`, `own before ${after ?? 'another'}`)
  signs.push(`own ${place.start < 20 ? 'first' : place.start < LONGEST_CLAUSE ? 'early' : 'late'}`)
  return signs
}

/** Characters of a clause that hangs on another. */
const LONGEST_CLAUSE = 60

const HANGS_ON = /\b(?:if|unless|until|when|while|because|since|whose|which|who) [^,]*$/i

const BEFORE =
  /(?:^|\b(in|on|at|of|from|to|for|by|with|about|over|under|until|before|after|against|into|than|as|between|without|behind)) ?(?:(?:the|an?|its|their|his|her|our|any|all|no|this|that|those) )?$/iu

const AFTER =
  /^[’']?s? ?([.,;:”"]|in|on|at|of|from|to|for|by|with|is|was|were|would|will|and|or|that|which|until|before|after|if)(?!\p{L})/iu

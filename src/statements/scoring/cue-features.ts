/** @module What is looked at to tell whether a word is the cue of an attribution. Training uses this very file. */
import { hash1, hash2, hash3, hash4, hashText } from '../../learning/hash.ts'
import type { Sight } from './sight.ts'

const NSUBJ = hashText('nsubj')
const NSUBJ_PASS = hashText('nsubj:pass')
const OBJ = hashText('obj')
const CCOMP = hashText('ccomp')
const XCOMP = hashText('xcomp')
const OBL = hashText('obl')
const NMOD = hashText('nmod')
const POSS = hashText('nmod:poss')
const AUX = hashText('aux')
const ADVMOD = hashText('advmod')
const MARK = hashText('mark')
const PARTICLE = hashText('compound:prt')

/** A word that may be a cue, as its features need it. */
interface CueLook {
  readonly sight: Sight
  readonly at: number
  /** Its sentence: tokens from `first` to before `past`. */
  readonly first: number
  readonly past: number
  readonly deps: Dependents
  /** Hashes: how the rules read it (0: not as a cue), and the lemma of the rule-made cue in whose content it stands. */
  readonly rule: number
  readonly inside: number
  /** No hashes: which kind of mention its subject is, and what it is said of. */
  readonly subject: number
  readonly complement: number
}

/** Looks at the token `at` in its sentence, from `first` to before `past`. */
export function lookAtCue(sight: Sight, at: number, first: number, past: number): CueLook {
  const { quoted, mention, ruleCue, ruleContent, drafts } = sight
  const deps = dependents(sight, at, first, past)
  const rule = ruleCue[at]!
  const { subject } = deps
  return {
    sight,
    at,
    first,
    past,
    deps,
    rule: rule === -1 ? 0 : hashText(drafts[rule]!.frame) ^ (drafts[rule]!.at === at ? 1 : 2),
    inside: ruleContent[at] === -1 ? 0 : hashText(drafts[ruleContent[at]!]!.lemma),
    subject: subject === -1 ? 0 : 1 + mention[subject]! + 32 * (quoted[subject]! >> 2),
    complement: (deps.object === -1 ? 0 : 1) + (deps.clause === -1 ? 0 : 2) + (deps.oblique === -1 ? 0 : 4),
  }
}

/**
 * Writes the few features that tell most: four in five candidates are plainly no cues by them alone. Found by greedy search
 * over the candidates of development half and training part. Says how many they are.
 */
export function writeTellingCueFeatures(into: Int32Array, look: CueLook): number {
  const { sight, at, rule, subject, complement } = look
  const here = sight.lemma[at]!
  let n = 0
  into[n++] = hash1(2, here)
  into[n++] = hash3(50, rule, complement, subject)
  into[n++] = hash2(49, rule, here)
  into[n++] = hash2(17, sight.fine[at]!, sight.frame[at]!)
  return n
}

/** Writes all features, and says how many they are. */
export function writeCueFeatures(into: Int32Array, look: CueLook): number {
  const { sight, at, first, past, deps, rule, inside, complement } = look
  const { word, lemma, tag, fine, coarse, head, relation, frame, quoted, mention, ruleCue } = sight
  const before = (by: number) => (at - by >= first ? at - by : -1)
  const after = (by: number) => (at + by < past ? at + by : -1)
  const of = (array: Int32Array | Uint8Array, token: number) => (token === -1 ? 7 : array[token]!)
  const here = lemma[at]!
  const tagHere = tag[at]!
  const relationHere = relation[at]!
  const up = head[at]!
  const { subject } = deps
  const nextWord = of(word, after(1))
  const nextTag = of(tag, after(1))
  const quoteNear =
    of(quoted, before(1)) + 8 * of(quoted, after(1)) + 64 * of(quoted, after(2)) + 512 * of(quoted, before(2))

  let n = writeTellingCueFeatures(into, look)
  into[n++] = hash1(1, tagHere)
  into[n++] = hash2(3, here, tagHere)
  into[n++] = hash2(4, here, nextWord)
  into[n++] = hash2(5, here, nextTag)
  into[n++] = hash2(6, here, of(word, before(1)))
  into[n++] = hash2(7, here, of(tag, before(1)))
  into[n++] = hash2(8, nextWord, tagHere)
  into[n++] = hash2(9, of(word, before(1)), tagHere)
  into[n++] = hash3(10, of(tag, before(1)), tagHere, nextTag)
  into[n++] = hash3(11, tagHere, nextTag, of(tag, after(2)))
  into[n++] = hash3(12, tagHere, of(tag, before(1)), of(tag, before(2)))
  into[n++] = hash3(13, here, nextWord, of(word, after(2)))
  into[n++] = hash1(14, fine[at]!)
  into[n++] = hash1(15, coarse[at]!)
  into[n++] = hash2(16, fine[at]!, nextTag)
  into[n++] = hash2(18, coarse[at]!, frame[at]!)
  into[n++] = hash2(19, here, frame[at]!)
  into[n++] = hash2(20, tagHere, frame[at]!)
  into[n++] = hash2(21, here, relationHere)
  into[n++] = hash2(22, tagHere, relationHere)
  into[n++] = hash3(23, relationHere, up === -1 ? 0 : lemma[up]!, tagHere)
  into[n++] = hash2(24, here, up === -1 ? 0 : lemma[up]!)
  into[n++] = hash3(25, fine[at]!, relationHere, up === -1 ? 0 : fine[up]!)
  into[n++] = hash2(26, here, of(lemma, deps.object))
  into[n++] = hash2(27, here, of(fine, deps.object))
  into[n++] = hash2(28, fine[at]!, of(fine, deps.object))
  into[n++] = hash2(29, here, look.subject)
  into[n++] = hash3(30, fine[at]!, look.subject, complement)
  into[n++] = hash3(31, tagHere, look.subject, complement)
  into[n++] = hash3(32, here, of(tag, subject), complement)
  into[n++] = hash2(33, here, of(fine, subject))
  into[n++] = hash2(34, coarse[at]!, of(fine, subject))
  into[n++] = hash2(35, tagHere, of(lemma, subject))
  into[n++] = hash3(36, here, deps.clause === -1 ? 0 : relation[deps.clause]!, of(tag, deps.clause))
  into[n++] = hash3(37, fine[at]!, deps.clause === -1 ? 0 : relation[deps.clause]!, of(tag, deps.clause))
  into[n++] = hash2(38, here, of(lemma, deps.clause))
  into[n++] = hash2(39, here, of(lemma, deps.preposition))
  into[n++] = hash2(40, fine[at]!, of(lemma, deps.preposition))
  into[n++] = hash2(41, here, of(lemma, deps.particle))
  into[n++] = hash3(42, tagHere, deps.auxiliaries, deps.mark === -1 ? 0 : word[deps.mark]!)
  into[n++] = hash2(43, here, deps.auxiliaries)
  into[n++] = hash2(44, here, of(lemma, deps.adverb))
  into[n++] = hash2(45, here, quoteNear)
  into[n++] = hash2(46, tagHere, quoteNear)
  into[n++] = hash2(47, coarse[at]!, quoteNear)
  into[n++] = hash2(48, rule, tagHere)
  into[n++] = hash2(51, rule, inside)
  into[n++] = hash2(52, inside, tagHere)
  into[n++] = hash2(53, inside === 0 ? 0 : 1, here)
  into[n++] = hash3(54, inside, relationHere, complement)
  into[n++] = hash2(55, Math.min(past - at, 6), tagHere)
  into[n++] = hash2(56, Math.min(at - first, 6), tagHere)
  into[n++] = hash3(57, up === -1 ? 0 : tag[up]!, relationHere, up === -1 ? 0 : ruleCue[up]! === -1 ? 1 : 2)
  into[n++] = hash4(58, ancestorCue(sight, at), relationHere, tagHere, complement)
  into[n++] = hash2(59, ancestorCue(sight, at), here)
  into[n++] = hash3(60, of(mention, before(1)), tagHere, of(mention, after(1)))
  into[n++] = hash3(61, here, of(mention, before(1)), of(mention, after(1)))
  return n
}

/** The lemma of the nearest ancestor that is a rule-made cue, with the relation below it; 0: none within six steps. */
function ancestorCue({ head, relation, ruleCue, lemma }: Sight, at: number): number {
  let below = at
  for (let up = head[at]!, steps = 0; up !== -1 && steps < 6; up = head[up]!, steps += 1) {
    if (ruleCue[up] !== -1) return hash2(1, lemma[up]!, relation[below]!)
    below = up
  }
  return 0
}

interface Dependents {
  readonly subject: number
  readonly object: number
  readonly clause: number
  readonly oblique: number
  /** The word that joins the oblique: "on" in "focused on". */
  readonly preposition: number
  readonly particle: number
  readonly mark: number
  readonly adverb: number
  /** Hash of the auxiliaries, in order. */
  readonly auxiliaries: number
}

const CASE = hashText('case')
const AUX_PASS = hashText('aux:pass')
const COP = hashText('cop')

/** The first dependent of each kind; -1: none. */
function dependents({ head, relation, word, left, right }: Sight, at: number, first: number, past: number): Dependents {
  const found = {
    subject: -1,
    object: -1,
    clause: -1,
    oblique: -1,
    preposition: -1,
    particle: -1,
    mark: -1,
    adverb: -1,
  }
  let auxiliaries = 0
  const from = Math.max(first, left[at]!)
  const to = Math.min(past - 1, right[at]!)
  for (let token = from; token <= to; token += 1) {
    if (head[token] !== at) continue
    const of = relation[token]!
    if (of === NSUBJ || of === NSUBJ_PASS || of === POSS) found.subject = token
    else if (of === OBJ) found.object = token
    else if (of === CCOMP || of === XCOMP) found.clause = token
    else if (of === OBL || of === NMOD) found.oblique = found.oblique === -1 && token > at ? token : found.oblique
    else if (of === PARTICLE) found.particle = token
    else if (of === MARK) found.mark = token
    else if (of === ADVMOD) found.adverb = token
    else if (of === AUX || of === AUX_PASS || of === COP) auxiliaries = hash2(1, auxiliaries, word[token]!)
  }
  for (let token = at + 1; token < found.oblique; token += 1)
    if (relation[token] === CASE && head[token] === found.oblique) found.preposition = token
  return { ...found, auxiliaries }
}

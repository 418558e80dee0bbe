/** @module What is looked at to tell the role of a word for a cue. Training uses this very file. */
import { hash1, hash2, hash3, hash4, hashText } from '../../learning/hash.ts'
import type { Sight } from './sight.ts'

/** A cue with what is the same for all words of its sentence. */
export interface CueSight {
  readonly sight: Sight
  readonly cue: number
  /** The sentence: tokens from `first` to before `past`. */
  readonly first: number
  readonly past: number
  /** For each token of the sentence a hash of its place in the tree as seen from the cue. */
  readonly path: Int32Array
  /** No hash: bit 1 first, bit 2 last token of the branch it hangs on; 4 times the steps up from the cue. */
  readonly edge: Uint8Array
  /** No hash: what the rules took each token for: 0 nothing, 1 source, 2 content, 3 cue. */
  readonly rule: Uint8Array
  /** No hash: commas and cues of other rule-made drafts between the token and the cue, at most 3 of each: commas + 4 × cues + 16 × quotation marks. */
  readonly between: Uint8Array
  readonly frame: number
}

const NONE = hashText('')

/** Steps up the tree from the cue that are told apart. */
const STEPS = 4

export function cueSight(sight: Sight, cue: number, first: number, past: number): CueSight {
  const { head, relation, left, right, frame } = sight
  const length = past - first
  const path = new Int32Array(length)
  const edge = new Uint8Array(length)
  // The cue and its ancestors; each token hangs on one of them by a branch.
  const spine: number[] = []
  for (let up = cue; up !== -1 && spine.length < STEPS; up = head[up]!) spine.push(up)
  for (let at = first; at < past; at += 1) {
    const own = spine.indexOf(at)
    if (own !== -1) {
      path[at - first] = hash2(1, own, at === cue ? NONE : relation[at]!)
      edge[at - first] = 4 * own + 3
      continue
    }
    let branch = at
    let on = head[at]!
    let step = STEPS
    while (on !== -1) {
      const found = spine.indexOf(on)
      if (found !== -1) {
        step = found
        break
      }
      branch = on
      on = head[on]!
    }
    path[at - first] = hash3(2, step, relation[branch]!, at < cue ? 1 : 2)
    edge[at - first] = 4 * step + (left[branch] === at ? 1 : 0) + (right[branch] === at ? 2 : 0)
  }
  return {
    sight,
    cue,
    first,
    past,
    path,
    edge,
    rule: ruleRoles(sight, cue, first, past),
    between: betweens(sight, cue, first, past),
    frame: frame[cue]!,
  }
}

function ruleRoles({ ruleCue, drafts }: Sight, cue: number, first: number, past: number): Uint8Array {
  const roles = new Uint8Array(past - first)
  const draft = drafts[ruleCue[cue]!]
  if (draft === undefined) return roles
  const mark = (range: { readonly first: number; readonly past: number }, role: number) => {
    for (let at = Math.max(first, range.first); at < Math.min(past, range.past); at += 1) roles[at - first] = role
  }
  for (const range of draft.content) mark(range, 2)
  if (draft.source !== null) mark(draft.source, 1)
  mark(draft.cue, 3)
  return roles
}

function betweens({ reading, ruleCue, quoted }: Sight, cue: number, first: number, past: number): Uint8Array {
  const found = new Uint8Array(past - first)
  for (const step of [-1, 1]) {
    let commas = 0
    let cues = 0
    let marks = 0
    let last = ruleCue[cue]!
    for (let at = cue + step; at >= first && at < past; at += step) {
      found[at - first] = commas + 4 * cues + 16 * marks
      if (reading.words[at] === ',' && commas < 3) commas += 1
      if (ruleCue[at] !== -1 && ruleCue[at] !== last) {
        last = ruleCue[at]!
        if (cues < 3) cues += 1
      }
      if ((quoted[at]! & 3) !== 0 && marks < 3) marks += 1
    }
  }
  return found
}

/** Writes the features of the token `at`, and says how many they are. */
export function writeRoleFeatures(into: Int32Array, seen: CueSight, at: number): number {
  const { sight, cue, first, past, path, edge, rule, between, frame } = seen
  const { word, lemma, tag, fine, relation, head, quoted, mention, ruleCue } = sight
  const i = at - first
  const before = at - 1 >= first ? at - 1 : -1
  const after = at + 1 < past ? at + 1 : -1
  const of = (array: Int32Array | Uint8Array, token: number) => (token === -1 ? 7 : array[token]!)
  const near = (array: Int32Array | Uint8Array, token: number) => (token === -1 ? 7 : array[token - first]!)
  const verb = lemma[cue]!
  const side = at < cue ? 1 : at === cue ? 2 : 3
  const distance = Math.abs(at - cue)
  const far = distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : distance < 21 ? 7 : 8
  const p = path[i]!
  const e = edge[i]!
  const t = tag[at]!
  const w = word[at]!
  const mentioned = mention[at]!
  const quotes = quoted[at]! + 8 * (quoted[cue]! >> 2) + 16 * (between[i]! >> 4)
  const rules = rule[i]! + 4 * near(rule, before) + 32 * near(rule, after)
  const hasRule = ruleCue[cue] === -1 ? 0 : 1
  const toEnd = Math.min(past - 1 - cue, 6)
  const wordBefore = of(word, before)
  const wordAfter = of(word, after)
  const tagBefore = of(tag, before)
  const tagAfter = of(tag, after)
  const pathBefore = near(path, before)
  const pathAfter = near(path, after)

  let n = 0
  into[n++] = hash1(101, p)
  into[n++] = hash2(102, p, e)
  into[n++] = hash2(103, p, verb)
  into[n++] = hash3(104, p, verb, e)
  into[n++] = hash2(105, p, w)
  into[n++] = hash3(106, p, t, e)
  into[n++] = hash2(107, p, tagBefore)
  into[n++] = hash2(108, p, tagAfter)
  into[n++] = hash2(109, pathBefore, p)
  into[n++] = hash2(110, p, pathAfter)
  into[n++] = hash3(111, pathBefore, p, wordBefore)
  into[n++] = hash3(112, p, pathAfter, wordAfter)
  into[n++] = hash2(113, p, frame)
  into[n++] = hash3(114, p, frame, e)
  into[n++] = hash2(115, w, side)
  into[n++] = hash2(116, wordBefore, side)
  into[n++] = hash2(117, wordAfter, side)
  into[n++] = hash3(118, t, tagBefore, side)
  into[n++] = hash3(119, t, tagAfter, side)
  into[n++] = hash4(120, t, tagBefore, tagAfter, side)
  into[n++] = hash3(121, t, side, far)
  into[n++] = hash3(122, w, side, far)
  into[n++] = hash3(123, verb, side, far)
  into[n++] = hash3(124, verb, w, side)
  into[n++] = hash3(125, verb, t, side)
  into[n++] = hash3(126, verb, wordBefore, side)
  into[n++] = hash3(127, side, quotes, toEnd)
  into[n++] = hash3(128, p, quotes, side)
  into[n++] = hash3(129, verb, quotes, side)
  into[n++] = hash3(130, side, between[i]!, t)
  into[n++] = hash3(131, p, between[i]!, e)
  into[n++] = hash3(132, side, between[i]!, wordBefore)
  into[n++] = hash2(133, rules, hasRule)
  into[n++] = hash3(134, rules, p, e)
  into[n++] = hash3(135, rules, t, side)
  into[n++] = hash3(136, rules, w, wordAfter)
  into[n++] = hash3(137, rules, verb, side)
  into[n++] = hash3(138, rules, wordBefore, side)
  into[n++] = hash3(139, rules, quotes, side)
  into[n++] = hash3(140, mentioned, side, far)
  into[n++] = hash3(141, mentioned, p, e)
  into[n++] = hash4(142, mentioned, of(mention, before), of(mention, after), side)
  into[n++] = hash3(143, relation[at]!, t, side)
  into[n++] = hash3(144, relation[at]!, of(lemma, head[at]!), side)
  into[n++] = hash3(145, i === 0 ? 1 : at === past - 1 ? 2 : 0, p, side)
  into[n++] = hash3(146, tag[cue]!, p, e)
  into[n++] = hash3(147, relation[cue]!, p, e)
  into[n++] = hash4(148, relation[cue]!, tag[cue]!, side, toEnd)
  into[n++] = hash3(149, frame, side, far)
  into[n++] = hash3(150, fine[cue]!, p, e)
  into[n++] = hash3(151, fine[at]!, side, p)
  into[n++] = hash3(152, wordBefore, w, side)
  into[n++] = hash3(153, w, wordAfter, side)
  into[n++] = hash3(154, of(word, cue + 1 < past ? cue + 1 : -1), side, far)
  into[n++] = hash4(155, verb, of(word, cue + 1 < past ? cue + 1 : -1), side, far)
  into[n++] = hash3(156, toEnd, p, e)
  into[n++] = hash3(157, ruleCue[at] === -1 ? 0 : ruleCue[at] === ruleCue[cue] ? 1 : 2, side, between[i]!)
  return n
}

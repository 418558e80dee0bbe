/** @module What is looked at to tell the role of a word for a cue. Training uses this very file. */
import { hash2, hash3, hashText } from '../../learning/hash.ts'
import type { Template } from '../../learning/templates.ts'
import { ruledAt, type Sight } from './sight.ts'

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

/** Room for what is seen of the words of a sentence; grows with the longest. */
let room = roomFor(100)

function roomFor(length: number): Pick<CueSight, 'path' | 'edge' | 'rule' | 'between'> {
  return {
    path: new Int32Array(length),
    edge: new Uint8Array(length),
    rule: new Uint8Array(length),
    between: new Uint8Array(length),
  }
}

/** Looks at a sentence, from `first` to before `past`, from a cue. The next one is written over it. */
export function cueSight(sight: Sight, cue: number, first: number, past: number): CueSight {
  const { head, relation, left, right, frame } = sight
  if (past - first > room.path.length) room = roomFor(past - first)
  const { path, edge, rule, between } = room
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
    rule: writeRuleRoles(rule, sight, cue, first, past),
    between: writeBetweens(between, sight, cue, first, past),
    frame: frame[cue]!,
  }
}

function writeRuleRoles(roles: Uint8Array, sight: Sight, cue: number, first: number, past: number): Uint8Array {
  roles.fill(0, 0, past - first)
  const draft = ruledAt(sight, cue)
  if (draft === undefined) return roles
  const mark = (range: { readonly first: number; readonly past: number }, role: number) => {
    for (let at = Math.max(first, range.first); at < Math.min(past, range.past); at += 1) roles[at - first] = role
  }
  for (const range of draft.content) mark(range, 2)
  if (draft.source !== null) mark(draft.source, 1)
  mark(draft.cue, 3)
  return roles
}

function writeBetweens(
  found: Uint8Array,
  { reading, ruleCue, quoted }: Sight,
  cue: number,
  first: number,
  past: number,
): Uint8Array {
  found[cue - first] = 0
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

/** Where the values of a word lie that features are made of: first those of its cue, the same for all words of the sentence. */
const OF = {
  cue: 0,
  frame: 1,
  cueToEnd: 2,
  isRuled: 3,
  cueTag: 4,
  cueRelation: 5,
  cueFine: 6,
  behindCue: 7,
  path: 8,
  edge: 9,
  word: 10,
  tag: 11,
  tagBefore: 12,
  tagAfter: 13,
  pathBefore: 14,
  pathAfter: 15,
  wordBefore: 16,
  wordAfter: 17,
  side: 18,
  far: 19,
  quotes: 20,
  between: 21,
  rules: 22,
  mention: 23,
  mentionBefore: 24,
  mentionAfter: 25,
  relation: 26,
  headLemma: 27,
  border: 28,
  fine: 29,
  ruled: 30,
} as const

/** Values of a word, from which `ROLE_TEMPLATES` make its features. */
export const ROLE_VALUES = Object.keys(OF).length

/** The kinds of features, one a line: number, then the values. */
export const ROLE_TEMPLATES: readonly Template[] = [
  [101, OF.path],
  [102, OF.path, OF.edge],
  [103, OF.path, OF.cue],
  [104, OF.path, OF.cue, OF.edge],
  [105, OF.path, OF.word],
  [106, OF.path, OF.tag, OF.edge],
  [107, OF.path, OF.tagBefore],
  [108, OF.path, OF.tagAfter],
  [109, OF.pathBefore, OF.path],
  [110, OF.path, OF.pathAfter],
  [111, OF.pathBefore, OF.path, OF.wordBefore],
  [112, OF.path, OF.pathAfter, OF.wordAfter],
  [113, OF.path, OF.frame],
  [114, OF.path, OF.frame, OF.edge],
  [115, OF.word, OF.side],
  [116, OF.wordBefore, OF.side],
  [117, OF.wordAfter, OF.side],
  [118, OF.tag, OF.tagBefore, OF.side],
  [119, OF.tag, OF.tagAfter, OF.side],
  [120, OF.tag, OF.tagBefore, OF.tagAfter, OF.side],
  [121, OF.tag, OF.side, OF.far],
  [122, OF.word, OF.side, OF.far],
  [123, OF.cue, OF.side, OF.far],
  [124, OF.cue, OF.word, OF.side],
  [125, OF.cue, OF.tag, OF.side],
  [126, OF.cue, OF.wordBefore, OF.side],
  [127, OF.side, OF.quotes, OF.cueToEnd],
  [128, OF.path, OF.quotes, OF.side],
  [129, OF.cue, OF.quotes, OF.side],
  [130, OF.side, OF.between, OF.tag],
  [131, OF.path, OF.between, OF.edge],
  [132, OF.side, OF.between, OF.wordBefore],
  [133, OF.rules, OF.isRuled],
  [134, OF.rules, OF.path, OF.edge],
  [135, OF.rules, OF.tag, OF.side],
  [136, OF.rules, OF.word, OF.wordAfter],
  [137, OF.rules, OF.cue, OF.side],
  [138, OF.rules, OF.wordBefore, OF.side],
  [139, OF.rules, OF.quotes, OF.side],
  [140, OF.mention, OF.side, OF.far],
  [141, OF.mention, OF.path, OF.edge],
  [142, OF.mention, OF.mentionBefore, OF.mentionAfter, OF.side],
  [143, OF.relation, OF.tag, OF.side],
  [144, OF.relation, OF.headLemma, OF.side],
  [145, OF.border, OF.path, OF.side],
  [146, OF.cueTag, OF.path, OF.edge],
  [147, OF.cueRelation, OF.path, OF.edge],
  [148, OF.cueRelation, OF.cueTag, OF.side, OF.cueToEnd],
  [149, OF.frame, OF.side, OF.far],
  [150, OF.cueFine, OF.path, OF.edge],
  [151, OF.fine, OF.side, OF.path],
  [152, OF.wordBefore, OF.word, OF.side],
  [153, OF.word, OF.wordAfter, OF.side],
  [154, OF.behindCue, OF.side, OF.far],
  [155, OF.cue, OF.behindCue, OF.side, OF.far],
  [156, OF.cueToEnd, OF.path, OF.edge],
  [157, OF.ruled, OF.side, OF.between],
]

/** Writes what features see of the cue alone: once for all words of its sentence. */
export function writeCueValues(into: Int32Array, { sight, cue, past, frame }: CueSight): void {
  const { lemma, word, tag, relation, fine, ruleCue } = sight
  into[OF.cue] = lemma[cue]!
  into[OF.frame] = frame
  into[OF.cueToEnd] = Math.min(past - 1 - cue, 6)
  into[OF.isRuled] = ruleCue[cue] === -1 ? 0 : 1
  into[OF.cueTag] = tag[cue]!
  into[OF.cueRelation] = relation[cue]!
  into[OF.cueFine] = fine[cue]!
  into[OF.behindCue] = cue + 1 < past ? word[cue + 1]! : NO_WORD
}

/** Writes what features see of the token `at` behind the values of the cue. */
export function writeRoleValues(into: Int32Array, seen: CueSight, at: number): void {
  const { sight, cue, first, past, path, edge, rule, between } = seen
  const { word, lemma, tag, fine, relation, head, quoted, mention, ruleCue } = sight
  const i = at - first
  const opens = at === first
  const ends = at === past - 1
  const distance = Math.abs(at - cue)
  into[OF.path] = path[i]!
  into[OF.edge] = edge[i]!
  into[OF.word] = word[at]!
  into[OF.tag] = tag[at]!
  into[OF.tagBefore] = opens ? NO_WORD : tag[at - 1]!
  into[OF.tagAfter] = ends ? NO_WORD : tag[at + 1]!
  into[OF.pathBefore] = opens ? NO_WORD : path[i - 1]!
  into[OF.pathAfter] = ends ? NO_WORD : path[i + 1]!
  into[OF.wordBefore] = opens ? NO_WORD : word[at - 1]!
  into[OF.wordAfter] = ends ? NO_WORD : word[at + 1]!
  into[OF.side] = at < cue ? 1 : at === cue ? 2 : 3
  into[OF.far] = distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : distance < 21 ? 7 : 8
  into[OF.quotes] = quoted[at]! + 8 * (quoted[cue]! >> 2) + 16 * (between[i]! >> 4)
  into[OF.between] = between[i]!
  into[OF.rules] = rule[i]! + 4 * (opens ? NO_WORD : rule[i - 1]!) + 32 * (ends ? NO_WORD : rule[i + 1]!)
  into[OF.mention] = mention[at]!
  into[OF.mentionBefore] = opens ? NO_WORD : mention[at - 1]!
  into[OF.mentionAfter] = ends ? NO_WORD : mention[at + 1]!
  into[OF.relation] = relation[at]!
  into[OF.headLemma] = head[at] === -1 ? NO_WORD : lemma[head[at]!]!
  into[OF.border] = opens ? 1 : ends ? 2 : 0
  into[OF.fine] = fine[at]!
  into[OF.ruled] = ruleCue[at] === -1 ? 0 : ruleCue[at] === ruleCue[cue] ? 1 : 2
}

/** What stands for a word where there is none. */
const NO_WORD = 7

/**
 * @module First letters of a pattern: which words of a text it can begin with, read off the pattern itself. So a table of many
 * phrases tries at each word only the few that may stand there.
 */

/** How a pattern may begin. */
export interface Start {
  /** In lower case, as many as tell; none where it may begin with anything. */
  readonly letters: string
  /** Whether more letters may follow, the word is over, or nobody can say what follows. */
  readonly end: 'open' | 'word' | 'unknown'
}

/** Letters after which most words are told apart. */
export const LETTERS = 3

/** Whether a word that begins with `key` (its first letters, in lower case) may begin so. */
export function mayStart({ letters, end }: Start, key: string): boolean {
  return end === 'word' && letters.length < LETTERS ? key === letters : key.startsWith(letters)
}

/** All that the pattern can begin with. Understands letters, groups, short classes, "?" and what only looks around; elsewhere it stops. */
export function startsOf(pattern: string): readonly Start[] {
  return branchesOf(pattern).flatMap(branch => grown([{ letters: '', end: 'open' }], branch))
}

/** The starts, each gone on with what the branch says, until they are long enough. */
function grown(starts: readonly Start[], branch: string): readonly Start[] {
  const canGrow = ({ letters, end }: Start) => end === 'open' && letters.length < LETTERS
  if (branch === '' || !starts.some(canGrow)) return starts
  const piece = firstPiece(branch)
  const mark = branch.slice(piece.length).match(/^(?:[?*+]|\{[\d,]*\})/)?.[0] ?? ''
  const next = starts.flatMap((start): readonly Start[] =>
    !canGrow(start) ? [start] : mark === '' || mark === '?' ? growOne(start, piece) : [{ ...start, end: 'unknown' }],
  )
  return grown(mark === '?' ? [...starts, ...next] : next, branch.slice(piece.length + mark.length))
}

function growOne(start: Start, piece: string): readonly Start[] {
  if (/^\(\?<?[=!]/.test(piece)) return [start]
  if (piece.startsWith('(')) return branchesOf(insideOf(piece)).flatMap(branch => grown([start], branch))
  if (/^\[[\p{L}’']+\]$/u.test(piece)) return [...piece.slice(1, -1)].map(letter => withLetter(start, letter))
  if (/^[\p{L}’']$/u.test(piece)) return [withLetter(start, piece)]
  // A space or a border ends the word; before the first letter a border says nothing.
  if (piece === '\\b' && start.letters === '') return [start]
  return [{ ...start, end: piece === '\\b' || /^[ ,-]$/.test(piece) ? 'word' : 'unknown' }]
}

function withLetter({ letters }: Start, letter: string): Start {
  return { letters: letters + letter.toLowerCase(), end: 'open' }
}

/** "(?:in|on) x" gives "(?:in|on)"; else one class, one escape or one character. */
function firstPiece(branch: string): string {
  if (branch.startsWith('(')) return branch.slice(0, closing(branch) + 1)
  return branch.match(/^(?:\[[^\]]*\]|\\[pP]\{[^}]*\}|\\.|.)/su)![0]
}

function insideOf(group: string): string {
  return group.slice(group.startsWith('(?:') ? '(?:'.length : 1, -1)
}

/** The alternatives at the outermost level. */
function branchesOf(pattern: string): readonly string[] {
  const cuts = outermost(pattern).filter(at => pattern[at] === '|')
  return [...cuts, pattern.length].map((end, index) => pattern.slice(index === 0 ? 0 : cuts[index - 1]! + 1, end))
}

/** Where the group that the pattern begins with is closed. */
function closing(pattern: string): number {
  return outermost(pattern).find(at => pattern[at] === ')')!
}

/** Places outside every group and class: those of "|", and of the brackets that close a group. */
function outermost(pattern: string): readonly number[] {
  const found: number[] = []
  let depth = 0
  let inClass = false
  for (let at = 0; at < pattern.length; at += 1) {
    const one = pattern[at]!
    if (one === '\\') at += 1
    else if (inClass) inClass = one !== ']'
    else if (one === '[') inClass = true
    else if (one === '(') depth += 1
    else if (one === ')') {
      depth -= 1
      if (depth === 0) found.push(at)
    } else if (one === '|' && depth === 0) found.push(at)
  }
  return found
}

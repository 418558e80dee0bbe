/**
 * @module A sentence half parsed, and the moves that parse it: the arc-eager system of Nivre 2003, with the root behind the
 * last word (Ballesteros & Nivre 2013), so that a parser need not decide on it first.
 */

/** SHIFT and REDUCE; from FIRST_ARC on one move for each relation to the left, then one for each to the right. */
export const SHIFT = 0
/** Leaves the topmost word behind. */
export const REDUCE = 1
/** The first move that draws an arc. */
export const FIRST_ARC = 2

/** The relations a parser knows, by number, and which of them it draws to which side. */
export interface Moves {
  readonly relations: readonly string[]
  /** Relations of words that stand before their head: numbers into `relations`. */
  readonly left: readonly number[]
  /** Relations of words that stand behind it. */
  readonly right: readonly number[]
}

/** How many moves there are: one score each. */
export function countMoves({ left, right }: Moves): number {
  return FIRST_ARC + left.length + right.length
}

/** No word: what stands where the stack or the buffer has nothing. Words count from 1; the root is the number after the last. */
export const NOTHING = 0
/** No relation yet. */
export const UNRELATED = -1

/** The state of one sentence; made once and used again, since making arrays is most of the time. */
export class ParseState {
  /** Number of words. The root is `length + 1`. */
  length = 0
  /** The first word of the buffer. */
  next = 1
  /** Words on the stack; the topmost is `stack[depth - 1]`. */
  depth = 0
  stack!: Int32Array
  /** Head of each word, or NOTHING. */
  head!: Int32Array
  /** Relation of each word to its head, or UNRELATED. */
  relation!: Int32Array
  /** The two dependents found last on either side: the outermost ones. */
  left!: Int32Array
  left2!: Int32Array
  right!: Int32Array
  right2!: Int32Array
  /** How many dependents on the left. */
  leftCount!: Int32Array
  /** A number for the relations of all dependents on either side. */
  leftRelations!: Int32Array
  rightRelations!: Int32Array

  constructor() {
    this.allot(126)
  }

  private allot(words: number): void {
    const numbers = () => new Int32Array(words + 2)
    this.stack = numbers()
    this.head = numbers()
    this.relation = numbers()
    this.left = numbers()
    this.left2 = numbers()
    this.right = numbers()
    this.right2 = numbers()
    this.leftCount = numbers()
    this.leftRelations = numbers()
    this.rightRelations = numbers()
  }

  /** Begins a sentence of so many words. */
  begin(words: number): void {
    if (words + 2 > this.head.length) this.allot(2 * words)
    this.length = words
    this.next = 1
    this.depth = 0
    const past = words + 2
    this.head.fill(NOTHING, 0, past)
    this.relation.fill(UNRELATED, 0, past)
    this.left.fill(NOTHING, 0, past)
    this.left2.fill(NOTHING, 0, past)
    this.right.fill(NOTHING, 0, past)
    this.right2.fill(NOTHING, 0, past)
    this.leftCount.fill(0, 0, past)
    this.leftRelations.fill(0, 0, past)
    this.rightRelations.fill(0, 0, past)
  }

  /** Becomes the same as another. */
  copy(other: ParseState): void {
    const past = other.length + 2
    if (past > this.head.length) this.allot(2 * other.length)
    this.length = other.length
    this.next = other.next
    this.depth = other.depth
    for (let at = 0; at < other.depth; at += 1) this.stack[at] = other.stack[at]!
    for (let word = NOTHING; word < past; word += 1) {
      this.head[word] = other.head[word]!
      this.relation[word] = other.relation[word]!
      this.left[word] = other.left[word]!
      this.left2[word] = other.left2[word]!
      this.right[word] = other.right[word]!
      this.right2[word] = other.right2[word]!
      this.leftCount[word] = other.leftCount[word]!
      this.leftRelations[word] = other.leftRelations[word]!
      this.rightRelations[word] = other.rightRelations[word]!
    }
  }

  /** Whether two states of a sentence look the same to every feature from here on, however they got here. */
  isTwinOf(other: ParseState): boolean {
    if (this.next !== other.next || this.depth !== other.depth) return false
    for (let at = this.depth - 1; at >= 0; at -= 1)
      if (this.stack[at] !== other.stack[at] || !this.sees(other, this.stack[at]!)) return false
    return this.sees(other, this.next)
  }

  private sees(other: ParseState, word: number): boolean {
    return (
      this.head[word] === other.head[word] &&
      this.relation[word] === other.relation[word] &&
      this.left[word] === other.left[word] &&
      this.left2[word] === other.left2[word] &&
      this.right[word] === other.right[word] &&
      this.right2[word] === other.right2[word] &&
      this.leftRelations[word] === other.leftRelations[word] &&
      this.rightRelations[word] === other.rightRelations[word]
    )
  }

  /** The topmost word of the stack, or NOTHING. */
  get top(): number {
    return this.depth > 0 ? this.stack[this.depth - 1]! : NOTHING
  }

  shift(): void {
    this.stack[this.depth] = this.next
    this.depth += 1
    this.next += 1
  }

  reduce(): void {
    this.depth -= 1
  }

  /** The topmost word depends on the next one, and is done with. */
  arcLeft(relation: number): void {
    const head = this.next
    const dependent = this.top
    this.head[dependent] = head
    this.relation[dependent] = relation
    this.left2[head] = this.left[head]!
    this.left[head] = dependent
    this.leftCount[head]! += 1
    this.leftRelations[head] = Math.imul(this.leftRelations[head]!, 31) + relation + 1
    this.depth -= 1
  }

  /** The next word depends on the topmost one, and goes on top of it. */
  arcRight(relation: number): void {
    const head = this.top
    const dependent = this.next
    this.head[dependent] = head
    this.relation[dependent] = relation
    this.right2[head] = this.right[head]!
    this.right[head] = dependent
    this.rightRelations[head] = Math.imul(this.rightRelations[head]!, 31) + relation + 1
    this.shift()
  }

  /** Makes a move by its number. */
  make(move: number, { left, right }: Moves): void {
    if (move === SHIFT) this.shift()
    else if (move === REDUCE) this.reduce()
    else if (move < FIRST_ARC + left.length) this.arcLeft(left[move - FIRST_ARC]!)
    else this.arcRight(right[move - FIRST_ARC - left.length]!)
  }

  /** Whether there is anything to decide. With an empty stack there is only SHIFT; behind the last word, only the root. */
  get decides(): boolean {
    return this.depth > 0 && this.next <= this.length
  }

  /** No words are left. What is on the stack without a head depends on the root. */
  get done(): boolean {
    return this.next > this.length
  }
}

/**
 * @module Labels of words in names: which kind of name, and whether the word begins it, stands within it, ends it or is all of
 * it. Source: BILOU, Ratinov and Roth 2009, "Design Challenges and Misconceptions in Named Entity Recognition".
 */

/**
 * `other` is learnt, so that the names of events, works and things are not taken for bodies and places; it is never given out.
 * `facility` is not learnt, since corpora call it now a place, now a body: a rule tells it by its last word.
 */
export const NAME_TYPES = ['person', 'organisation', 'place', 'norp', 'other', 'facility'] as const
export type NameType = (typeof NAME_TYPES)[number]

/** Of no name. */
export const OUTSIDE = 0
/** Places within a name, in the order of the labels: label = 1 + 4 * type + place. */
export const BEGIN = 0
export const INSIDE = 1
export const LAST = 2
export const UNIT = 3
export const LABELS = 1 + 4 * (NAME_TYPES.length - 1)

/** The label of a word at a place in a name of a type, which is an index of `NAME_TYPES`. */
export function labelOf(type: number, place: number): number {
  return 1 + 4 * type + place
}

/** Index of the type; -1 for no name. */
export function typeOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2
}

/** Whether the name goes on after this word. */
export function isOpen(label: number): boolean {
  return label !== OUTSIDE && ((label - 1) & 3) <= INSIDE
}

/** Index of the type a label tells of, plus one; 0 for no name. */
export const TYPES_PLUS_ONE: readonly number[] = Array.from({ length: LABELS }, (_, label) => typeOf(label) + 1)

/** `MAY_FOLLOW[a]`: the labels that may come after `a`. An open name goes on; nothing else does. */
export const MAY_FOLLOW: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, before) =>
  Array.from({ length: LABELS }, (_, label) => label).filter(label =>
    isOpen(before) ? goesOn(label) && typeOf(label) === typeOf(before) : !goesOn(label),
  ),
)

function goesOn(label: number): boolean {
  const place = (label - 1) & 3
  return label !== OUTSIDE && (place === INSIDE || place === LAST)
}

/** A name: words `first` to `past` (excluded) of a sentence. */
export interface LabelledName {
  readonly first: number
  readonly past: number
  readonly type: number
}

/** The names that labels tell of. A name that is never ended ends with the last of its words. */
export function namesIn(labels: ArrayLike<number>): readonly LabelledName[] {
  const names: LabelledName[] = []
  let at = 0
  while (at < labels.length) {
    const type = typeOf(labels[at]!)
    let past = at + 1
    while (isOpen(labels[past - 1]!) && past < labels.length) past += 1
    if (type >= 0) names.push({ first: at, past, type })
    at = past
  }
  return names
}

/** The labels of names that do not overlap, in a sentence of `length` words. */
export function labelsOf(names: readonly LabelledName[], length: number): Uint8Array {
  const labels = new Uint8Array(length)
  for (const { first, past, type } of names)
    for (let at = first; at < past; at += 1)
      labels[at] = labelOf(type, past - first === 1 ? UNIT : at === first ? BEGIN : at === past - 1 ? LAST : INSIDE)
  return labels
}

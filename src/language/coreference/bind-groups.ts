/**
 * @module Groups bound to their members: "both sides", "the two ministers", "the three unions" mean somebody the report has just
 * named. People, countries and bodies are those of the sentences before, if they are as many as the phrase counts and no more;
 * sides are those the report speaks of most, since mediators and hosts are named beside them. Else the group stays open, and says so.
 */
import type { Figure, FigureKind, Layers, Reference, With } from '../../document/layers.ts'
import type { TokenRange } from '../../document/span.ts'
import { tokenForms } from '../../document/token-forms.ts'

/** A reference; of a phrase that counts its members, the chains of these in the order the report has them, `null` where it is open who they are. */
export interface GroupedReference extends Reference {
  readonly members?: readonly number[] | null
}

type Document = With<'sentences' | 'tokens' | 'heads' | 'mentions' | 'figures'>

const PEOPLE: readonly FigureKind[] = ['person']
const SIDES: readonly FigureKind[] = ['state', 'organisation', 'group']
/** Nouns in the plural, and who may be meant by them. */
const NOUNS: ReadonlyMap<string, readonly FigureKind[]> = new Map(
  (
    [
      ['men women leaders presidents ministers premiers envoys negotiators diplomats ambassadors chancellors', PEOPLE],
      ['politicians generals commanders mediators mayors governors senators executives chairmen spokesmen', PEOPLE],
      ['sides parties governments camps capitals delegations administrations', SIDES],
      ['countries states nations neighbours neighbors republics kingdoms powers', ['state']],
      ['groups organisations organizations unions companies firms factions militias banks insurers', SIDES.slice(1)],
    ] as const
  ).flatMap(([words, kinds]) => words.split(' ').map(word => [word, kinds] as const)),
)

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
])

/** Adjectives that do not say which are meant. */
const PLAIN = /^(?:warring|rival|opposing|neighbou?ring|feuding)$/
/** What says behind the noun which are meant, so that nobody before need be: "both sides of the river", "the two men who fled". */
const SAYS_WHICH = /^(?:acl|nmod|appos|nummod|compound)/
/** How many sentences back a group may have been named: further back a reader is told again who is meant. */
const FAR = 3

/** A phrase that counts its members. */
interface Group extends TokenRange {
  readonly head: number
  readonly count: number
  readonly kinds: readonly FigureKind[]
}

/** The same references, groups with their members; groups the models saw nobody in are added where their members are known. */
export function bindGroups(references: readonly Reference[], document: Document): readonly GroupedReference[] {
  const groups = findGroups(document)
  if (groups.length === 0) return references
  const named = namedIn(references, document)
  const byHead = new Map(references.map(reference => [reference.head, reference]))
  const grouped = new Map<Reference, GroupedReference>()
  const added: GroupedReference[] = []
  // One number for all groups of the same members that had none.
  const ownChains = new Map<string, number>()
  let free = 1 + references.reduce((most, { chain }) => Math.max(most, chain ?? 0), 0)
  for (const group of groups) {
    const members = membersOf(group, named, document)
    const reference = byHead.get(group.head)
    if (members === null) {
      if (reference !== undefined) grouped.set(reference, { ...reference, members })
      continue
    }
    // A group is none of its members, whatever the model has joined it to.
    if (reference !== undefined && reference.chain !== null && !members.includes(reference.chain)) {
      grouped.set(reference, { ...reference, members })
      continue
    }
    const key = members.join(' ')
    const chain = ownChains.get(key) ?? free++
    ownChains.set(key, chain)
    if (reference !== undefined) grouped.set(reference, { ...reference, chain, members })
    else added.push({ ...spanOf(group, document), head: group.head, type: typeOf(group), chain, members })
  }
  const all = [...references.map(reference => grouped.get(reference) ?? reference), ...added]
  return added.length === 0 ? all : all.sort((a, b) => a.start - b.start || b.end - a.end)
}

function findGroups(document: Document): readonly Group[] {
  const { heads, tokens } = document
  const forms = tokenForms(document).map(form => form.toLowerCase())
  const groups: Group[] = []
  for (let at = 0; at + 1 < forms.length; at += 1) {
    const count = COUNTS.get(forms[at]!)
    if (count === undefined) continue
    const isBoth = forms[at] === 'both'
    // "Two sides of a coin" are nobody's; "the two sides" have been named.
    if (!isBoth && !/^(?:the|these|those)$/.test(forms[at - 1] ?? '')) continue
    const head = at + (PLAIN.test(forms[at + 1]!) ? 2 : 1)
    const kinds = NOUNS.get(forms[head] ?? '')
    if (kinds === undefined || tokens[head]!.sentence !== tokens[at]!.sentence) continue
    // "Both men and women" are anybody.
    if (saysWhich(heads, head) || forms[head + 1] === 'and') continue
    groups.push({ first: isBoth ? at : at - 1, past: head + 1, head, count, kinds })
  }
  return groups
}

function saysWhich(heads: Layers['heads'], head: number): boolean {
  // Dependents of a noun in a plain clause lie within a few words behind it.
  for (let at = head + 1; at < Math.min(heads.length, head + 12); at += 1)
    if (heads[at]!.head === head && SAYS_WHICH.test(heads[at]!.relation)) return true
  return false
}

/** Somebody a mention names. */
interface Named {
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** Of the reference that holds it; `null`: none does. */
  readonly chain: number | null
  readonly figure: Figure
}

/** Whom the report names, in reading order. */
function namedIn(references: readonly Reference[], { tokens, mentions, figures }: Document): readonly Named[] {
  const chainAt = new Map(references.map(({ head, chain }) => [head, chain]))
  const named: Named[] = []
  let token = 0
  for (const { start, end, form, chain: of } of mentions) {
    while (token < tokens.length && tokens[token]!.start < start) token += 1
    if (of === null || form === 'pronoun' || token === tokens.length) continue
    let chain: number | null = null
    for (let at = token; at < tokens.length && tokens[at]!.end <= end; at += 1) chain = chainAt.get(at) ?? chain
    named.push({ start, end, sentence: tokens[token]!.sentence, chain, figure: figures[of]! })
  }
  return named
}

function membersOf(group: Group, named: readonly Named[], { text, tokens }: Document): readonly number[] | null {
  const { start, sentence } = tokens[group.first]!
  if (group.kinds === SIDES) return mainSides(group.count, named, start, text)
  const before = named.filter(
    other => other.start < start && !other.figure.anonymous && group.kinds.includes(other.figure.kind),
  )
  for (let back = 0; back <= FAR; back += 1) {
    const near = before.filter(other => other.sentence >= sentence - back)
    const members = new Set(near.map(({ chain }) => chain))
    if (members.size > group.count) return null
    if (members.size === group.count) return members.has(null) ? null : ([...members] as readonly number[])
  }
  return null
}

/**
 * The sides the report speaks of most, with all who speak for them: if it has no others, or if these stand out and it names them
 * together ("Denmark and Kenya").
 */
function mainSides(count: number, named: readonly Named[], before: number, text: string): readonly number[] | null {
  const times = new Map<string, number>()
  const chains = new Map<string, number>()
  for (const one of named) {
    const side = sideOf(one)
    if (side === null) continue
    times.set(side, (times.get(side) ?? 0) + 1)
    const isItself = one.chain !== null && one.figure.name === side && one.start < before
    if (isItself && !chains.has(side)) chains.set(side, one.chain!)
  }
  const ranked = [...times].sort(([, a], [, b]) => b - a)
  const last = ranked[count - 1]
  if (last === undefined) return null
  const sides = ranked.slice(0, count).map(([side]) => side)
  // Half as often again as the next one: a mediator is named nearly as often as a side he hears little from.
  const standOut = last[1] >= 1.5 * (ranked[count]?.[1] ?? 0)
  if (ranked.length > count && !(standOut && areTogether(sides, named, text))) return null
  const members = sides.map(side => chains.get(side))
  return members.includes(undefined) || new Set(members).size < count ? null : (members as readonly number[])
}

function sideOf({ figure }: Named): string | null {
  return figure.side ?? (SIDES.includes(figure.kind) && !figure.anonymous ? figure.name : null)
}

/** Whether each of these sides is somewhere joined to another of them by "and". */
function areTogether(sides: readonly string[], named: readonly Named[], text: string): boolean {
  const joined = new Set<string>()
  named.forEach((one, at) => {
    const next = named.slice(at + 1, at + 4).find(({ start }) => start >= one.end)
    if (next === undefined || !/^,? and (?:the )?$/i.test(text.slice(one.end, next.start))) return
    const [a, b] = [sideOf(one), sideOf(next)]
    if (a === null || b === null || a === b || !sides.includes(a) || !sides.includes(b)) return
    joined.add(a).add(b)
  })
  return joined.size === sides.length
}

function spanOf({ first, past }: TokenRange, { tokens }: Document) {
  return { start: tokens[first]!.start, end: tokens[past - 1]!.end }
}

function typeOf({ kinds }: Group): Reference['type'] {
  return kinds === PEOPLE ? 'person' : kinds.includes('organisation') ? 'organisation' : 'place'
}

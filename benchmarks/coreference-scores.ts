/**
 * @module How well chains of mentions agree with true ones: MUC, B³ and CEAF-φ4, and their mean, the CoNLL figure.
 * Sources: Vilain and others 1995; Bagga and Baldwin 1998; Luo 2005; mentions that only one side has count as in
 * Pradhan and others 2014, "Scoring Coreference Partitions of Predicted Mentions". Counts add over documents.
 */

/** A chain: names of its mentions, each once. No mention is in two chains. */
export type Chain = readonly string[]

/** What was right, of how many; recall looks from the true chains, precision from those found. */
export interface Agreement {
  readonly recall: { readonly right: number; readonly of: number }
  readonly precision: { readonly right: number; readonly of: number }
}

export const NOTHING: Agreement = { recall: { right: 0, of: 0 }, precision: { right: 0, of: 0 } }

export function added(a: Agreement, b: Agreement): Agreement {
  return {
    recall: { right: a.recall.right + b.recall.right, of: a.recall.of + b.recall.of },
    precision: { right: a.precision.right + b.precision.right, of: a.precision.of + b.precision.of },
  }
}

/** 0–1; 0 where there is nothing. */
export function f1({ recall, precision }: Agreement): number {
  const r = recall.of === 0 ? 0 : recall.right / recall.of
  const p = precision.of === 0 ? 0 : precision.right / precision.of
  return r + p === 0 ? 0 : (2 * r * p) / (r + p)
}

/** Links: how many of the links that hold a chain together are there on the other side. Chains of one have none. */
export function muc(gold: readonly Chain[], found: readonly Chain[]): Agreement {
  return { recall: linksKept(gold, found), precision: linksKept(found, gold) }
}

function linksKept(chains: readonly Chain[], others: readonly Chain[]) {
  const otherOf = chainByMention(others)
  let right = 0
  let of = 0
  for (const chain of chains) {
    const parts = new Set(chain.map(mention => otherOf.get(mention)).filter(other => other !== undefined))
    const alone = chain.filter(mention => !otherOf.has(mention)).length
    right += chain.length - parts.size - alone
    of += chain.length - 1
  }
  return { right, of }
}

/** Mentions: for each, how much of its chain is also in its chain on the other side. */
export function bCubed(gold: readonly Chain[], found: readonly Chain[]): Agreement {
  return { recall: mentionsKept(gold, found), precision: mentionsKept(found, gold) }
}

function mentionsKept(chains: readonly Chain[], others: readonly Chain[]) {
  const otherOf = chainByMention(others)
  let right = 0
  let of = 0
  for (const chain of chains) {
    const shared = new Map<Chain, number>()
    for (const mention of chain) {
      const other = otherOf.get(mention)
      if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    for (const count of shared.values()) right += (count * count) / chain.length
    of += chain.length
  }
  return { right, of }
}

/** Chains: each is matched with one of the other side at most, so that the sum of likenesses φ4 is greatest. */
export function ceaf(gold: readonly Chain[], found: readonly Chain[]): Agreement {
  const foundOf = chainByMention(found)
  const indexOf = new Map(found.map((chain, index) => [chain, index] as const))
  const likeness = gold.map(chain => {
    const row = new Float64Array(found.length)
    for (const mention of chain) {
      const other = foundOf.get(mention)
      if (other !== undefined) row[indexOf.get(other)!]! += 2 / (chain.length + other.length)
    }
    return row
  })
  const right = greatestSum(likeness, found.length)
  return { recall: { right, of: gold.length }, precision: { right, of: found.length } }
}

function chainByMention(chains: readonly Chain[]): ReadonlyMap<string, Chain> {
  return new Map(chains.flatMap(chain => chain.map(mention => [mention, chain] as const)))
}

/**
 * The greatest sum of one value a row, no two in one column. Source: Kuhn 1955, in the form with potentials and shortest
 * augmenting paths (Jonker and Volgenant 1987).
 */
function greatestSum(rows: readonly Float64Array[], columns: number): number {
  const width = Math.max(columns, rows.length)
  const cost = (row: number, column: number) => -(rows[row]![column] ?? 0)
  const rowPotential = new Float64Array(rows.length + 1)
  const columnPotential = new Float64Array(width + 1)
  /** Row assigned to a column, both counted from 1; 0: none. */
  const rowOf = new Int32Array(width + 1)
  for (let row = 1; row <= rows.length; row += 1) {
    const way = new Int32Array(width + 1)
    const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY)
    const done = new Uint8Array(width + 1)
    let column = 0
    rowOf[0] = row
    do {
      done[column] = 1
      const from = rowOf[column]!
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let to = 1; to <= width; to += 1) {
        if (done[to] === 1) continue
        const reduced = cost(from - 1, to - 1) - rowPotential[from]! - columnPotential[to]!
        if (reduced < least[to]!) {
          least[to] = reduced
          way[to] = column
        }
        if (least[to]! < delta) {
          delta = least[to]!
          next = to
        }
      }
      for (let to = 0; to <= width; to += 1)
        if (done[to] === 1) {
          rowPotential[rowOf[to]!]! += delta
          columnPotential[to]! -= delta
        } else least[to]! -= delta
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      rowOf[column] = rowOf[way[column]!]!
      column = way[column]!
    }
  }
  let sum = 0
  for (let column = 1; column <= width; column += 1) if (rowOf[column]! > 0) sum -= cost(rowOf[column]! - 1, column - 1)
  return sum
}

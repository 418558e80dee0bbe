/** @module The order of everything listed in a record: by UTF-16 code units, the same on every machine and in every locale. */

/** For `toSorted`: plain string order, no locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** @module The one order of names: by UTF-16 code unit, the same on every machine and in every locale. */

/** For `sort`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * @module Feature hashing: names of features as 32-bit numbers.
 * A feature is a template's number and up to four values. Two features that fall on one number are told apart by nobody;
 * with some 200,000 rows in a model, an unseen feature meets a stored one in 1 of 20,000 cases.
 * Mixing constants: MurmurHash3's finaliser (Appleby, public domain) and xxHash's primes (Collet, BSD); text: FNV-1a (Fowler, Noll, Vo).
 */

/** FNV's beginning. */
const BASIS = 0x811c9dc5 | 0
const HYPHEN = 45

/** A 32-bit number for a text. The same on every machine. */
export function hashText(text: string): number {
  return mixed(hashOn(BASIS, text, 0, text.length))
}

/** The number of a hyphen and the last so many letters, "-ing", as `hashText` would give it. */
export function hashEnding(text: string, letters: number): number {
  return mixed(hashOn(hashOnCode(BASIS, HYPHEN), text, Math.max(0, text.length - letters), text.length))
}

/** The same of the first letters and a hyphen, "un-". */
export function hashBeginning(text: string, letters: number): number {
  return mixed(hashOnCode(hashOn(BASIS, text, 0, Math.min(letters, text.length)), HYPHEN))
}

function hashOn(hash: number, text: string, from: number, past: number): number {
  let sum = hash
  for (let at = from; at < past; at += 1) sum = hashOnCode(sum, text.charCodeAt(at))
  return sum
}

function hashOnCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

function mixed(sum: number): number {
  const hash = Math.imul(sum ^ (sum >>> 15), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}

/** A feature of one value. */
export function hash1(template: number, a: number): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ a
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}

/** A feature of two values: their order matters. */
export function hash2(template: number, a: number, b: number): number {
  const hash = Math.imul(hash1(template, a) ^ b, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** As `hash1`, of three numbers. */
export function hash3(template: number, a: number, b: number, c: number): number {
  let hash = hash2(template, a, b) ^ Math.imul(c, 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 12)
}

/** As `hash1`, of four numbers. */
export function hash4(template: number, a: number, b: number, c: number, d: number): number {
  let hash = hash3(template, a, b, c) ^ Math.imul(d, 0x165667b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x297a2d39)
  return hash ^ (hash >>> 14)
}

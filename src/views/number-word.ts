/** @module Small numbers in words. */

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "four" for 4; numbers above twelve, and such as 3.5, stay in digits. */
export function numberWord(number: number): string {
  return WORDS[number] ?? String(number)
}

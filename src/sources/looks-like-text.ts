/** @module Whether decoded bytes are words at all. */

/** Code units looked at: the start of a picture or program tells it. */
const SAMPLE = 65_536

/** Text has hardly any control characters; two in a hundred is more than damage, and random bytes have twelve. */
export function looksLikeText(text: string): boolean {
  const length = Math.min(text.length, SAMPLE)
  let controls = 0
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0c && unit !== 0x0d) controls += 1
  }
  return controls * 50 <= length
}

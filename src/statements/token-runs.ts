/** @module Whether a token is among some: what is said is nearly always one run of tokens, for which no table need be made. */

/** A function that tells whether a token is one of `tokens`. */
export function among(tokens: readonly number[]): (token: number) => boolean {
  const first = tokens[0] ?? 0
  const past = first + tokens.length
  if (tokens.every((token, at) => token === first + at)) return token => token >= first && token < past
  const all = new Set(tokens)
  return token => all.has(token)
}

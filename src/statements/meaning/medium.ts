/** @module The medium: where something was said, by the verb ("tweeted") and the few words after it ("in an interview"). */
import type { Medium } from '../../document/testimony.ts'

/** Words that name a medium; the first that stands near the cue decides. */
const MEDIA: readonly (readonly [Medium, RegExp])[] = [
  ['post', /^(?:x|twitter|facebook|telegram|instagram|social|truth|weibo|bluesky|tweet|post)$/],
  ['interview', /^interview$/],
  ['briefing', /^(?:briefing|conference|reporters|journalists)$/],
  ['written', /^(?:statement|letter|email|communiqué|communique)$/],
  ['speech', /^(?:speech|address)$/],
  ['broadcast', /^(?:television|tv|radio)$/],
]

/** `after`: the words after the cue; `unknown` where neither they nor the verb tell. */
export function mediumOf(lemma: string, after: readonly string[]): Medium {
  if (lemma === 'tweet' || lemma === 'post') return 'post'
  const found = MEDIA.find(([, words]) => after.some(word => words.test(word)))
  if (found !== undefined) return found[0]
  return lemma === 'write' || lemma === 'email' ? 'written' : 'unknown'
}

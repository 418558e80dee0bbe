/** @module The medium: where something was said, by the verb ("tweeted") and the few words after it ("in an interview"). */
import type { Medium } from '../../document/testimony.ts'

/** Words that name a medium; of several near the cue the medium that comes first here decides. */
const MEDIA: readonly (readonly [Medium, string])[] = [
  ['post', 'x twitter facebook telegram instagram social truth weibo bluesky tweet post'],
  ['interview', 'interview'],
  ['briefing', 'briefing conference reporters journalists'],
  ['written', 'statement letter email communiqué communique'],
  ['speech', 'speech address'],
  ['broadcast', 'television tv radio'],
]

/** Word → the place of its medium in `MEDIA`. */
const PLACES: ReadonlyMap<string, number> = new Map(
  MEDIA.flatMap(([, words], place) => words.split(' ').map(word => [word, place] as const)),
)

/** `after`: the words after the cue; `unknown` where neither they nor the verb tell. */
export function mediumOf(lemma: string, after: readonly string[]): Medium {
  if (lemma === 'tweet' || lemma === 'post') return 'post'
  let place = MEDIA.length
  for (const word of after) place = Math.min(place, PLACES.get(word) ?? place)
  const found = MEDIA[place]
  if (found !== undefined) return found[0]
  return lemma === 'write' || lemma === 'email' ? 'written' : 'unknown'
}

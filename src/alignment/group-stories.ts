/**
 * @module Stories in a stream: each report joins the story it is most like, or opens one, at once and for good.
 * Method: single-pass clustering by the cosine of TF-IDF vectors with each story's centre (Allan, Papka & Lavrenko 1998,
 * "On-line new event detection and tracking"), over an inverted index. A report is compared with the middle of a story,
 * never with its edge, so that stories do not grow into one another link by link. Memory is bounded.
 */
import type { StoryWord } from '../document/story-word.ts'
import { storyKeys } from './story-keys.ts'
import { rankOf } from './word-rarity.ts'

/** A report as the stream brings it. */
export interface StreamedReport {
  readonly words: readonly StoryWord[]
  /** Days since whenever; `null`: not known. */
  readonly day: number | null
}

/** Gives each report of a stream its story, at once and without looking ahead. */
export interface StoryGrouper {
  /** The number of the report's story, from 0 in order of opening. */
  readonly place: (report: StreamedReport) => number
}

/** Likeness from which on a report belongs to a story: a headline shares few of its words with any other, an article many. */
const HEADLINE_LIKENESS = 0.065
const ARTICLE_LIKENESS = 0.23

/** Different keys of a text that is an article and no headline. */
const ARTICLE_KEYS = 60

/** Keys of a report that are looked at, the weightiest first. */
const MOST_KEYS = 45

/** A story told by many is likelier to be told again: 3 % for every e-fold of its reports. */
const GROWTH = 0.03

/** Days of silence after which a story is half as likely to go on. */
const HALF_LIFE = 10

/** Open stories; the one longest silent is closed. */
const MOST_STORIES = 10_000

/** Keys of one story's centre; beyond, the lighter half goes. */
const MOST_STORY_KEYS = 1000

/** Reports after which all counts of words are halved: what was news in spring is not rare in autumn. */
const MEMORY = 20_000

/** How many reports the general frequency of English words is worth, before the stream has shown its own. */
const PRIOR_REPORTS = 300

/** A word of this rank is in every report, one of twice the rank in every other. */
const EVERYWHERE = 60

/** Weightless words would make empty reports of some headlines. */
const LEAST_RARITY = 0.1

interface Story {
  readonly id: number
  /** Sum of the unit vectors of its reports. */
  readonly centre: Map<string, number>
  /** Square of the centre's length. */
  square: number
  reports: number
  day: number | null
  /** Product of its centre with the report at hand, as far as keys were looked at; of no meaning in between. */
  product: number
  /** The report the product is of, by number. */
  asked: number
}

/** A grouper that has seen nothing. Its memory is bounded by a window that decays. */
export function createStoryGrouper(): StoryGrouper {
  const rarity = createStreamRarity()
  /** The longest silent first. */
  const stories = new Map<number, Story>()
  /** Key → stories whose centre has it, each with its weight there: walked for every report, so nothing is looked up on the way. */
  const holders = new Map<string, Map<Story, number>>()
  let opened = 0
  let asked = 0

  const open = (day: number | null): Story => {
    const story: Story = { id: opened, centre: new Map(), square: 0, reports: 0, day, product: 0, asked: 0 }
    opened += 1
    if (stories.size >= MOST_STORIES) close(stories.values().next().value!)
    return story
  }
  const close = (story: Story) => {
    for (const key of story.centre.keys()) drop(key, story)
    stories.delete(story.id)
  }
  const drop = (key: string, story: Story) => {
    const having = holders.get(key)
    having?.delete(story)
    if (having?.size === 0) holders.delete(key)
  }
  const join = (story: Story, vector: readonly Key[], day: number | null) => {
    for (const [key, weight] of vector) {
      const before = story.centre.get(key) ?? 0
      story.centre.set(key, before + weight)
      story.square += (before + weight) ** 2 - before ** 2
      const having = holders.get(key)
      if (having === undefined) holders.set(key, new Map([[story, before + weight]]))
      else having.set(story, before + weight)
    }
    story.reports += 1
    story.day = day ?? story.day
    if (story.centre.size > MOST_STORY_KEYS) thin(story)
    stories.delete(story.id)
    stories.set(story.id, story)
  }
  const thin = (story: Story) => {
    const lighter = [...story.centre].toSorted(([, a], [, b]) => a - b).slice(0, MOST_STORY_KEYS / 2)
    for (const [key, weight] of lighter) {
      story.centre.delete(key)
      story.square -= weight ** 2
      drop(key, story)
    }
  }

  return {
    place({ words, day }) {
      const keys = storyKeys(words)
      const vector = unitVector(keys, rarity.of)
      rarity.see(keys.keys())
      asked += 1
      const alike: Story[] = []
      for (const [key, weight] of vector)
        holders.get(key)?.forEach((there, story) => {
          if (story.asked !== asked) {
            story.asked = asked
            story.product = 0
            alike.push(story)
          }
          story.product += weight * there
        })
      let best: Story | undefined
      let most = 0
      for (const story of alike) {
        const like =
          (story.product / Math.sqrt(story.square)) * (1 + GROWTH * Math.log(story.reports)) * stillTold(story.day, day)
        if (like > most || (like === most && best !== undefined && story.id < best.id)) [best, most] = [story, like]
      }
      const needed = HEADLINE_LIKENESS + (ARTICLE_LIKENESS - HEADLINE_LIKENESS) * Math.min(1, keys.size / ARTICLE_KEYS)
      const story = best !== undefined && most >= needed ? best : open(day)
      join(story, vector, day)
      return story.id
    },
  }
}

/** 1 at once, a half after `HALF_LIFE` days; 1 where a day is not known. */
function stillTold(last: number | null, now: number | null): number {
  return last === null || now === null ? 1 : 0.5 ** (Math.max(0, now - last) / HALF_LIFE)
}

type Key = readonly [key: string, weight: number]

/** The weightiest keys, scaled to length 1. */
function unitVector(keys: ReadonlyMap<string, number>, rarityOf: (key: string) => number): readonly Key[] {
  const weighted: Key[] = []
  for (const [key, weight] of keys) weighted.push([key, weight * rarityOf(key)])
  const kept = weighted.length > MOST_KEYS ? weighted.sort((a, b) => b[1] - a[1]).slice(0, MOST_KEYS) : weighted
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight ** 2, 0))
  return kept.map(([key, weight]) => [key, weight / length])
}

/** How rare a key is among the reports so far, with English at large as a start. */
function createStreamRarity(): {
  readonly of: (key: string) => number
  readonly see: (keys: Iterable<string>) => void
} {
  const counts = new Map<string, number>()
  let reports = 0
  return {
    of(key) {
      const rank = rankOf(key)
      const before = rank === undefined ? 0 : PRIOR_REPORTS * Math.min(1, EVERYWHERE / rank)
      return Math.max(LEAST_RARITY, Math.log((reports + PRIOR_REPORTS + 1) / ((counts.get(key) ?? 0) + before + 1)))
    },
    see(keys) {
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
      reports += 1
      if (reports < MEMORY) return
      reports /= 2
      for (const [key, count] of counts)
        if (count < 2) counts.delete(key)
        else counts.set(key, count / 2)
    },
  }
}

/**
 * @module Own topics: the things that a saying names as its matter, without the sides it speaks of ("both camps") and without
 * single things that only its quotation marks hold ("the nuts and bolts").
 */
import type { Statement } from '../document/testimony.ts'
import { namesMatter } from './subjects.ts'

/** A saying, as far as its topics are weighed. */
type Said = Pick<Statement, 'content' | 'topics'> & Partial<Pick<Statement, 'quoted' | 'passage'>>

/** The topics as words, in order. */
export function ownTopics({ content, topics = [], quoted = [], passage }: Said): readonly string[] {
  const short = quoted.filter(({ exact }) => exact.split(' ').length <= LONGEST_FIGURE)
  return topics
    .filter(topic => {
      const piece = content.find(({ start, end }) => start <= topic.start && topic.end <= end) ?? passage
      const before = piece?.exact.slice(0, Math.max(0, topic.start - piece.start)) ?? ''
      if (SIDES.test(before) || (!topic.exact.includes(' ') && IN_A_WAY.test(before))) return false
      if (WHY.test(before) || (WHEN_OR_WHERE.test(before) && NO_THING.test(topic.exact))) return false
      const isFigure = short.some(({ start, end }) => start <= topic.start && topic.end <= end)
      return !isFigure || topic.exact.includes(' ') || namesMatter(topic.exact)
    })
    .map(({ exact }) => exact)
}

/** Words in marks of their own that a reporter lifts from what somebody said: "the bones", "stick and carrot". */
const LONGEST_FIGURE = 4

/** "in return", "under pressure", "on credit": a noun by itself behind such a word tells how, and not what. */
const IN_A_WAY =
  /(?<!\b(?:cuts?|rises?|increases?|reductions?|roles?|parts?|part|interests?|interested|trade|shares?|say|investments?|engag\p{L}+|believ\p{L}+|result\p{L}*) )\b(?:in|at|under|by|without)["“‘]? ["“‘]?$/iu

/** "given the sensitivity of the talks": why it is so. */
const WHY =
  /(?<!\b(?:be|is|are|was|were|been|being|gets?|got|not|has|have|had) )\b(?:given|owing to|because of|due to|in view of|in (?:the )?light of|on account of|thanks to|for fear of) (?:(?:the|an?|its|their|his|her|this|that|such) )?["“‘]?$/iu

/** "at the appropriate |time", "on the |margins of the summit". */
const WHEN_OR_WHERE = /\b(?:at|on|in|for|by) (?:the|an?|this|that|its|his|her|their|some|any|such an?) ["“‘]?$/iu

const NO_THING =
  /(?:^| )(?:time|moment|stage|hour|spot|margins?|sidelines|fringes|outset|course|wake|run-up|behalf|regard|respect|eve|beginning|end|middle|minutes?|hours?|days?|weeks?|months?|years?)$/iu

/** Those who are counted by twos, or told to differ, are sides. */
const SIDES = /\b(?:both|the two|the other two|either|neither|the rival|the warring|the opposing) $/i

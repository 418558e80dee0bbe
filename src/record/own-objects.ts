/**
 * @module Own objects: what a stance is on by a word that says little alone, with the words that say of what: "chair in the
 * council", "control of the port", "escorted routes".
 */
import { classesOfNoun, isNoun } from './noun-classes.ts'
import { saysLittle, standsAlone, subjectForms } from './subjects.ts'

/** Words of what stands behind the noun: "the new harbour board". */
const MOST_BEHIND = 3

/** What says of what a noun is: "of the port", "on its new board". */
const BEHIND =
  /^ (?:of|on|in|over|for|with|at)(?: (?:the|an?|its|their|his|her|our))?((?: (?!(?:and|or|but|that|which|who|as|by|from|until|before|after|when|if|unless|while|is|are|was|were|be|will|would|can|could|shall|should|must|may|might|has|have|had|does|did|not|never|to|for|of|on|in|at|with|without|within|into|against|between|across|through|about|per|than|via|this|next|last|it|them|those|these|more|less|all|any|some)(?![\p{L}])|\p{L}+day(?![\p{L}]))[\p{L}][\p{L}’'-]*(?![\p{L}\p{N}])){1,4})(?![\p{L}\p{N}’'-])/u

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

/** What stands for any matter. */
const OF_NOTHING =
  /^(?:issues?|questions?|matters?|disputes?|problems?|topics?|file|dossier|talks|negotiations?|discussions?|situation|moment|case|thing|sort|kind)$/i

/** Ends of participles. */
const VERB = /(?:ed|en|ing)$/

/** The label of the object of a stance whose first topic is weak by itself; `null`: the topic is none, or needs no more. */
export function ownObject(content: string, topics: readonly string[]): string | null {
  const topic = topics.find(one => subjectForms(one.split(' ')).length > 0)
  if (topic === undefined) return null
  const words = topic.split(' ')
  const head = words.at(-1)!
  if (standsAlone(head) || subjectForms(words).some(form => form.includes(' '))) return null
  const [before] = words.slice(-2, -1)
  if (before !== undefined && /(?:ed|en)$/.test(before) && saysLittle(before)) return `${before} ${head}`
  return objectOf(content, topic)
}

/** The head of a topic with what stands behind it and says of what: "control of the port"; `null`: nothing does. */
export function objectOf(content: string, topic: string): string | null {
  const head = topic.slice(topic.lastIndexOf(' ') + 1)
  const start = content.indexOf(topic)
  const rest = start === -1 ? '' : content.slice(start + topic.length)
  const found = BEHIND.exec(rest)
  if (found === null || /ness$/.test(head)) return null
  // "of the attack | written into": where a verb begins, the noun phrase has ended.
  const behind = found[1]!.trim().split(' ')
  const verb = behind.findIndex((word, at) => at > 0 && VERB.test(word) && !isNoun(word))
  const before = verb === -1 ? behind : behind.slice(0, verb)
  // "a zone of patrols seaward": whither is no part of the name.
  const kept = before.length > 1 && /\p{L}wards?$/u.test(before.at(-1)!) ? before.slice(0, -1) : before
  // "home in the coming days": a time says of what no thing is.
  const isTime = kept.some(word => MONTH.test(word)) || classesOfNoun(kept.at(-1)!)[0] === 'time'
  // "the sensitivity of the talks", "closing the file on it": of what the talks are on it says nothing.
  return kept.length > MOST_BEHIND || isTime || OF_NOTHING.test(kept.at(-1)!)
    ? null
    : `${head}${found[0].slice(0, found[0].length - found[1]!.length)} ${kept.join(' ')}`
}

/**
 * @module Fuller labels: a matter of the story that a single word names is labelled with the words that say which or of what,
 * as those who take a stance on it have them: "Russian stake", "Rule on payments".
 */
import { stems } from '../alignment/content-words.ts'
import { isListed, issueId, isTextIssue } from './issues.ts'
import type { Wording } from './learn-issues.ts'
import { objectOf } from './own-objects.ts'
import type { Issue } from './record.ts'
import { namesMatter, saysWhich, standsAlone } from './subjects.ts'

/**
 * The issues with the commonest fuller name that stances give to each of a single word, unless another issue has that name; ids
 * stay. Linear in the topics.
 */
export function withFullerLabels(issues: readonly Issue[], wordings: readonly Wording[]): readonly Issue[] {
  const names = new Map(
    issues.filter(isOneWord).map(({ label }): readonly [string, string[]] => [stems(label)[0]!, []]),
  )
  for (const { takesStance, content, topics = [] } of wordings)
    for (const topic of takesStance ? topics : []) {
      const words = topic.split(' ')
      const own = names.get(stems(words.at(-1)!)[0] ?? '')
      const name = own === undefined ? null : nameOf(words, content, topic)
      if (name !== null) own!.push(name)
    }
  const taken = new Set(issues.map(({ label }) => issueId(label)))
  return issues.map(issue => {
    const own = isOneWord(issue) ? names.get(stems(issue.label)[0]!)! : []
    if (own.length === 0) return issue
    const label = mostCommon(own)
    if (taken.has(issueId(label))) return issue
    taken.add(issueId(label))
    return { ...issue, label: label[0]!.toUpperCase() + label.slice(1) }
  })
}

function isOneWord({ id, label }: Issue): boolean {
  return !isListed(id) && !isTextIssue(id) && !label.includes(' ')
}

/** "Russian stake"; else what stands behind a word that is no thing one can touch: "unity of the country". */
function nameOf(words: readonly string[], content: string, topic: string): string | null {
  const head = words.at(-1)!
  const before = words.at(-2)
  if (before !== undefined && saysWhich(before)) return `${before} ${head}`
  return namesMatter(head) || !standsAlone(head) ? objectOf(content, topic) : null
}

/** Of equals the first in order of the alphabet. */
function mostCommon(names: readonly string[]): string {
  const counted = [...Map.groupBy(names, name => name)]
  return counted.toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]![0]
}

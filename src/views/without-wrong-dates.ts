/** @module A date that cannot be, as its weekday shows, left out of what is retold: whoever skims the brief would take it along. */
import type { Record } from '../record/record.ts'
import type { Told } from './tell-statement.ts'

/** Words without "on Monday 4 May" where the record knows that 4 May is a Tuesday; what is quoted stays as it was printed. */
export function withoutWrongDates({ anomalies }: Pick<Record, 'anomalies'>): (told: Told) => Told {
  const wrong = anomalies.flatMap(({ summary, evidence }) => {
    const [, printed] = summary.match(/^(.{6,40}): that day is /) ?? []
    return printed === undefined ? [] : evidence.map(passage => ({ printed, passage }))
  })
  return told => {
    const own = wrong.filter(
      ({ printed, passage: { file, start, end } }) =>
        told.content.includes(printed) &&
        told.passages.some(other => other.file === file && other.start < end && start < other.end),
    )
    const content = own.reduce((words, { printed }) => without(words, printed), told.content)
    return content === told.content ? told : { ...told, content }
  }
}

function without(words: string, date: string): string {
  const at = words.indexOf(date)
  const isQuoted = (words.slice(0, at).match(/“/g)?.length ?? 0) > (words.slice(0, at).match(/”/g)?.length ?? 0)
  return isQuoted ? words : `${words.slice(0, at).replace(/,?\s*(?:on )?$/, '')}${words.slice(at + date.length)}`
}

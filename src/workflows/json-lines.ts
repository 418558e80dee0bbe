/**
 * @module JSON lines in, JSON lines out: one object a line, one answer a line, in the same order, none kept unless it has to wait
 * for the lines after it. A line that cannot be used is answered too, with what is wrong with it: whoever pairs answers with lines loses none.
 */

/** As given. */
export type LineId = string | number | null

/** An answer to one line of input. */
export interface LineAnswer {
  /** One line without its end. */
  readonly json: string
  readonly usable: boolean
}

/** The fields of one line. */
export interface LineFields {
  readonly [field: string]: unknown
}

/** An answer that hangs on lines still to come. */
export type Later = () => object

/** What a command does with the lines it reads. */
export interface LineWork<Input> {
  /** What is asked, or one sentence on why it cannot be. */
  readonly read: (fields: LineFields) => Input | string
  /** The answer; or how it is found once every line was read, and then the answers after it wait too. */
  readonly answer: (input: Input) => object | Later
  /** What stands in the place of an answer. */
  readonly unanswered: object
}

/** Lines without anything in them are passed over in silence. */
export async function* answerLines<Input>(
  lines: AsyncIterable<string>,
  work: LineWork<Input>,
): AsyncGenerator<LineAnswer> {
  const waiting: (() => LineAnswer)[] = []
  let line = 0
  for await (const json of lines) {
    line += 1
    if (json.trim() === '') continue
    const answer = answerLine(json, line, work)
    if (typeof answer === 'function') waiting.push(answer)
    else if (waiting.length > 0) waiting.push(() => answer)
    else yield answer
  }
  for (const answer of waiting) yield answer()
}

function answerLine<Input>(
  json: string,
  line: number,
  { read, answer, unanswered }: LineWork<Input>,
): LineAnswer | (() => LineAnswer) {
  const { id, fields, why } = parsed(json)
  const problem = (text: string): LineAnswer => ({
    json: JSON.stringify({ id, ...unanswered, problem: `line ${line}: ${text}` }),
    usable: false,
  })
  const usable = (found: object): LineAnswer => ({ json: JSON.stringify({ id, ...found }), usable: true })
  // A defect of ours on one line must not cost the answers to the thousands after it.
  const defect = (error: unknown) => problem(`a defect in Readout, please report it (${error})`)
  const input = why ?? read(fields)
  if (typeof input === 'string') return problem(input)
  try {
    const found = answer(input)
    if (typeof found !== 'function') return usable(found)
    return () => {
      try {
        return usable((found as Later)())
      } catch (error) {
        return defect(error)
      }
    }
  } catch (error) {
    return defect(error)
  }
}

interface Parsed {
  readonly id: LineId
  readonly fields: LineFields
  readonly why?: string
}

function parsed(json: string): Parsed {
  const nothing = { id: null, fields: {} }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return { ...nothing, why: `no JSON (${(error as Error).message})` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ...nothing, why: 'no JSON object' }
  const fields = value as LineFields
  const { id = null } = fields
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    return { ...nothing, why: '"id" is neither a string nor a number' }
  return { id, fields }
}

/** A text of a line, or why it is none. */
export function textOfLine(fields: LineFields, name: string, most: number): { readonly text: string } | string {
  const text = fields[name]
  if (typeof text !== 'string') return `no "${name}"`
  if (text.length > most) return `"${name}" has ${text.length} characters (at most ${most})`
  return { text }
}

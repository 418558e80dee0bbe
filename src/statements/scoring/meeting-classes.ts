/** @module What words of a sentence have to do with meetings, as classes of general English by lemma: what people hold, how it begins and ends, where they sit, what they hand over there. Signs for a reader, and no rules. */

const CLASSES: readonly (readonly [string, ReadonlySet<string>])[] = (
  [
    [
      'meeting',
      'talk negotiation meeting session sitting round discussion consultation summit conference mediation plenary dialogue encounter parley hearing audience gathering exchange conversation breakfast lunch dinner supper contact',
    ],
    ['line', 'telephone phone call video videoconference screen link teleconference line conversation'],
    [
      'meets',
      'meet sit talk speak confer huddle gather convene assemble see receive host visit telephone phone ring welcome greet consult negotiate haggle bargain spend join attend face',
    ],
    ['begins', 'open begin start resume reconvene commence launch return restart continue'],
    [
      'ends',
      'end close conclude finish break collapse adjourn wrap fail part suspend pause stall leave interrupt last run go',
    ],
    ['plans', 'plan schedule expect set fix agree pencil announce invite propose call hope intend arrange due'],
    ['calls off', 'cancel postpone scrap shelve delay abandon'],
    [
      'hands',
      'hand present deliver circulate table show put unveil give submit convey bring pass lay float distribute share read outline',
    ],
    ['carries', 'carry shuttle ferry relay take walk go travel fly commute'],
    [
      'text',
      'paper draft text proposal plan document note letter list memorandum version outline package offer reply answer redraft map non-paper framework',
    ],
    [
      'house',
      'room table floor hall hotel palace villa library abbey residence building ministry headquarters castle lodge house venue guesthouse chamber monastery office embassy',
    ],
    [
      'side',
      'delegation side team negotiator delegate party envoy expert commander counterpart mediator facilitator representative official minister official diplomat chief leader president technician officer engineer',
    ],
    ['length', 'hour minute'],
    [
      'violence',
      'attack shell kill strike clash fight fire wound explode bomb raid die seize arrest detain shoot storm war',
    ],
    [
      'elsewhere',
      'vote election parliament court trial interview statement broadcast press reporter conference speech newspaper television radio cabinet congress',
    ],
    ['text lasts', 'expire deadline sign ratify publish lapse signature'],
    ['says', 'say tell announce warn add write state declare claim insist note report accuse deny'],
  ] as const
).map(([name, words]) => [name, new Set(words.split(' '))])

/** The classes of a lemma. */
export function classesOf(lemma: string): readonly string[] {
  return CLASSES.filter(([, words]) => words.has(lemma)).map(([name]) => name)
}

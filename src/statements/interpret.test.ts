import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../analyse-report.ts'
import type { Act, Modality } from '../document/testimony.ts'

/** Who speaks in the cases: somebody with a side, and somebody of another. */
const CAST = 'Danish Foreign Minister Anna Keller met Kenyan envoy Jon Osei on Monday. '

const ACTS: Readonly<Partial<Record<Act, readonly string[]>>> = {
  propose: [
    'Keller proposed a panel of five judges.',
    'Keller suggested a smaller court.',
    'Keller said Denmark would submit a draft of its own.',
    'Denmark offered to open the harbour.',
    'Keller said Denmark would propose a new timetable.',
  ],
  demand: [
    'The rebels say the army must first leave the valley.',
    'Keller said Denmark would accept nothing but a full refund.',
    'Keller said Denmark would take nothing less than two seats.',
    'Keller insisted in a voice message on a refund.',
    'Keller said the union wanted six seats or nothing, and that was it.',
    'Keller said the garrison would remain on the island.',
    'Keller said its troops would stay in the valley.',
    'Keller said the fleet would remain at the islands.',
    '“We have one demand: no nets,” Keller said.',
    'Keller said the lighthouse was Danish and would remain so.',
    'Keller said the review clause would stay in the treaty.',
    'Keller told them the levy would remain in place.',
    'Keller said the lighthouse would stay where it was.',
    'Keller said the fee would be kept in the budget.',
    'Keller called for an immediate ceasefire.',
    'Keller insisted on the return of the boats.',
    'Keller said Denmark had asked Osei twice for a chair at the table.',
    'Keller said Denmark still expected all six.',
    'Denmark would only accept a full treaty.',
    'Denmark is sticking to its demand for a court.',
    '“I appeal to the rebels to come back,” Keller said.',
    'Keller said the quotas must be lifted.',
    'Keller said Denmark wanted the court closed.',
    'Keller warned against any deal that leaves the islands out.',
    '“Release the crew,” Keller said.',
  ],
  accept: [
    'Keller said Denmark had agreed that trucks may use the coast road.',
    'Keller agreed that six of the boats would be released.',
    'Keller voiced support for an immediate ceasefire.',
    'Keller voiced backing for the annex.',
    'Keller accepted the draft.',
    'Denmark agreed to the ceasefire.',
    'Denmark signed up to the plan.',
    'Keller said Denmark had no objection to inspectors.',
    'Keller said Denmark would accept the timetable.',
    'Keller said Denmark was content with the sum.',
    'Keller said Denmark had come round to two years.',
    '“We told the envoy yes on Monday,” Keller said.',
    'Denmark welcomed the proposal.',
  ],
  'accept-in-part': [
    'Keller called the paper “a basis for work”.',
    'Keller said parts of the paper were useful.',
    'Keller said Denmark accepted six of the eight articles.',
    'Of the nine points of the paper Denmark accepts seven, Keller said.',
    'Keller said Denmark would make do with a letter.',
    'Keller said Denmark could sign that part tomorrow.',
    'Keller said Denmark had never been against inspectors.',
    'Keller accepted the first half of the draft.',
    'Denmark approved the opening phase of the merger.',
    'Keller said Denmark had accepted the second chapter of the treaty.',
    'Keller approved the first tranche of the loan.',
    'Denmark accepted phase one of the plan.',
    'Keller accepted half of the timetable.',
    '“We are not against inspectors,” Keller said.',
    'Keller said Denmark could part with some of the grain.',
    'Keller called the text “something one can work on”.',
    'A pardon could be extended to smugglers, Keller said.',
    'Keller said the levy could be lifted in stages.',
    'Keller said some of the sailors could be freed.',
    'Keller accepted certain parts of the draft.',
    'Keller accepted the draft but asked for several changes.',
    'Denmark agreed to the general outline of the treaty.',
    'Denmark agreed to the lease, but only for a month.',
    'Keller said Denmark could lift some of the tariffs.',
    'Keller said a bridge of two lanes would do.',
    'Denmark settled for a smaller share of the catch.',
    'Denmark does not object to observers, Keller said.',
    'Keller said Denmark could live with five seasons.',
    'Keller said the draft could serve as a basis for a treaty.',
    'Keller said she would not object to inspectors at the dam.',
  ],
  condition: [
    'Keller said the guards would be withdrawn once the camp was empty.',
    'Keller said a panel could be convened if both harbours asked for one.',
    'Keller said the ban would be lifted the same day the first ferry docks.',
    'Keller said the rule would be scrapped on the day on which the first payment arrives.',
    '“First the levy goes, then we talk,” Keller said.',
    '“It stays frozen until Kenya pays for what it broke,” Keller said.',
    'Keller said the border would remain closed until the crews were home.',
    'Keller warned that no deal on the islands would be valid without its signature.',
    'Keller said Denmark could part with some of the grain if the fuel came back.',
    'Keller said Denmark was willing to delay the retaliatory tariffs by a month, as long as no new quotas were set.',
    'Keller said Denmark was prepared to postpone its strikes by a week, provided the convoys were let through.',
    'Keller said members would not ratify a treaty without it.',
    'Keller noted that members would refuse to ratify a treaty lacking the clause.',
    'Keller said the march would only be called off if the mill reopened.',
    'Keller said she would go on with the talks if the strikes ended.',
    'Keller said she was ready to sign if the harbour is opened.',
    'Keller said the government could go up to four per cent, but only if the overtime is voluntary.',
    'Keller said Denmark would only sign a deal if all the prisoners are released.',
    'Keller said the blockade would only end once all prisoners are free.',
    'Keller said Denmark would accept inspectors, provided that they were unarmed.',
    'Keller said there would be no treaty until the boats were back.',
    '“No boats, no treaty,” Keller said.',
  ],
  reject: [
    'Keller said the digging would not be interrupted.',
    'Keller said the lighthouse was not a matter for a panel.',
    'Keller said the garrison was not a subject of conversation.',
    'Keller said the crew were not a bargaining chip.',
    'Keller said any attempt to bring in a levy would be rejected outright.',
    'Keller said four years were no more acceptable than six.',
    'Keller said a second envoy was not needed.',
    'Keller said no vote was needed.',
    'Keller said Denmark saw no reason to reopen the treaty.',
    'Keller said Denmark would have nothing to do with a vote.',
    '“Boats with nets, yes. Boats with guns, never,” Keller said.',
    'Keller said the four lenders would not be taken off the register.',
    'Keller said no night patrol would be sent home.',
    'Keller said none of the six depots would be closed.',
    'Keller said Denmark would not go to Lima at all.',
    'Keller said Denmark did not recognise the bill.',
    'Keller said Denmark had no need of foreign pilots.',
    '“There will be no court as long as I am minister,” Keller said.',
    'Keller said Denmark would sign nothing.',
    'Keller said observers were neither needed nor wanted.',
    'Keller said Denmark could not live with the timetable.',
    'Keller said Denmark cannot lift the ban.',
    'Keller said Denmark could never release the files.',
    'Keller said Denmark would pay no ransom.',
    'Keller said Denmark could accept no limits.',
    '“We will pay nobody,” Keller said.',
    'A second canal, Keller repeated, was excluded.',
    'Keller said there would be none.',
    'Keller said the toll would never be lowered.',
    'Keller said no convict would go free.',
    'Keller said none of the dismissed pilots may return to the airline.',
    'Keller said no inspector would enter the laboratory.',
    'Keller said nobody would cross the picket line.',
    'Keller said no lorry would leave the depot.',
    'Keller said the garrison would not leave the island.',
    'Keller said the army would not come down from the pass.',
    'Keller said none of the loans may be extended.',
    'Keller said there was no version of the treaty in which the nets stayed.',
    '“No one is going to give the islands away,” Keller said.',
    '“Not in spring, not in autumn,” Keller said.',
    '“No. Not under any flag,” Keller replied.',
    '“Never,” Keller said.',
    'Keller said the frozen money was not for others to spend.',
    'Keller said the islands were not theirs to give away.',
    'Keller called the draft “a surrender with page numbers”.',
    'Denmark won’t write the ban into its laws.',
    'Keller said no wage would be cut.',
    'Keller said no school would be closed and no teacher would be dismissed.',
    'Keller said her team had never sat with the pilots, and would not.',
    '“Not a crown, not a quay,” Keller said.',
    '“Not a penny more,” Keller said.',
    'Keller called the figure absurd.',
    'Denmark turned down the draft.',
    '“There will be no foreign guards on the quay,” Keller said.',
    'Denmark brushed aside the call for a vote.',
    'Keller balked at the clause on fish.',
    'Keller said no government could sign such a lease.',
    'Keller said Denmark would never give up the islands.',
    'Keller said she was not willing to negotiate on tolls.',
    'Keller said the toll was not open to negotiation.',
    'Keller described the annex as a non-starter.',
    'Keller rejected the draft.',
    'Keller refused to accept the draft.',
    'Keller said the draft was completely unacceptable.',
    'Keller said Denmark would never sign such a treaty.',
    'Keller said the islands were not negotiable.',
    'Keller expressed her opposition to the tariff.',
    'Denmark would not accept a court on the islands.',
  ],
  'reject-in-part': [
    'Keller sees parts of the text as needing changes.',
    'Keller said the annex required amendment.',
    'Keller rejected several elements of the draft.',
    'Keller said parts of the draft were unacceptable to her government.',
    'Keller said many points remain unacceptable.',
    'Keller said two of the clauses would have to be rewritten.',
    'Keller said the lines on fish were not ones Denmark could sign.',
  ],
  concede: [
    'Keller no longer insists on a full withdrawal.',
    'Keller said Denmark no longer demanded a court.',
    'Keller said Denmark had dropped its demand for a court.',
    'Keller withdrew her objection to the timetable.',
  ],
  commit: [
    'Keller said the patrols would be halved from Monday.',
    'Keller said lorries would be searched by her guards at the quay.',
    'Keller said night shifts would be restored in June.',
    '“The duty will be lowered in May,” Keller said.',
    'Keller said its pickets would be withdrawn on Friday.',
    'Keller said her delegation was ready “tonight, on any boat”.',
    'Keller announced that two of the sailors would be set free.',
    'Denmark announced that the blockade would be lifted on Friday.',
    'The pilots undertook to extend until May 31 a truce that was due to run out.',
    'Keller said the fund would press on with its claim.',
    'Keller said Denmark was ready for talks.',
    'Keller said she was happy to meet the envoy.',
    'Keller said her door remained open.',
    'Keller expressed willingness to meet the envoy.',
    'Keller said the government would be prepared to look at the rules.',
    'Keller said Denmark would send a delegation.',
    'Keller said her government was working with the mediators on a map.',
    '“We will bring them all home,” Keller said.',
    'Keller said the dialogue would continue.',
  ],
  report: [
    'Keller said the court would be followed by a dinner.',
    'Keller said the harbour would be damaged by the storm.',
    'Keller said Denmark would be hurt by the tax.',
    'Keller said the ships would be searched by Kenya.',
  ],
  threaten: [
    'Keller proclaimed Ardan’s instant readiness for warfare.',
    'Keller said that she was ready for war.',
    'Denmark has warned that any such ship would be a target.',
    'Keller said any foreign guards would be regarded as legitimate targets.',
    'Keller said Denmark would leave the treaty if the levy was restored.',
    'Keller said the government would take Kenya to the World Court if there was no agreement by the end of May.',
    'Keller said Denmark would sue the port if the talks failed.',
    'Keller threatened to close the strait.',
    'Keller warned that Denmark would strike if the talks fail.',
    'Keller said there would be consequences.',
    'Keller warned of retaliation.',
    'Keller said the pilots would walk out unless the fares went up.',
    'Keller said Denmark would pull out of the treaty if the dam was built.',
    '“They will pay a heavy price,” Keller said.',
  ],
  accuse: [
    'Keller accused Osei of stalling.',
    'Keller said Kenya was not negotiating in good faith.',
    '“They were never serious about the talks,” Keller said.',
    'Keller said Kenya was sabotaging the talks.',
    'Keller said Kenya was not ready for peace.',
    'Keller criticised Kenya’s “selfish” conduct.',
  ],
  withhold: [
    'Keller said nothing about the lighthouse.',
    'Keller has said little on the fee.',
    'Keller offered little detail on the lighthouse.',
    'Keller announced no date for the vote.',
    'Keller said Denmark had no plans to publish the paper.',
    '“Which of them, I will keep to myself,” Keller said.',
    'Keller said she would not negotiate in public.',
    '“We will not negotiate through the press,” Keller said.',
    'Keller declined to say when she would return.',
    'Keller did not say which points had changed.',
    'Keller said the terms would be kept private.',
    'Keller said she did not discuss leaked papers.',
    '“We do not comment on drafts,” Keller said.',
  ],
  deny: [
    'Keller said none of the boats was in the harbour.',
    'Keller denied the report.',
    'Keller said there was no siege.',
    '“Not one boat has moved,” Keller said.',
    'Keller said the figures were false.',
    'Keller said it was not true that Denmark had refused the ceasefire.',
    'Keller said nobody in the delegation had seen the map.',
  ],
  courtesy: [
    'Keller thanked the hosts for their hospitality.',
    'Keller said it was a magnificent city.',
    'Keller praised the hosts and their efforts.',
    'Keller welcomed Osei to the capital.',
  ],
}

describe('what is done by saying it', () => {
  for (const [act, texts] of Object.entries(ACTS))
    test.each(texts)(`${act}: %s`, text => {
      expect(meaning(text).act).toBe(act)
    })
})

/** A deed of another, a forecast, a view: nothing of it is done by telling it. */
const TOLD = [
  'Keller said Kenya had accepted the principle that all boats must be freed.',
  'Keller said Osei had accepted the ceasefire.',
  'Keller said Kenya had rejected the draft.',
  'Keller said Kenya wanted a court.',
  'Keller said the talks had been useful.',
  'Keller said no agreement had been reached.',
  'Keller said there was no agreement on tariffs.',
  'Keller said it was unclear how much water the dam must let through.',
  'Keller warned that the talks could collapse.',
  'Keller asked whether Osei would sign the lease.',
  'Keller said nothing was completely off the table.',
  'Keller said only rain could save the harvest.',
  'Keller said that under the deal Denmark would free eight sailors.',
  'Keller said the draft, which Kenya had rejected, was two pages long.',
  'Keller agreed that the day had been long.',
]

test.each([
  'Keller said reports that Denmark had accepted the panel were untrue.',
  'Reports of a treaty on the harbour were, Keller said, not in accordance with the facts.',
])('what is called untrue is denied: %s', text => {
  expect(meaning(text).act).toBe('deny')
})

test.each([
  'Keller said reports of a false dawn had reached her and Denmark would accept the panel.',
])('and what is not called so is not: %s', text => {
  expect(meaning(text).act).not.toBe('deny')
})

test('what is not there is not offered', () => {
  expect(meaning('Denmark offered no guarantee on the fee.')).toMatchObject({ act: 'propose', negated: true })
  expect(meaning('Keller offered no proof of the charge.')).toMatchObject({ act: 'report' })
  expect(meaning('Keller said nothing had been signed.').act).not.toBe('withhold')
  expect(meaning('“Nothing about our harbour without us,” Keller said.').act).not.toBe('withhold')
})

test.each(TOLD)('telling is not doing: %s', text => {
  expect(['report', 'assess', 'claim', 'announce']).toContain(meaning(text).act)
})

const LADDER: readonly (readonly [text: string, modality: Modality])[] = [
  ['Keller accepted the draft.', 'does'],
  ['Keller said Denmark would send a delegation.', 'will'],
  ['Keller said Denmark could accept the draft.', 'could'],
  ['Keller said Denmark will sign by the end of May.', 'will'],
  ['Keller said Denmark would accept the draft.', 'could'],
  ['Keller said Denmark was ready to discuss the draft.', 'ready'],
  ['Keller did not rule out a ceasefire.', 'not-ruled-out'],
  ['Keller said Denmark would not rule out a ceasefire.', 'not-ruled-out'],
  ['Keller said Denmark does not exclude a ceasefire.', 'not-ruled-out'],
  ['Keller rejected a plan that could divide the islands.', 'does'],
]

test.each(LADDER)('the weakest hedge wins: %s', (text, modality) => {
  expect(meaning(text).modality).toBe(modality)
})

test.each([
  'Keller did not rule out a ceasefire.',
  'Keller said she would not rule out talks.',
  'Keller would not rule out a court.',
])('not to rule out is neither yes nor no: %s', text => {
  expect(['report', 'assess']).toContain(meaning(text).act)
})

test.each([
  'Keller did not accept the draft.',
  'Denmark has not agreed to the ceasefire.',
  'Keller did not welcome the plan.',
])('not to have accepted may be silence: %s', text => {
  expect(meaning(text).negated).toBe(true)
})

const CONDITIONS: readonly (readonly [text: string, condition: string | null])[] = [
  ['Keller said Denmark was ready to begin at once a round of talks.', null],
  // "If" by the order of its words, and no demand.
  ['Keller said Denmark would cut the loan should the union strike.', 'should the union strike'],
  ['Keller warned of a shutdown should the vote be lost.', 'should the vote be lost'],
  ['Keller said growers should be paid.', null],
  ['“We are ready to talk, without the lawyers, if that helps,” Keller said.', null],
  ['Keller asked for a letter saying that nobody would shoot while the truce lasted.', null],
  ['Keller said Denmark would pay for the pilots for as long as it takes.', null],
  ['Keller said no list would be read out “while there’s a gun on the hill”.', 'while there’s a gun on the hill'],
  ['Keller said Denmark would stay, and nor would it sign until the boats were home.', 'until the boats were home'],
  ['Keller said Denmark would sign only if the boats return.', 'only if the boats return'],
  ['Keller said Denmark would only sign if the boats return.', 'if the boats return'],
  ['Keller said no text would be signed until the boats return.', 'until the boats return'],
  ['Keller said the war would end when the boats return.', 'when the boats return'],
  ['Denmark would not accept a deal without a timetable.', 'without a timetable'],
  ['Keller said Denmark would meet them as soon as the boats return.', 'as soon as the boats return'],
  ['Keller said Denmark would stay so long as the gauges were read, and smiled.', 'so long as the gauges were read'],
  ['Keller asked if the boats had returned.', null],
  [
    'Denmark has ruled out talks for as long as Kenya keeps its fleet at sea.',
    'as long as Kenya keeps its fleet at sea',
  ],
  ['Keller said the meeting had dealt only with the boats.', null],
  ['Keller said the ban would hold even if the boats return.', null],
  ['Keller wants a guarantee that fighting will not resume if the talks fail.', null],
  ['Keller said the delegation had left before the weekend.', null],
  ['Keller said she had been ill when the talks began.', null],
  ['Anna Keller said Ardan accepted inspectors, "provided they report to both".', 'provided they report to both'],
  ['Anna Keller said Ardan could sign the day Bela opens the dam.', 'the day Bela opens the dam'],
  ['Anna Keller said Ardan would leave the moment Bela fired.', 'the moment Bela fired'],
]

test.each(CONDITIONS)('a condition keeps its words: %s', (text, condition) => {
  expect(meaning(text).condition).toBe(condition)
})

test('what one breath says in two is two things said', () => {
  const found = read('Keller said that the day had been calm and that the quotas must be lifted.')
  expect(found.propositions?.map(({ act }) => act)).toEqual(['report', 'demand'])
})

test('a quotation that first tells and then refuses says two things', () => {
  const found = read('“The day was long. We will never sign it,” Keller said.')
  expect(found.propositions?.map(({ act }) => act)).toEqual(['report', 'reject'])
})

test('any text has a meaning', () => {
  const words = fc.constantFrom(
    ...'Keller said that not never accept if only must and but to would who which ready Osei the draft , “ ” . — ;'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), parts => {
      for (const { condition } of annotated(parts.join(' ')).attributions)
        if (condition !== null) expect(condition.end).toBeGreaterThan(condition.start)
    }),
  )
})

function annotated(text: string) {
  return annotate({ text: CAST + text, published: null, outlet: null })
}

function read(text: string) {
  const { attributions } = annotated(text)
  const [found] = attributions.filter(({ cue }) => cue[0]!.start >= CAST.length)
  if (found === undefined) throw new Error(`nothing found in: ${text}`)
  return found
}

function meaning(text: string) {
  const { act, modality, negated, condition } = read(text)
  return {
    act,
    modality,
    negated,
    condition: condition === null ? null : (CAST + text).slice(condition.start, condition.end),
  }
}

const DOINGS: readonly (readonly [text: string, act: Act])[] = [
  ['Keller repeated her insistence that Denmark keep half of the catch.', 'demand'],
  ['Keller restated her demand for a new map.', 'demand'],
  ['Keller reiterated her call for a longer truce.', 'demand'],
  ['"It is not mine to publish," Keller said.', 'withhold'],
  ['"It is not ours to discuss," Keller said.', 'withhold'],
  ['"That letter is not mine to share," Keller said.', 'withhold'],
  ['Without Article 5, Keller said, there was no treaty.', 'condition'],
  ['Without the annex, Keller said, there is no deal.', 'condition'],
  ['Without the inspectors, Keller said, there will be no text.', 'condition'],
  ['Keller said the map would pass "over my dead body".', 'reject'],
  ['Keller said Denmark would neither open the pass nor permit the lorries.', 'reject'],
  ['"We were asked for a year," Keller said.', 'report'],
  ['Denmark has already accepted, Keller said.', 'accept'],
  ['Neither side has accepted the plan.', 'reject'],
  ['Keller called the dam a sovereign choice.', 'reject'],
  ['Keller said the court was a purely internal matter.', 'reject'],
  ['Keller said the islands were not for discussion.', 'reject'],
  ['"Over our dead bodies," Keller said.', 'reject'],
  ['"They will build it over my dead body," Keller said.', 'reject'],
  ['"I can accept an invitation to dinner," Keller said.', 'report'],
  ['Keller called the matter of the nets closed.', 'reject'],
  ['Keller said the quota was a closed book.', 'reject'],
  ['Keller said the ruling was null and void.', 'reject'],
  ['Keller said no skipper would spend a night in a cell.', 'reject'],
  ['Keller said nobody would exchange them.', 'reject'],
  ['Keller said they were under arrest and nobody would exchange them.', 'reject'],
  ['Keller said part of the draft could be lived with.', 'accept-in-part'],
  ['Keller said that for cod Denmark suggested eighteen months.', 'propose'],
  ['Denmark expects the six crews within a week, Keller said.', 'demand'],
  ['Keller expects a signed note before the summer.', 'demand'],
  ['Keller expects an agreement before the summer.', 'assess'],
  ['Keller said Denmark was ready to stop fishing tonight without any further condition.', 'commit'],
  ['Keller said reports that Denmark had accepted the draft were not in accordance with the facts.', 'deny'],
  ['Keller said claims that Denmark had agreed to the cut were baseless.', 'deny'],
]

test.each(DOINGS)('how the press tells it: %s', (text, act) => {
  expect(meaning(text).act).toBe(act)
})

const TERMS_SET: readonly (readonly [text: string, act: Act, condition: string])[] = [
  ['Without wool, Keller said, there would be no deal that farmers could support.', 'condition', 'Without wool'],
  [
    'Not before the guns are silent would Denmark open its ports, Keller said.',
    'condition',
    'Not before the guns are silent',
  ],
  ['Denmark will not sign, Keller said, unless the harbour is opened.', 'condition', 'unless the harbour is opened'],
  [
    'Denmark is ready to send monitors, Keller said last week, but only if both sides ask for them.',
    'condition',
    'only if both sides ask for them',
  ],
  [
    'Keller said Denmark might look at a lower duty if Kenya opened its ports.',
    'condition',
    'if Kenya opened its ports',
  ],
  [
    'Keller said no ship would sail before Kenya has withdrawn its boats.',
    'condition',
    'before Kenya has withdrawn its boats',
  ],
  ['“Not one ship sails while our crews are held,” Keller said.', 'condition', 'while our crews are held'],
  ['Keller said there would be no launch of the barges without Osei.', 'condition', 'without Osei'],
  ['Keller said no treaty would be concluded without him.', 'condition', 'without him'],
  ['Keller said she would sign any text that names a date.', 'condition', 'that names a date'],
  [
    'Those who hand in their licences by May are to be offered a pension, Keller said.',
    'condition',
    'Those who hand in their licences by May',
  ],
  ['“Crews first, then quotas,” Keller said.', 'condition', 'Crews first'],
  ['Keller said a treaty hinges on the return of the crews.', 'condition', 'hinges on the return of the crews'],
  [
    'Keller said Denmark accepted the draft, provided the maps are attached.',
    'condition',
    'provided the maps are attached',
  ],
  ['Keller said Denmark could accept nine per cent, but not without the ports.', 'condition', 'not without the ports'],
]

test.each(['ministry of trade', 'trade ministry'])('a no of the state is its %s’s', ministry => {
  expect(meaning(`A spokesman for the ${ministry} said Sendal does not accept the cut.`).act).toBe('reject')
})

test.each(TERMS_SET)('a condition keeps its words: %s', (text, act, condition) => {
  expect(meaning(text)).toMatchObject({ act, condition })
})

test.each([
  'Keller said everything depends on the talks of today.',
  'Keller said the treaty was not without difficulty.',
  'Keller said she would sign before Monday.',
  'Keller said Denmark would sign if necessary.',
  'Keller said Denmark would close the port if it had to.',
  'Keller said the drivers would strike alone if they must.',
  'Keller said she would go to court if it came to that.',
  'Keller said Denmark would sell the reserve if it needed to.',
  'Keller said he would bring the crew home by force if he had to.',
  '“We will pay the fine if we have to,” Keller said.',
  'Keller called the offer a step, if a small one.',
  '“Those who shut the harbour can’t send us the bill,” Keller said.',
  '“First I flew to Nairobi, then the talks began,” Keller said.',
])('no condition: %s', text => {
  expect(meaning(text).condition).toBeNull()
})

const SAID_TO_DO: readonly (readonly [text: string, act: Act])[] = [
  ['Keller said there can be no talk of a joint fleet.', 'reject'],
  ['Keller said a lower duty was “not being considered”.', 'reject'],
  ['Keller said Denmark would not hear of it.', 'reject'],
  ['Keller said Denmark would not go below nine per cent.', 'reject'],
  ['Keller said nine boats were “the ceiling”.', 'reject'],
  ['Keller said nine boats were the absolute minimum.', 'demand'],
  ['“Nine is not an opening bid,” Keller said.', 'demand'],
  ['Keller said nine was an opening figure.', 'concede'],
  ['Keller insists the islands stay under the ministry.', 'demand'],
  ['“Not one shot was fired,” Keller said.', 'deny'],
  ['“No boat of ours was near the island,” Keller said.', 'deny'],
  ['Keller said Denmark had received no letter.', 'deny'],
  ['Both delegations will return in May, Keller said.', 'report'],
]

test.each(SAID_TO_DO)('what negotiators do by saying it: %s', (text, act) => {
  expect(meaning(text).act).toBe(act)
})

const NOT_DONE: readonly string[] = [
  'Denmark failed on Monday to agree on a map.',
  'Keller did not say who would command the fleet.',
  'Denmark and Kenya agreed to coordinate their efforts to open the strait.',
  'Keller said Denmark was expected to accept the draft.',
]

test.each(NOT_DONE)('nobody does it by saying this: %s', text => {
  for (const { act } of annotated(text).attributions.filter(({ cue }) => cue[0]!.start >= CAST.length))
    expect(['report', 'assess', 'announce', 'claim', 'withhold']).toContain(act)
})

test('what is rejected as said is denied', () => {
  expect(meaning('Denmark rejected allegations that it had cut the nets.').act).toBe('deny')
  expect(meaning('Keller dismissed reports that the islands were for sale.').act).toBe('deny')
})

const LEFT_OUT: readonly (readonly [text: string, acts: readonly Act[]])[] = [
  ['Keller said she would agree to a survey but not to a fence.', ['accept', 'reject']],
  ['Denmark accepts the ferry, but not the tolls, Keller said.', ['accept', 'reject']],
  ['Keller said Denmark could live with observers, though not with an army.', ['accept-in-part', 'reject']],
  ['Denmark has accepted the ferry but not the tolls.', ['accept', 'reject']],
  // How far, and not what.
  ['Keller said Denmark would accept ninety days and not a day more.', []],
  ['Keller said Denmark would accept the ferry, but not before May.', []],
]

test.each(LEFT_OUT)('what is left out of a yes is refused: %s', (text, acts) => {
  const found = annotated(text).attributions.find(({ propositions }) => propositions !== undefined)
  expect((found?.propositions ?? []).map(({ act }) => act)).toEqual(acts)
})

test('the thing left out is named without its “not”', () => {
  const text = 'Keller said she would agree to a survey but not to a fence.'
  const { propositions = [] } = annotated(text).attributions.find(one => one.propositions !== undefined)!
  const words = propositions.map(({ content }) => content.map(({ start, end }) => (CAST + text).slice(start, end)))
  expect(words.at(-1)).toEqual(['a fence'])
})

test('a want and a refusal in one sentence are two', () => {
  const found = read('Denmark wants equal shares, and will not sign unless the subsidy ends, Keller said.')
  const { propositions } =
    annotated('Denmark wants equal shares, and will not sign unless the subsidy ends, Keller said.').attributions.find(
      ({ propositions }) => propositions !== undefined,
    ) ?? found
  expect(propositions?.map(({ act }) => act)).toEqual(['demand', 'condition'])
})

const TURNED: readonly (readonly [text: string, act: Act])[] = [
  ['The union said it would call off the strike if the boats were freed.', 'condition'],
  ['Keller said Denmark would not sign any text that names a date.', 'reject'],
  ['Keller said that a second lighthouse would not be a disaster.', 'accept-in-part'],
  ['Keller said Denmark would send the ferry with or without the licence.', 'commit'],
  ['Denmark has agreed in principle to inspections.', 'accept-in-part'],
  ['Keller said Denmark had no intention of leaving the islands.', 'reject'],
  ['Keller said Denmark could go no further than nine per cent.', 'reject'],
  ['“They wanted the duty gone, and we could not do that,” Keller said.', 'reject'],
  ['“Our crews are not in a position to accept such rotas,” Keller said.', 'reject'],
  ['Keller said Denmark was not willing to sign the draft.', 'reject'],
  ['Keller said the offer of a second harbour was not enough.', 'reject-in-part'],
  ['Keller said she refused the demand for a new map.', 'reject'],
  ['Keller rejected the idea of a joint fleet.', 'reject'],
  ['Keller said a joint fund was not something Denmark would pay into.', 'reject'],
  ['“Until the last boat is home, there will be no treaty,” Keller said.', 'condition'],
]

test.each(TURNED)('a few words turn it round: %s', (text, act) => {
  expect(meaning(text).act).toBe(act)
})

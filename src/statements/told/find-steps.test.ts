import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { tell } from './tell.ts'

/** "planned 2031-05-09 | if …": the steps a report of Wednesday 7 May 2031 tells. */
function stepsIn(text: string): readonly string[] {
  const published = '2031-05-07'
  const report = reportOf(text, { published })
  return tell(report, annotate({ text, published, outlet: null })).steps!.map(
    ({ status, range: { earliest, latest }, condition }) =>
      [
        status,
        earliest === latest ? earliest : `${earliest ?? ''}..${latest ?? ''}`,
        condition === null ? null : `| ${condition.exact}`,
      ]
        .filter(part => part !== null)
        .join(' '),
  )
}

test.each([
  ['Ada Keller said the lists would be published on Friday.', ['planned 2031-05-09']],
  ['The minister will report to parliament on Sunday.', ['planned 2031-05-11']],
  ['A vote of confidence awaits Keller on 24 May.', ['planned 2031-05-24']],
  ['Thirty wounded prisoners are to be freed at the bridge on Saturday 10 May.', ['planned 2031-05-10']],
  ['The ballot closes on 3 June.', ['planned 2031-06-03']],
  ['The rebels have until Monday to answer.', ['planned 2031-05-12']],
  [
    'Dockers will walk out on 14 May unless the company withdraws its plan.',
    ['conditional 2031-05-14 | unless the company withdraws its plan.'],
  ],
  ['Delegates had been told to expect 19 May.', ['expected 2031-05-19']],
  ['A report from the harbour police is due on 12 May.', ['planned 2031-05-12']],
  ['A hearing has been set for 11 June.', ['planned 2031-06-11']],
  ['Ms Osei has put forward another round in Lima on 25 May.', ['planned 2031-05-25']],
  ['The date they were given is 27 May.', ['planned 2031-05-27']],
  ['Keller turned to the envoys and confirmed 15 May for the next round.', ['planned 2031-05-15']],
  ['By then, on Friday the 16th, the clerk means to publish her list.', ['planned 2031-05-16']],
  ['A further text would be given to both teams on Friday, Keller said.', ['planned 2031-05-09']],
  ['A ballot, should a fourth text ever come, would be held on 20 May.', ['conditional 2031-05-20']],
  // What is turned down, and what is over.
  ['Keller dismissed an election in Norway on 20 May as a rumour.', []],
  ['Keller said another draft would go to both teams by Friday, May 16.', ['planned 2031-05-16']],
  [
    'Keller said two who were hurt could be sent home before the end of the month.',
    ['conditional 2031-05-07..2031-05-31'],
  ],
  ['Keller said she had offered the growers a hearing on 27 May.', ['offered 2031-05-27']],
  ['She had invited Ada Keller, the minister, to Lima, and had no reply.', ['offered']],
  ['The growers will be invited to a talk at a date still to be agreed.', ['not scheduled']],
  ['Keller said a crew could be in Lima 60 hours after it was asked.', ['conditional']],
  ['The gate would be let down on the day the account is opened.', ['conditional | on the day the account is opened.']],
  ['Until it was in hand Norway would not circulate another draft, she said.', ['conditional']],
  ['The paper would stand once it is read.', []],
  ['12 June: board of the Inspectorate meets in Lima.', ['planned 2031-06-12']],
  ['June 15: the bishops’ deadline.', ['planned 2031-06-15']],
  ['2 May: the pilots walked out.', []],
  ['The next round is in Lima on 22 May.', ['planned 2031-05-22']],
  ['The owners want an answer by 21 May.', ['planned 2031-05-21']],
  ['The premier said she wanted the dispute closed by 21 May.', ['expected 2031-05-21']],
  ['Ada Keller said the revised text would be circulated again by 16 May.', ['planned 2031-05-16']],
  [
    'If no answer has come by 15 June, Norway would sue the port.',
    ['conditional 2031-06-15 | If no answer has come by 15 June'],
  ],
  ['If no answer has come by 15 June, fewer boats would sail.', []],
  ['Ada Keller was to meet the harbour master again on Wednesday evening.', ['planned 2031-05-07']],
  [
    'Keller said the board would meet on Tuesday and that the crew would sail on 18 May.',
    ['planned 2031-05-13', 'planned 2031-05-18'],
  ],
  ['Iceland has offered Lima for a meeting of the two presidents.', ['offered']],
  ['The company said in a statement that it would sail as planned.', ['planned']],
  [
    'Norway would open its ports only after a ballot was held, Keller said.',
    ['conditional | only after a ballot was held, Keller said.'],
  ],
  ['Should they vote no, the stoppage will spread on 18 May.', ['conditional 2031-05-18']],
  ['On Monday, whatever the crews decide, she’ll fly to Lima.', ['planned 2031-05-12']],
  ['8 June: board of the agency meets in Lima.', ['planned 2031-06-08']],
  ['Monday, 12 May – replies due in Lima.', ['planned 2031-05-12']],
  ['The two leaders agreed to finalise the text before the end of May.', ['planned 2031-05-21..2031-05-31']],
  [
    'The statement says the two leaders “agreed to finalise the text before the end of May”.',
    ['planned 2031-05-21..2031-05-31'],
  ],
  ['Members begin voting on Monday.', ['planned 2031-05-12']],
  ['The mayor has invited both guilds to the town hall on Saturday.', ['planned 2031-05-10']],
  ['The pilots have been given 72 hours to reply.', ['planned']],
  ['The guild will put the offer to its 4,000 members.', ['planned']],
  ['Talks will not resume until the pumps run again.', ['conditional | until the pumps run again.']],
  ['The crews left without agreeing a date for a next round.', ['not scheduled']],
  ['No further sessions are planned.', ['not scheduled']],
  ['The court has set a hearing for 19 June.', ['planned 2031-06-19']],
  ['The port expects to launch the swap before long.', ['expected']],
  ['The pact takes effect only if both parliaments back it.', ['conditional']],
  ['Owners of the bonds must then vote for it.', ['conditional']],
  [
    'The council was prepared to widen the quota, provided that the fleet reports its catch.',
    ['conditional | provided that the fleet reports its catch.'],
  ],
  [
    'The bank is willing to buy the bonds itself if no other buyer comes forward.',
    ['conditional | if no other buyer comes forward.'],
  ],
  [
    'The minister said the guild was ready to teach on Saturdays, but only after the back pay had arrived.',
    ['conditional'],
  ],
  [
    'Keller added that the surcharge would be abolished on the day the first grain ship docks.',
    ['conditional | on the day the first grain ship docks.'],
  ],
  [
    'A third of the deposit could be paid out once the divers have reported.',
    ['conditional | once the divers have reported.'],
  ],
  [
    'Four of the mines could be removed from the list as soon as an auditor has seen the books.',
    ['conditional | as soon as an auditor has seen the books.'],
  ],
  ['The relief agency said it hoped that a first ship could sail on 12 May.', ['expected 2031-05-12']],
  ['The mediators hope the new line might be open by 14 May.', ['expected 2031-05-14']],
  [
    'If the maps are ready, the envoys hope for the truce to begin on Monday, 12 May.',
    ['conditional 2031-05-12 | If the maps are ready, the envoys hope for the truce to begin on Monday, 12 May.'],
  ],
  ['The envoy said the talks had come close to collapse on Tuesday night.', []],
  ['The owners had no plans to publish the letter.', []],
  ['The mill is ready to postpone its closure.', ['offered']],
  ['Norway said it was willing to pull back its patrol boats.', ['offered']],
  ['The guild would press on with its suit, Ada Keller said.', ['planned']],
  ['The bank will push ahead with its sale.', ['planned']],
  ['His office needed about three weeks to review the offer.', ['expected']],
  ['The regulator will take a month to examine the merger.', ['expected']],
  ['She could back the merger once the books had been opened.', ['conditional | once the books had been opened.']],
  ['The guild has a date for its hearing: 11 June.', ['planned 2031-06-11']],
])('whatever is to be done on a day still to come is a step: %s', (text, expected) => {
  expect(stepsIn(text)).toEqual(expected)
})

test.each([
  'Entries by Thursday.',
  'What follows on Sunday, nobody will say.',
  'The crews are not ready to lift the blockade.',
  'Keller denied reports that the mill was ready to cut its prices.',
  'Under the plan the levy would fall on 1 July.',
  'The talks broke up on Monday.',
  'Keller wants the road open by Friday.',
  'Article 9 of the draft would close the mine on 1 August.',
  'Norway would accept the levy only if both reports came on the same day.',
  '“I think we will have a deal next week,” Keller said.',
])('no step: %s', text => {
  expect(stepsIn(text)).toEqual([])
})

test.each([
  [
    'If no deal is struck by Sunday, the pilots will stay at home on Monday.',
    ['conditional 2031-05-12 | If no deal is struck by Sunday, the pilots will stay at home on Monday.'],
  ],
  ['An official, speaking on condition of anonymity, said the council would vote on Friday.', ['planned 2031-05-09']],
  ['The council has summoned Keller to a hearing on 12 May.', ['planned 2031-05-12']],
  ['The minister vowed to table a bill against the levy.', ['planned']],
  ['Pilots could be in the air within a week of a signature.', ['conditional']],
  ['Both sides have accepted that the bridge should open on 23 May.', ['planned 2031-05-23']],
  ['The treaty must still be ratified by both chambers.', ['conditional']],
  ['The pact, pending a vote of the members, raises pay by 3 per cent.', ['conditional']],
  ['The summit is supposed to conclude on Friday.', ['planned 2031-05-09']],
  ['Keller will speak in Bergen later on Wednesday.', ['planned 2031-05-07']],
  ['A new round of talks will open soon.', ['planned']],
  ['Friday’s session was pushed back to Monday.', ['planned 2031-05-12']],
  [
    'The last four miners will be released once the army opens the road.',
    ['conditional | once the army opens the road.'],
  ],
  ['The pickets would go home only after the company signs.', ['conditional | only after the company signs.']],
  ['A first shipment could come as soon as Friday.', ['expected 2031-05-09']],
  ['A new list is expected at 9 a.m. on Thursday.', ['expected 2031-05-08']],
  ['A call between the two premiers is being arranged.', ['expected']],
  ['The mediator has invited both sides to Bergen for a new round.', ['offered']],
  ['Parliament must still ratify the treaty.', ['conditional']],
  ['Two captives would be set free in the coming hours, Norway announced.', ['planned 2031-05-07..2031-05-08']],
  ['Asked whether Kenya would go along, Osei said it would reply on Friday.', ['planned 2031-05-09']],
  ['Osei will no longer travel to Lima for the signing.', ['not scheduled']],
  [
    'Not another gate will be opened until the army has counted its men.',
    ['conditional | until the army has counted its men.'],
  ],
  ['On Monday, whatever they say, she’ll fly to Lima to brief the president.', ['planned 2031-05-12']],
  ['Both delegations will report back to their capitals.', ['planned']],
])('what is ahead without a plan of its own is a step: %s', (text, expected) => {
  expect(stepsIn(text)).toEqual(expected)
})

test.each([
  'Norway and Iceland agreed to free 40 captives.',
  'The party has called off the talks.',
  'Ferries will continue to serve the islands.',
  'Osei would not say when a closing session would be held.',
  'Under the plan, talks on a treaty would open in May.',
  'Keller repeated this evening that nothing would be signed.',
  'Under Point 8 every prisoner is to be handed over.',
  'The war will end when the guns fall silent.',
  'Osei said Norway would sign for six crowns.',
  'We will try to build a bridge before Thursday, Osei said.',
  'A deal would bring peace, analysts said.',
])('done, or no matter of the talks: %s', text => {
  expect(stepsIn(text)).toEqual([])
})

test('what is to come before then has the day of the step told before', () => {
  expect(
    stepsIn('The delegations will meet again on 19 May. Before then they are to exchange figures in writing.'),
  ).toEqual(['planned 2031-05-19', 'planned 2031-05-07..2031-05-19'])
})

test('whoever will come on a condition comes on the day told before', () => {
  expect(
    stepsIn('The delegations will return to Bergen on 19 May. Keller said she will attend if there is a list.'),
  ).toEqual(['planned 2031-05-19', 'conditional 2031-05-19 | if there is a list.'])
})

test.each([
  [
    'Ada Keller said her deputy had been thinking aloud and the cabinet would decide on Monday.',
    ['planned 2031-05-12'],
  ],
  ['The general said his men had been shelled and the council would meet on Saturday.', ['planned 2031-05-10']],
  ['Harlan’s board had been divided and shareholders would vote on 20 May.', ['planned 2031-05-20']],
  ['The arbitrator had been ill, but the panel will rule on Friday.', ['planned 2031-05-09']],
])('a day belongs to its own clause: %s', (text, expected) => {
  expect(stepsIn(text)).toEqual(expected)
})

test.each([
  [
    'The secretariat is expected to send a draft before the envoys meet on 19 May.',
    ['expected 2031-05-07..2031-05-19'],
  ],
  ['Keller will hand both sides a map ahead of the session on 14 May.', ['planned 2031-05-07..2031-05-14']],
  ['Lawyers are due to submit the lists before the court opens on 12 May.', ['planned 2031-05-07..2031-05-12']],
])('what comes before something on a day is done by that day: %s', (text, expected) => {
  expect(stepsIn(text)).toEqual(expected)
})

test.each([
  ['Ada Keller, who leads the Pilots’ League, said it would press the airline to drop the roster.', ['planned']],
  ['The minister, Ada Keller, said her country would lobby the islands to refuse the cap.', ['planned']],
  ['Ada Keller said the bank would file a complaint.', ['planned']],
  ['Ada Keller said the families would march on the ministry.', ['planned']],
  ['Ada Keller said she would call on the bishops to walk in front.', ['planned']],
  ['Ada Keller said the movement would answer in kind if the dam was hit.', ['conditional | if the dam was hit.']],
  ['Ada Keller said she would ask one question.', []],
  ['Ada Keller said talks on the river would take place during the truce.', []],
  ['Ada Keller said she could agree to a levy if it was applied only after a vote.', []],
])('what somebody announces: %s', (text, expected) => {
  expect(stepsIn(text)).toEqual(expected)
})

test.each([
  ['No date had been set for another round, Keller said.', ['not scheduled']],
  ['“There are no dates,” the aide told reporters after the talks.', ['not scheduled']],
  ['There could be a vote only once the guns were silent, Keller said.', ['conditional']],
  ['A meeting between Keller and Osei was possible, the aide said.', ['conditional']],
  ['A procedure for the mines had first to be agreed, the minister said.', ['conditional']],
  ['Norway and Kenya are drafting a resolution of censure, diplomats said.', ['expected']],
  ['Lenders are preparing a counter-proposal, a banker said.', ['expected']],
  [
    'Minister Ada Keller said on Monday his country was willing to put off the step, but only if the crews were home.',
    ['conditional | but only if the crews were home.'],
  ],
  ['Nobody will sign at the talks, she said.', []],
  ['He said that none would take place under threats.', []],
  ['Relief would follow verified cuts, the envoy said.', []],
  [
    'The agency could have 40 monitors in the port within two weeks if both sides asked for them.',
    ['conditional | if both sides asked for them.'],
  ],
  ['If the truce holds, a second gate could be opened on 20 May.', ['conditional 2031-05-20']],
  ['The pickets will come down the moment the plan is withdrawn.', ['conditional']],
  ['Norway was willing, however, to share its figures.', ['offered']],
  ['Keller is said to be preparing a third version.', ['expected']],
  ['No prisoner will leave the island under any deal, officials said.', []],
  ['The aide will discuss it for as long as anyone likes.', []],
  ['The minister put the odds of a truce by Friday at better than even.', []],
])('a step with no day of its own: %s', (words, expected) => {
  expect(stepsIn(`The delegations met for talks. ${words}`)).toEqual(expected)
})

test.each([
  [
    'The two teams meet again on Thursday, when the experts are also due to hold talks in the library.',
    ['planned 2031-05-08', 'planned 2031-05-08'],
  ],
  [
    'The chair will send a paper by Thursday, and on Friday he will leave for Lima.',
    ['planned 2031-05-08', 'planned 2031-05-09'],
  ],
  [
    'If nothing is signed by the end of May, Keller said, Norway will hand the file to the court.',
    ['conditional 2031-05-21..2031-05-31 | If nothing is signed by the end of May'],
  ],
  ['Keller will present a paper and a map by Thursday.', ['planned 2031-05-08']],
])('two steps in one sentence: %s', (text, expected) => {
  expect(stepsIn(text)).toEqual(expected)
})

test.each([
  ['No vote could be held before 12 June, the senator said.', ['conditional 2031-06-12']],
  ['The harbour agency needs until July to study the route.', ['planned 2031-07-01..2031-07-31']],
  ['A joint commission could begin work on 12 June.', ['conditional 2031-06-12']],
  ['The owners would be told within days, she said.', ['planned']],
  ['The guarantees are in a paper that both have yet to finish.', ['expected']],
  ['The team could be back if the port returned to its figure.', ['conditional | if the port returned to its figure.']],
  ['The draft could be signed on 12 June.', []],
])('what may come, and not before its day: %s', (text, expected) => {
  expect(stepsIn(text)).toEqual(expected)
})

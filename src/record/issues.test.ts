import { expect, test } from 'vitest'
import { ISSUES, issuesIn } from './issues.ts'

test.each([
  ['a permanent ceasefire and the withdrawal of troops', ['end-of-the-war', 'withdrawal-of-forces']],
  ['any ceasefire', ['ceasefire']],
  ['inspectors at every gauge', ['inspection-and-verification']],
  ['a minimum flow of 20 cubic metres per second', ['water-flow-and-allocation']],
  ['to guarantee a minimum flow', ['water-flow-and-allocation']],
  ['a guarantee that fighting would not resume', ['security-guarantees']],
  ['the departure of the army from the valley', ['withdrawal-of-forces']],
  ['the garrison would remain on the island', ['withdrawal-of-forces']],
  ['to have troops back behind the river', ['withdrawal-of-forces']],
  ['soldiers would not leave the pass', ['withdrawal-of-forces']],
  ['no prisoner with a life sentence', ['prisoners-and-detainees']],
  ['proof of life before anybody is paid', ['lists-of-those-held']],
  ["the size of Ardan's army", ['size-of-the-armed-forces']],
  ["cuts to Osei's armed forces", ['size-of-the-armed-forces']],
  ['to give up the weapons', ['disarmament']],
  ['it rained all day', []],
])('"%s" is about %j', (words, issues) => {
  expect(issuesIn(words)).toEqual(issues)
})

test('no two issues share an id or a synonym', () => {
  const synonyms = ISSUES.flatMap(issue => issue.synonyms)
  expect(new Set(ISSUES.map(({ id }) => id)).size).toBe(ISSUES.length)
  expect(synonyms.filter((synonym, at) => synonyms.indexOf(synonym) !== at)).toEqual([])
})

test.each([
  ['Norway would end the fuel subsidy it pays', ['subsidies']],
  ['no foreign crews on Icelandic boats', ['foreign-labour']],
  ['trawlers were over their quota again', ['fishing-rights', 'overfishing-and-stocks']],
  ['the duty on wool in Kenyan ports', ['trade-and-tariffs']],
  ['a tug rammed the ferry', ['incidents-at-sea']],
  ['a reduction of principal', ['debt-write-down']],
  ['it would not touch the principal', ['debt-write-down']],
  ['if the other lenders give comparable relief', ['treatment-of-other-creditors']],
  ['to extend the standstill until May', ['litigation']],
  ['that the contracts be published', ['transparency-of-the-talks']],
  ['the lay-offs at the plant', ['job-losses-and-idle-capacity']],
  ['that 40 percent of the parts be of local content', ['rules-of-origin']],
  ['a safeguard clause', ['safeguard-clause']],
  ['spraying of the poppy fields', ['drug-crops']],
  ['fighters would be integrated into the army', ['integration-of-fighters']],
  ['a price floor for the power', ['power-price']],
  ['their work permits', ['visas-and-work-permits']],
  ['a cut in the total catch', ['catch-limits']],
  ['cameras on board every trawler', ['control-of-vessels', 'fishing-rights']],
  ['a demilitarised strip along the ridge', ['buffer-zone']],
  ['the serial numbers of every rifle', ['disarmament']],
  ['ratification by the senate', ['ratification']],
  ['a separate seat at the table', ['seats-at-the-talks']],
])('"%s" is about %j', (words, expected) => {
  expect(issuesIn(words)).toEqual(expected)
})

test.each([
  ['the toll inspectors', ['inspection-and-verification']],
  ['a border town', []],
  ['the hostages’ families', []],
  ['the patent holders', []],
  ['the foreign ministry', []],
  ['three ministries', ['governance']],
  ['a ceasefire official', []],
  ['the line nobody crossed out', []],
  ['the crossings', ['border-crossings']],
  ['if the sick cross first', []],
  ['an observer’s chair at these talks', ['seats-at-the-talks']],
  ['the prisoners’ release', ['prisoners-and-detainees']],
])('a noun that only tells another apart is no issue: %s', (words, expected) => {
  expect(issuesIn(words)).toEqual(expected)
})

test.each([
  ['it would pull out of the treaty', ['leaving-a-treaty']],
  ['it may withdraw from the talks', []],
  ['to withdraw from the valley', ['withdrawal-of-forces']],
  ['to free nine fishermen', ['prisoners-and-detainees']],
  ['a higher income tax', ['taxes-and-spending']],
  ['to release more water', ['water-flow-and-allocation']],
])('who leaves a treaty withdraws no troops: %s', (words, expected) => {
  expect(issuesIn(words)).toEqual(expected)
})

test.each([
  ['The rebels laid down their guns.', 'disarmament'],
  ['Nothing happens while the militia keeps its weapons.', 'disarmament'],
  ['He sat there while the brigades kept their arms.', 'disarmament'],
  ['Nor would the war end on Monday.', 'end-of-the-war'],
  ['The fighting would stop for good in May.', 'end-of-the-war'],
])('a wording is known in whatever tense: %s', (text, issue) => {
  expect(issuesIn(text)).toContain(issue)
})

test.each([
  ['to sit in one room with the rebels', 'direct-talks'],
  ['to sit in the same room as the owners', 'direct-talks'],
  ['to negotiate with the board face to face', 'direct-talks'],
  ['to sit down with the union', 'direct-talks'],
  ['to invite both sides back to Osford', 'further-talks'],
  ['a second round in Osford', 'further-talks'],
  ['to take part in the next session', 'further-talks'],
  ['its attendance at the conference in May', 'further-talks'],
])('whether one meets, and whether in one room, are two questions: %s', (words, issue) => {
  expect(issuesIn(words)).toEqual([issue])
})

import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import type { Dispute } from './record.ts'

/** Reports of one day, a text each; the disputes between them as type and the claims of the sides. */
const DISPUTED: readonly [string, readonly string[], Pick<Dispute, 'type' | 'severity'>][] = [
  [
    'a claim and its denial',
    ['Anna Keller of Ardan claimed that the fleet had taken Port Osei. Brenn officials later denied the claim.'],
    { type: 'claim-vs-denial', severity: 'high' },
  ],
  [
    'discussed or not',
    [
      'Anna Keller said: "We did not discuss the harbour treaty of the islands."',
      'The talks focused on the harbour treaty of the islands.',
    ],
    { type: 'contradiction', severity: 'high' },
  ],
  [
    'raised, or never mentioned: the denial points to what stands before it',
    [
      'The lighthouse keepers were raised by Keller, an Ardan official said. Rolf Osei of Brenn said the matter had never arisen.',
    ],
    { type: 'contradiction', severity: 'high' },
  ],
  [
    'not discussed, by one, and an hour of it, by others who are not named',
    [
      'Rolf Osei of Brenn said: "The lighthouses were not discussed." Three pilots at the table said the lighthouses had filled a whole morning.',
    ],
    { type: 'contradiction', severity: 'high' },
  ],
  [
    'only one matter was dealt with, or another as well',
    [
      'Rolf Osei of Brenn said the pilots had dealt only with lighthouses. An Ardan diplomat said the lock keys had been discussed by the pilots.',
    ],
    { type: 'contradiction', severity: 'high' },
  ],
  [
    'two numbers of one swap, one of them announced',
    [
      'The mediator Rolf Osei announced a swap for Monday in which the islanders are to hand over 140 pilots.',
      'The islanders will release 104 pilots in a swap on Monday, the newspaper wrote.',
    ],
    { type: 'value', severity: 'high' },
  ],
  [
    'two numbers of one crew',
    [
      'The fate of 14 crew members of the trawler Osprey, held in Ardan since April, is unresolved.',
      'Ardan still holds 11 crew members of the trawler Osprey, whose fate is unresolved.',
    ],
    { type: 'value', severity: 'high' },
  ],
  [
    'the first text or the revised one',
    [
      'Anna Keller said that only the original harbour plan could serve as a basis for talks.',
      'Anna Keller said that the harbour plan revised in Port Osei could serve as a basis for talks.',
    ],
    { type: 'reference', severity: 'high' },
  ],
  [
    'yes and no of one voice',
    [
      'Anna Keller said Ardan did not seek war with the Northern Isles.',
      'Anna Keller threatened to seek war with the Northern Isles.',
    ],
    { type: 'framing', severity: 'high' },
  ],
  [
    'two days for the next round',
    [
      'The two delegations will meet again in Port Osei on 20 May.',
      'The two delegations will come together again in Port Osei on 23 May.',
    ],
    { type: 'value', severity: 'medium' },
  ],
  [
    'other words inside quotation marks',
    [
      'Anna Keller called the day at the harbour "calm, technical and useful".',
      'Anna Keller called the day at the harbour "calm, technical and productive".',
    ],
    { type: 'framing', severity: 'medium' },
  ],
  [
    'the dead of one place by three counts',
    [
      'Shells hit the quay at Skerry on Monday. The harbour board put the toll at 17.',
      'The seamen’s union said 23 people were killed at Skerry.',
      'This newspaper counted 19 fresh graves at Skerry on Wednesday.',
    ],
    { type: 'value', severity: 'high' },
  ],
  [
    'those held, by two counts',
    [
      'The seamen’s union says 17 dockers are still in custody.',
      'All twelve persons in custody are well, the harbour board said.',
    ],
    { type: 'value', severity: 'high' },
  ],
  [
    'at whose request a call was made',
    [
      'Rolf Osei of Norway said the call lasted ten minutes and was made at Denmark’s request.',
      'Anna Keller of Denmark said it was the Norwegians who had asked for the call.',
    ],
    { type: 'attribution', severity: 'low' },
  ],
  [
    'who wanted a break',
    [
      'The session in Skerry was broken off twice, once at the request of the Danish delegation, Rolf Osei of Norway said.',
      'Anna Keller of Denmark said it was the Norwegian team that had asked for the break.',
    ],
    { type: 'attribution', severity: 'low' },
  ],
  [
    'how long they sat together on one day',
    [
      'The ministers met in Skerry on Tuesday. The session lasted almost four hours.',
      'Tuesday’s negotiations in Skerry broke up after 90 minutes.',
    ],
    { type: 'value', severity: 'low' },
  ],
  [
    'how long they met, once without a number',
    [
      'On Tuesday Anna Keller of Ardan met Rolf Osei of Brenn alone for two hours.',
      'Anna Keller of Ardan met Rolf Osei of Brenn alone on Tuesday, for barely an hour.',
    ],
    { type: 'value', severity: 'low' },
  ],
  [
    'how long a call was',
    [
      'Anna Keller of Ardan rang Rolf Osei of Brenn on Monday. They spoke for 40 minutes.',
      'Anna Keller of Ardan spoke by telephone with Rolf Osei of Brenn on Monday for half an hour, the ministry said.',
    ],
    { type: 'value', severity: 'low' },
  ],
  [
    'more than an hour, and well more',
    [
      'On Monday Anna Keller of Ardan and Rolf Osei of Brenn met for more than an hour in Skerry.',
      'The meeting of Anna Keller of Ardan and Rolf Osei of Brenn in Skerry on Monday took three hours.',
    ],
    { type: 'value', severity: 'low' },
  ],
  [
    'how far the water fell',
    [
      'The water of the upper dock has sunk by 40 centimetres.',
      'The water of the upper dock has dropped by 22 centimetres.',
    ],
    { type: 'value', severity: 'medium' },
  ],
  [
    'another date for the third round',
    [
      'The third round will open in Skerry on 20 May, Rolf Osei said. Anna Keller has another date in her diary: 13 May.',
    ],
    { type: 'value', severity: 'medium' },
  ],
  [
    'two digits in another order',
    [
      'Anna Keller demanded the release of all 412 islanders held under the harbour law.',
      'Anna Keller demanded freedom for all 421 islanders detained under the harbour law.',
    ],
    { type: 'value', severity: 'high' },
  ],
  [
    'what lies at one place by two voices',
    [
      'Some 112 boats are tied up in Skerry, the harbour board said.',
      'Union leader Rolf Osei said 140 boats are rotting at their Skerry moorings.',
    ],
    { type: 'value', severity: 'medium' },
  ],
  [
    'a claim and its denial in another report',
    [
      'Anna Keller told reporters how an Ardan patrol boat rammed her trawler off the Skerry rocks.',
      'Rolf Osei of Ardan rejected the allegation that a patrol boat had rammed a trawler off the Skerry rocks.',
    ],
    { type: 'claim-vs-denial', severity: 'medium' },
  ],
  [
    'what the denial alone tells',
    ['Rolf Osei of Ardan denied reports that his side would give up the northern lighthouse.'],
    { type: 'claim-vs-denial', severity: 'medium' },
  ],
  [
    'a denial by the very person',
    [
      'Anna Keller has thanked the governor for two lorries of seed grain, the governor’s spokesman Rolf Osei said.',
      'Anna Keller said: "No seed grain has reached us. I never thanked the governor."',
    ],
    { type: 'claim-vs-denial', severity: 'medium' },
  ],
  [
    'a denial told in passing',
    ['The harbour board said trawlers had landed 900 tonnes too much, a charge which the Foreign Ministry disputes.'],
    { type: 'claim-vs-denial', severity: 'medium' },
  ],
  [
    'a thing accepted outright, and on a condition',
    [
      'The harbour board said the barriers could come down if the union gave up its own checkpoints.',
      'The harbour board has agreed to remove its barriers on the coast road.',
    ],
    { type: 'framing', severity: 'high' },
  ],
  [
    'the dead of one raid, told in one report beside a refusal',
    [
      'Anna Keller said nobody would sign away the mole, hours after a raid on the grain mill at Skerry killed nine people.',
      'Eleven people have died after the raid on the grain mill at Skerry, the ambulance service said.',
    ],
    { type: 'value', severity: 'high' },
  ],
  [
    'a release promised outright, and on a condition',
    [
      'The Foreign Ministry said it would free 30 dockers in the first week, provided that the ferry reopens.',
      'The Foreign Ministry agreed to free 30 dockers in the first week.',
    ],
    { type: 'framing', severity: 'high' },
  ],
  [
    'the displaced, by three counts that name no noun',
    [
      'Nobody agrees on the number of islanders driven out by the flood. The harbour board speaks of 2,600. Rolf Osei of the union put their number at 7,100.',
      'The harbour board counts 2,600 displaced islanders, the union 7,100.',
    ],
    { type: 'value', severity: 'high' },
  ],
  [
    'why talks broke down',
    [
      'Anna Keller of Ardan said the talks fell through because of a quarrel about harbour dues.',
      'Rolf Osei of Brenn said the negotiations fell through after Ardan sent home two surveyors.',
    ],
    { type: 'contradiction', severity: 'medium' },
  ],
  [
    'why a session was put off',
    [
      'Monday’s session has been put back to Friday. Anna Keller of Ardan said that fog had closed the airport. Rolf Osei of Brenn said the sky was clear and nobody had come.',
    ],
    { type: 'contradiction', severity: 'medium' },
  ],
  [
    'all of it asked for, or a part',
    [
      'Anna Keller of Ardan said Brenn was asking for the whole lighthouse archive.',
      'Rolf Osei of Brenn said Brenn had asked for only some boxes of the lighthouse archive.',
    ],
    { type: 'degree', severity: 'high' },
  ],
  [
    'who keeps the talks from coming to anything',
    [
      'Anna Keller of Norway accused Kenya of dragging its feet over the lighthouse.',
      'Rolf Osei of Kenya said: “All that Norway wants with its visits is to gain time.”',
    ],
    { type: 'contradiction', severity: 'medium' },
  ],
  [
    'an offer and “no such thing was named”',
    ['Anna Keller claimed that the envoy had promised her a second ferry. Rolf Osei said: “No ferry was mentioned.”'],
    { type: 'claim-vs-denial', severity: 'high' },
  ],
  [
    'a claim that somebody is quick to dismiss',
    ['Anna Keller claimed that the fleet had taken Port Osei. The Foreign Ministry was quick to dismiss the claim.'],
    { type: 'claim-vs-denial', severity: 'high' },
  ],
  [
    'a letter that one denies and “such a letter exists”',
    [
      'Anna Keller denied that the ferry company had promised in a side letter to pay the fees. Two lawyers said that such a letter exists.',
    ],
    { type: 'claim-vs-denial', severity: 'medium' },
  ],
  [
    'an account and “fiction”',
    [
      'Two aides say that Anna Keller and Rolf Osei spoke for ten minutes in the orchard. A spokesman for the ministry, Ben Tolm, called the account “fiction from idle people”.',
    ],
    { type: 'claim-vs-denial', severity: 'medium' },
  ],
  [
    'what the report tells and “an invention”',
    [
      'The Ledger also had it that the union’s lawyer was ready to give up the night rate. Anna Keller has called that an invention.',
    ],
    { type: 'claim-vs-denial', severity: 'medium' },
  ],
  [
    'a pledge and “no quay, crane or rail had been pledged”',
    [
      'Rolf Osei of Brenn said the company had pledged the quay to the bank for thirty years. No quay, crane or rail had been pledged to anyone, Anna Keller said.',
    ],
    { type: 'claim-vs-denial', severity: 'medium' },
  ],
  [
    'how many are held, whatever they are called',
    [
      'The band is holding nine ferry workers in the hills above Skerry.',
      'A ministry official disputed the number of the hostages. “There are eight persons, not nine.”',
    ],
    { type: 'value', severity: 'high' },
  ],
  [
    'how long an audience was',
    [
      'On Monday, the President granted the envoy of Norway an audience of forty minutes.',
      'The envoy of Norway was happy to talk about Monday, when she had two hours with the President, most of them useful.',
    ],
    { type: 'value', severity: 'low' },
  ],
  [
    'a count and that there is not one',
    [
      'Anna Keller said the patrol had found eleven lanterns on the barges at Skerry. “There was rope and there was bread, and there was not one lantern,” said Rolf Osei of Brenn.',
    ],
    { type: 'claim-vs-denial', severity: 'medium' },
  ],
  [
    'two lengths of one call, of which only the sentence before says whose it was',
    [
      'Anna Keller of Ardan spoke to Rolf Osei of Brenn by telephone on Monday for 40 minutes.',
      'On Monday Anna Keller of Ardan rang Rolf Osei of Brenn. That conversation, which a pilot put at a little over two hours, was friendly.',
    ],
    { type: 'value', severity: 'low' },
  ],
  [
    'two lengths of the closing session',
    [
      'Keller of Ardan called the closing session in Skerry, which went on for a good five hours, a chilly one.',
      'The final session on Monday lasted less than ninety minutes, Osei of Brenn said.',
    ],
    { type: 'value', severity: 'low' },
  ],
  [
    'hours spent over a paper, with a truce in the same sentence',
    [
      'Ministers of Ardan and Brenn spent three and a half hours on Monday over a chart, without prolonging the truce.',
      "Monday's meeting between the ministers of Ardan and Brenn had run to six hours, a spokesman said.",
    ],
    { type: 'value', severity: 'low' },
  ],
  [
    'any such ledger, and a ledger in another report',
    [
      'Rolf Osei of Brenn denied that any such ledger had existed.',
      'A ledger did reach the harbour master of Ardan in May, Anna Keller of Ardan insisted.',
    ],
    { type: 'claim-vs-denial', severity: 'high' },
  ],
  [
    'no such wager, right behind what was wagered',
    [
      'An Ardan official said the Brenn crews had laid a wager on the lock staying shut until May. A Brenn pilot said the crews knew of no such wager.',
    ],
    { type: 'claim-vs-denial', severity: 'medium' },
  ],
  [
    'a word that is disputed',
    [
      'Anna Keller of Ardan said that Brenn had agreed to treat the toll and the lease "as twins". Rolf Osei of Brenn disputed the word.',
    ],
    { type: 'claim-vs-denial', severity: 'high' },
  ],
  [
    'no conversation, and a talk on a mole',
    [
      'An Ardan official said that Keller and Osei had spoken on the mole before breakfast. The Brenn spokesman, Pavel Lind, said no conversation of that sort had taken place.',
    ],
    { type: 'claim-vs-denial', severity: 'medium' },
  ],
  [
    'what is called false at the end of all that was said',
    [
      'Anna Keller of Ardan accused the pilots of passing charts to the smugglers of Brenn.',
      'Rolf Osei, head of the pilots, called the accusation by Keller that they had passed charts to smugglers “false and unworthy.”',
    ],
    { type: 'claim-vs-denial', severity: 'high' },
  ],
]

test.each(DISPUTED)('disputed: %s', (_, texts, expected) => {
  const found = disputesOf(texts)
  expect(found).toMatchObject([expected])
  expect(found[0]!.sides.length).toBeGreaterThan(1)
  for (const { evidence } of found[0]!.sides) expect(evidence.length).toBeGreaterThan(0)
})

const UNDISPUTED: readonly [string, readonly string[]][] = [
  [
    'a condition, and that there are conditions',
    [
      'The Foreign Ministry said it would free 30 dockers in the first week, provided that the ferry reopens.',
      'The Foreign Ministry agreed to free 30 dockers in the first week, under conditions.',
    ],
  ],
  [
    'what was raised, and what would not be',
    [
      'Rolf Osei of Brenn said the dues were raised on Monday. Anna Keller of Ardan said the keepers would not be raised.',
    ],
  ],
  [
    'two matters, of which only one was raised',
    ['Rolf Osei of Brenn said the dues were not discussed. Anna Keller of Ardan said the lighthouses were discussed.'],
  ],
  [
    'a time within which something is due, and a count of people',
    ['Under the truce Ardan was to leave the mole within 90 days. Brenn ferry clerks put the dead at 131.'],
  ],
  [
    'any oil, and what is of no oil',
    [
      'Anna Keller of Ardan said that leases with single ports were a matter for pilots. A Brenn spokesman denied that any oil was leased to Skerry.',
    ],
  ],
  [
    'a truce of some hours, and a delay',
    [
      'The talks in Skerry on Monday began two hours late.',
      'The talks in Skerry on Monday brought a truce of 48 hours.',
    ],
  ],
  ['an offer of one party and a demand of another', ['Ardan offered 350 licences.', 'Brenn demanded 420 licences.']],
  ['a tally that grows', ['At least 5,730 people have been killed.', 'At least 5,790 people have been killed.']],
  [
    'one who may not speak',
    ['Anna Keller said the talks were open to the press. Rolf Osei said they were not authorised to discuss it.'],
  ],
  [
    'the dead of two places',
    ['Shells killed 17 people at Skerry on Monday.', 'Shells killed 23 people at Tolmouth on Monday.'],
  ],
  [
    'those held, and a part of them',
    ['Ardan holds 17 captured sailors at Skerry.', 'The twelve wounded sailors were captured at Skerry.'],
  ],
  [
    'the length of a talk in the corridor, and of the day',
    [
      'On Monday Anna Keller of Ardan met Rolf Osei of Brenn for 20 minutes.',
      'The talks on Monday lasted seven hours.',
    ],
  ],
  [
    'the length of a meeting, and of its beginning',
    [
      'On Monday Anna Keller of Ardan and Rolf Osei of Brenn met for three hours in Skerry.',
      'Anna Keller of Ardan spent the first 40 minutes of the meeting in Skerry on Monday on the history of the mole.',
    ],
  ],
  [
    'the lengths of two days',
    ['The session in Skerry on Monday lasted four hours.', 'The session in Skerry on Tuesday lasted five hours.'],
  ],
  [
    'a meeting and a call',
    [
      'On Monday Anna Keller of Ardan and Rolf Osei of Brenn met for five hours in Skerry. They spoke by telephone on Monday for 20 minutes.',
    ],
  ],
  [
    'two sittings of one day with nobody in common',
    [
      'The delegations of Norway and Kenya met for five hours on Monday.',
      'The delegations of Peru and Ghana met for two hours on Monday.',
    ],
  ],
  [
    'a meeting and a call',
    ['The session in Skerry on Tuesday lasted four hours.', 'On Tuesday they had a telephone call of 20 minutes.'],
  ],
  [
    'more than an hour, of eighty minutes',
    [
      'On Monday Anna Keller of Ardan and Rolf Osei of Brenn met for 80 minutes in Skerry.',
      'On Monday Anna Keller of Ardan and Rolf Osei of Brenn met for more than an hour in Skerry.',
    ],
  ],
  [
    'two numbers that one report tells apart',
    [
      'The paper would keep patrol boats 30 kilometres from the provisional line off the Skerry coast.',
      'The distance of patrol boats from the provisional line off the Skerry coast comes down to 25 kilometres in the new text from 30.',
    ],
  ],
  [
    'a thing that had not been done, and one that was ended',
    [
      'Anna Keller said the harbour levy had not been collected since April 1.',
      'Anna Keller said that collection of the harbour levy halted on April 1.',
    ],
  ],
  [
    'a promise, and that it is not yet kept',
    [
      'Anna Keller said a visit of the consul to the crew had been promised.',
      'No visit of the consul to the crew has taken place, Anna Keller said.',
    ],
  ],
  [
    'an offer and the next',
    [
      'Ardan would let 18 cubic metres a second through the upper sluice in winter.',
      'Ardan raises the winter release to 19 cubic metres a second through the upper sluice.',
    ],
  ],
  [
    'an event and the tally of a war',
    ['Shells killed 17 people at Skerry on Monday.', 'Shells have killed 2,300 people at Skerry since the war began.'],
  ],
  ['a plan that is turned down', ['Anna Keller said the harbour plan was fair. Rolf Osei rejected it.']],
  ['two numbers of two things', ['The fleet has 14 ships.', 'The harbour has 11 cranes.']],
  [
    'one thing told twice',
    ['Anna Keller said the harbour talks were useful.', 'Anna Keller said the harbour talks were useful.'],
  ],
  [
    'what two parties want',
    [
      'Anna Keller of Ardan demanded the whole lighthouse archive.',
      'Rolf Osei of Brenn offered only some boxes of the lighthouse archive.',
    ],
  ],
  [
    'a condition that the same report keeps',
    [
      'The harbour board has agreed to remove its barriers. The harbour board said the barriers could come down if the union gave up its checkpoints.',
    ],
  ],
  [
    'one reason by two voices',
    [
      'Anna Keller of Ardan said the talks collapsed over the price of harbour pilots.',
      'Rolf Osei of Brenn said the talks collapsed over the price of harbour pilots in winter.',
    ],
  ],
  [
    'a condition told as what is not to be had without it',
    [
      'The islanders said no lasting harbour treaty could be signed without the pilots of both coasts.',
      'The islanders said that to sign a lasting harbour treaty would be impossible without the pilots of both coasts.',
    ],
  ],
  [
    'a condition that is told to be one',
    [
      'Ardan could accept unarmed wardens on the quay provided they leave after 90 days and wear no uniform.',
      'Ardan can accept unarmed wardens on the quay, under conditions.',
    ],
  ],
  [
    'a condition that a retelling puts with another word for “as long as”',
    [
      'Rolf Osei of Brenn said no Ardanian cement would be landed at Skerry as long as twelve pilots were kept in Tarvesh.',
      'Rolf Osei of Brenn said no cement from Ardan would be unloaded at Skerry while a dozen seamen sit in gaol abroad.',
    ],
  ],
  [
    'a condition that a retelling turns around',
    [
      'Rolf Osei of Brenn said the islands could close two of the radar masts if Ardan kept its gulls, as he called them, ashore.',
      'Rolf Osei of Brenn said the islands might shut a pair of radar masts should Ardan ground its reconnaissance planes.',
    ],
  ],
  [
    'the number of a first text and of a revised one',
    [
      'Anna Keller said the first draft has a levy of 90 crowns for each lighter that enters the harbour of Skerry.',
      'Rolf Osei said the second paper has a levy of 60 crowns for each lighter that enters the harbour of Skerry.',
    ],
  ],
  [
    'the dead of two days, fewer on the later',
    [
      'At least 15 people were killed in a strike on tents near Skerry, the clinic of Skerry said.',
      'Seven people were killed when tents near the harbour of Skerry were struck.',
    ],
  ],
  [
    'a vote by a day at the latest, and no later than that day',
    [
      'Rolf Osei of Brenn said the islands would put the lighthouse tax to a vote of all pilots no later than June.',
      'Rolf Osei of Brenn said the islands would put the lighthouse tax to a vote of all pilots by June at the latest.',
    ],
  ],
  [
    'a decree by its number, and a count',
    [
      'Two clerks argued all day. Keller insisted that Decree 218 was still law for dockers. Brenn puts the number expelled at 240.',
    ],
  ],
  [
    'a standing that is denied to somebody',
    [
      'Anna Keller of Brenn said nine clerks could go home by noon. The ferrymen have charged a fee, although Ardan denies them the rank of a guild.',
    ],
  ],
  [
    'a condition in other words',
    [
      'Anna Keller of Ardan said the duty on cement would be halved after a first ship had been unloaded, and go after the third.',
      'Ardan said the duty on cement would be halved only after the first ship was unloaded.',
    ],
  ],
  [
    'a second half with a “no”, left out',
    [
      'Anna Keller said the freeze on the deposits followed from the sanctions act and was “no bargaining chip”.',
      'Anna Keller said the freeze on the deposits stemmed from the sanctions act.',
    ],
  ],
  [
    'not earlier, left out',
    [
      'Rolf Osei said the strike would be called off “the day the first bus leaves the depot” and not earlier.',
      'Rolf Osei said that the strike would be called off on the day the first bus leaves the depot.',
    ],
  ],
  [
    'a number and the round one below it',
    [
      'The closure has left 212 lorries waiting at the lock, the harbour board of Skerry said.',
      'More than 200 lorries are waiting at the lock, the harbour board of Skerry said.',
    ],
  ],
  [
    'what people come back to, and what a rule comes back to',
    [
      'Anna Keller of Ardan said the harbour ministers would meet again in Skerry on 24 May.',
      'Rolf Osei of Ardan confirmed that the checks on the ferry in Skerry will return to random sampling on 22 May.',
    ],
  ],
  [
    'two meetings of one sentence',
    [
      'The bank governors will convene in Skerry on 17 May, while the harbour ministers will reconvene in Tolmouth on 24 May.',
      'The harbour ministers are to meet again in Tolmouth on 24 May.',
    ],
  ],
  [
    'two sums of one story',
    [
      'The 87 million euros frozen by the bank of Brenn could be moved to Skerry, Anna Keller said.',
      'The harbour operator of Brenn said it had lost 21 million euros in revenue since January.',
    ],
  ],
  [
    'an order, told in two ways',
    [
      'Anna Keller of Ardan said: “First the levy goes, then we talk about everything else.”',
      'Anna Keller of Ardan said the levy had to be lifted before anything else was discussed.',
    ],
  ],
  [
    'words of the story, and a “no” to something else',
    [
      'The union was formed from several armed crews and seeks a seat on the harbour board.',
      'The relief agency said on Friday that it did not accept searches by armed crews.',
    ],
  ],
  [
    'a whole and its parts',
    [
      'Rolf Osei said 17 pilots were killed near Skerry. They were eight women, five trainees and four old men, Anna Keller said.',
    ],
  ],
  [
    'the points of two texts',
    [
      'Anna Keller said the ministry had received the nine points of the mediators and would reply to the paper in writing after consultations.',
      'The union answered the mediators in writing with a paper of its own containing six points after consultations, Rolf Osei said.',
    ],
  ],
  [
    'a motion that is denied',
    ['Anna Keller claimed that the harbour board had dismissed her unheard. The court denied the motion.'],
  ],
  [
    'two who speak of sabotage, and of no talks',
    [
      'Anna Keller of Ardan said Brenn had sabotaged the old lighthouse.',
      'Rolf Osei of Brenn said Ardan had derailed a goods train.',
    ],
  ],
  [
    'a quotation in two spellings',
    [
      'Anna Keller called the day at the harbour "calm, well organised and useful".',
      'Anna Keller called the day at the harbor "calm, well organized and useful".',
    ],
  ],
  [
    'a group by its size and some of it',
    ['The nine cantons around the bay want a ferry.', 'Eight cantons around the bay have paid for a ferry.'],
  ],
  [
    'a sum with a hyphen',
    ['The harbour fund holds $40 million for dredging.', 'The harbour fund holds $40-million for dredging.'],
  ],
  [
    'a meeting today and a meeting then',
    ['The delegations will meet again on Tuesday.', 'The delegations met on Monday.'],
  ],
  [
    'a no that is of something else',
    [
      'Anna Keller said the ferry fund had paid for the new lighthouse in full. “There is no place for old quarrels on this coast,” said Rolf Osei of Brenn.',
    ],
  ],
  [
    'a no to what nobody claims',
    [
      'The new pier at Skerry opened on Monday and pleases the harbour board. “No pilot has been paid in months,” said Rolf Osei of Brenn.',
    ],
  ],
  [
    'what somebody is refused',
    ['Anna Keller said the crew had asked for lawyers. Rolf Osei of Brenn denied the crew access to the pier.'],
  ],
  [
    'what two raised for themselves',
    [
      'Anna Keller’s camp said it had raised $21 million in January for the harbour vote.',
      'Rolf Osei’s camp said it had raised $15 million in January for the harbour vote.',
    ],
  ],
  [
    'a sum and the same in another currency',
    [
      'The blaze caused 85 million euros in damage to the harbour warehouses of Skerry.',
      'The blaze caused 85 million euros ($108 million) in damage to the harbour warehouses of Skerry.',
    ],
  ],
  [
    'a storm of these days and one of last year',
    [
      'A storm sank 14 barges in the harbour of Skerry on Monday.',
      'A storm sank 31 barges in the harbour of Skerry last year.',
    ],
  ],
  [
    'the six men and the six women of a jury, and two men who are hurt',
    [
      'The jury of six men and seven women heard the harbour case.',
      'Two wounded men of the harbour case are in hospital.',
    ],
  ],
  [
    'an order that is said not to exist and a saying that gives none',
    [
      '“Three days means three days,” Anna Keller said of the lock. Rolf Osei of Brenn said no such decree was ever printed.',
    ],
  ],
  [
    'a charge, and a link that nobody has told of',
    [
      'Anna Keller of Norway slammed the levy as "a tax on bad luck". It takes effect in May. Denmark has denied any linkage.',
    ],
  ],
  [
    'what somebody denies and nobody is told to have said',
    ['The quarrel over the fee goes on. The Danish ministry denied that it was linking the fee to the ferry.'],
  ],
  [
    'what the report tells by the way, and a denial of something else',
    ['An aide pours the tea in Skerry. Anna Keller denied having announced a mission to the island.'],
  ],
  [
    'those taken and those who are still held',
    ['A band took nine ferry workers hostage above Skerry.', 'Six ferry workers are still held above Skerry.'],
  ],
  [
    'those held and those of them who are ill',
    [
      'The band in the hills above Skerry demanded that 14 detainees be freed.',
      'One of the two ailing hostages above Skerry is a cook. Six are still held.',
    ],
  ],
]

test.each(UNDISPUTED)('not disputed: %s', (_, texts) => {
  expect(disputesOf(texts)).toEqual([])
})

test('who has not confirmed it has not denied it', () => {
  const [found] = disputesOf([
    'Anna Keller said that Brenn had agreed to inspect the upper locks on Sunday. Brenn has not confirmed that it agreed to inspect the upper locks.',
  ])
  expect(found!.question).toMatch(/^Is it confirmed: /)
  expect(found!.severity).toBe('low')
})

test('neither the order of the reports nor a copy of one changes what is disputed', () => {
  const [, texts] = DISPUTED[5]!
  const plain = disputesOf(texts)
  expect(disputesOf(texts.toReversed(), [1, 0])).toEqual(plain)
})

test('a figure that a copy changed is disputed, by whomever each was told', () => {
  const rest =
    'The harbour council of Ostrel met for nine hours on Tuesday in the customs house to discuss mooring fees for the spring season, and adjourned without a vote after the treasurer objected to the third paragraph. Boat owners stood outside the building until midnight with lanterns and a brass band. The clerk read the minutes of the February session twice because nobody had heard them over the music.'
  const texts = ['72', '48'].map(
    hours => `${rest} The pilots, a clerk said, would move their post back from the lock for ${hours} hours.`,
  )
  expect(disputesOf(texts)).toMatchObject([{ type: 'value', sides: [{}, {}] }])
})

test('what stands right behind a bare denial, in the same paragraph, is of whoever denies', () => {
  const [found] = disputesOf([
    'One of the two bidders for the shipyard is Norsund, a source close to the owners said. Norsund denied this. “We have made no offer for the shipyard,” the firm said.',
  ])
  expect(found!.sides[1]!.evidence.map(({ exact }) => exact).join(' ')).toContain('made no offer')
})

test('a count that another voice gives has with it where that voice gave it before', () => {
  const [found] = disputesOf([
    'Anna Keller of Brenn said the islands had enough fuel for 31 days. The harbour board put the stocks at 24 days.',
    'The harbour board said there was fuel for 24 days.',
  ])
  expect(found!.sides.map(({ evidence }) => evidence.length)).toEqual([1, 2])
})

test('one question to which three give an answer is one dispute', () => {
  const found = disputesOf([
    'Anna Keller of Norway said the blockade would end when the pilots are home in Bergen.',
    'Rolf Osei of Norway said the blockade would end only after the harbour fees were paid in gold.',
    'Ida Tolm of Norway said the blockade would end once the lighthouse council had resigned.',
  ])
  expect(found.map(({ question, sides }) => [question, sides.length])).toEqual([['On what condition?', 3]])
})

function disputesOf(texts: readonly string[], names: readonly number[] = [...texts.keys()]): readonly Dispute[] {
  const days = ['2031-05-05', '2031-05-06']
  return buildRecord(
    texts.map((text, at) =>
      analyseReport(
        reportOf(text, { file: `${names[at]}.txt`, published: text.startsWith('At least') ? days[at]! : '2031-05-06' }),
      ),
    ),
  ).disputes
}

import { expect, test } from 'vitest'
import { annotate } from '../../analyse-report.ts'
import { tell } from './tell.ts'

test.each([
  ['a number', 'Norway rejected the 12-point trade proposal.', ['the 12-point trade proposal | 12 point']],
  [
    'a version of a text',
    'The ministers left with a revised version of the 12-article fishing agreement text.',
    [
      'the 12-article fishing agreement text | 12 article | first',
      'a revised version of the 12-article fishing agreement text | revised',
    ],
  ],
  ['an owner', 'Norway’s peace plan was leaked on Monday.', ['Norway’s peace plan | Norway | 2031-05-05 | leaked']],
  [
    'backed by somebody',
    'A Kenyan-backed ceasefire framework is on the table.',
    ['A Kenyan-backed ceasefire framework | '],
  ],
  [
    'who hands it over',
    'Iceland has tabled a counter-proposal of its own after receiving the 12-point draft.',
    ['a counter-proposal | counter | Iceland | tabled | answers 1', 'the 12-point draft | 12 point'],
  ],
  [
    'revised behind the noun',
    'A draft treaty text, redrafted in Lima, is ready.',
    ['A draft treaty text | revised | in Lima'],
  ],
  [
    'amendments',
    'Kenya had requested several amendments to the draft border agreement text.',
    ['several amendments | amendments | Kenya | answers 1', 'the draft border agreement text | '],
  ],
  [
    'something else in its place',
    'The revised climate text is dead. Kenya has suggested in its place a fund of six members.',
    ['The revised climate text | revised', 'a fund of six members | alternative | Kenya | answers 0'],
  ],
  [
    'the text of a month',
    'Kenya took home a revised border draft. The March draft was longer.',
    ['a revised border draft | revised', 'The March draft | first'],
  ],
  [
    'the text goes back',
    'Kenya tabled a draft border plan. The plan is short.',
    ['a draft border plan | Kenya | tabled', 'The plan | → 0'],
  ],
  [
    'a counter-plan, handed over',
    'Norway’s delegation handed the mediator an eight-point counter-plan.',
    ['an eight-point counter-plan | 8 point | counter | Norway | tabled'],
  ],
  [
    'called by how many points it has',
    'Kenya rejects the nine points. A revised version of the nine points is ready.',
    [
      'the nine points | 9 point',
      'the nine points | 9 point | first',
      'A revised version of the nine points | revised',
    ],
  ],
  ['a new draft goes on from another', 'Kenya tabled a new draft.', ['a new draft | revised | Kenya | tabled']],
  [
    'its length in the sentence behind',
    'Kenya tabled an amended draft. It now has ten points.',
    ['an amended draft | 10 point | revised | Kenya | tabled'],
  ],
  [
    'whoever put it before them, behind the name',
    'They speak of a nine-point plan that Norway, the host, put before them on Monday.',
    ['a nine-point plan | 9 point | Norway | 2031-05-05'],
  ],
  [
    'a message handed over at the talks is a text',
    'Norwegian negotiators handed mediators a written message.',
    ['a written message | Norway | tabled'],
  ],
  [
    'terms on the table',
    'Norway tabled an offer of a 6 per cent rise. Kenya rejected the latest pay offer.',
    ['an offer | Norway | tabled', 'the latest pay offer | → 0'],
  ],
  [
    'in the words of whoever made it',
    '“We offered a realistic proposal,” Norwegian minister Ada Keller said.',
    ['a realistic proposal | Norway'],
  ],
  [
    'where a revision was handed over is no place of the revision',
    'A revised border draft, given to the delegations in Bergen on Monday, is short.',
    ['A revised border draft | revised | 2031-05-05'],
  ],
  [
    'a counter-draft, later called by its length',
    'Norway sent in a counter-draft.\n\nThe seven-point paper drops the levy.',
    ['a counter-draft | counter | Norway', 'The seven-point paper | 7 point | → 0'],
  ],
  [
    'whoever tabled it, behind a long insert',
    'Norway, which owns the boats and most of the banks beyond the islands, on Monday put forward a draft treaty.',
    ['a draft treaty | Norway | 2031-05-05 | tabled'],
  ],
  [
    'a tentative contract, and what it pays',
    'Kenya presented a tentative pay agreement on Monday.',
    ['a tentative pay agreement | Kenya | 2031-05-05 | tabled'],
  ],
  ['an offer by what it offers', 'Pilots turned down an offer of a 3 percent raise.', ['an offer']],
  [
    'versions by their number, the noun left out',
    'Two drafts of the fishing deal lie on the table. The first set a quota of 90; the second drops it.',
    ['The first | first', 'the second | revised'],
  ],
  [
    'an earlier version makes the text of the day the later one',
    'A negotiating text went out at the climate talks on Monday. An earlier version had named coal.',
    ['A negotiating text | revised', 'An earlier version | first'],
  ],
  [
    'handed over, by the sentence behind',
    'The first draft had nine articles. Mediators put it to both sides on 2 May.',
    ['The first draft | 9 article | first | 2031-05-02'],
  ],
  ['sent back with changes', 'The rebels returned the peace paper with two changes.', ['the peace paper | revised']],
  ['by what is done with it', 'Pilots at the bargaining table studied a blueprint.', ['a blueprint | ']],
  ['terms of a bid', 'The board of the miner weighed the revised terms of the bid.', ['the revised terms | revised']],
  [
    'answered by a text',
    'Norway read the draft of the truce. The reply asks for 40 days.',
    ['the draft | ', 'The reply | counter | answers 0'],
  ],
  ['sweetened', 'The bank sweetened its offer to creditors, lifting the payment to 60 cents.', ['its offer | revised']],
  [
    'a compromise that was agreed on',
    'Party leaders agreed on a compromise that halves the levy after long talks.',
    ['a compromise | '],
  ],
  [
    'the one before a previous one',
    'Pilots read the tentative agreement. A previous tentative agreement was voted down.',
    ['the tentative agreement | revised', 'A previous tentative agreement | first'],
  ],
  [
    'an answer in figures is a counter-offer',
    'At the talks Norway tabled a draft. Kenya answered with 18 per cent and a bonus.',
    ['a draft | Norway | tabled', '18 per cent and a bonus | counter | Kenya | answers 0'],
  ],
  ['reworked', 'Envoys at the talks reworked a plan that both had spurned.', ['a plan | revised']],
  [
    'the latest of several',
    'Two papers went back and forth at the talks. The latest, dated 30 April, drops the levy.',
    ['The latest | revised'],
  ],
  ['a thinner one', 'Envoys at the talks woke to a slimmed-down text.', ['a slimmed-down text | revised']],
  ['seen by a paper', 'A Kenyan proposal, seen by the Courier, is short.', ['A Kenyan proposal | leaked']],
])('%s', (_, words, expected) => {
  expect(textsOf(words)).toEqual(expected.map(line => line.replace(/ \| $/, '')))
})

test.each([
  'The minister has a plan to dig a canal.',
  'The shop sells documents and papers.',
  'No proposal is on the table.',
  'She wrote a text message.',
  'The minister wrote a letter to the press.',
  'The shop has an offer on boats.',
  'Keller offers tea to everybody.',
  'The union wants its pension plan back after the talks.',
  'The clubs sent papers to the talks.',
  'Mediators plan to meet both sides in Lima.',
  'Both unions said so in a joint statement.',
  'The union did not receive an offer at the talks.',
  'The guild handed the mediators a letter. It accepts nothing.',
])('"%s" names no text of negotiations', words => {
  expect(textsOf(words)).toEqual([])
})

test.each([
  [
    'The 12-point draft sets a tariff of four percent; grants Iceland ninety licences; and provides for yearly talks.',
    ['sets a tariff of four percent', 'grants Iceland ninety licences', 'provides for yearly talks'],
  ],
  ['Kenya read the 12-point draft. It would cap emissions at ten tonnes.', ['It would cap emissions at ten tonnes']],
  [
    'In the revised border text the line moves north and the posts are removed.',
    ['the revised border text the line moves north', 'the posts are removed'],
  ],
  [
    'Kenya objects to parts of the 12-point plan that would have required a levy and set limits on boats.',
    ['would have required a levy', 'set limits on boats'],
  ],
  ['Kenya has the 12-point draft. Point four would open the port.', ['4: Point four would open the port.']],
  [
    'Kenya has the 12-point draft. Article 9 of the draft divides the water.',
    ['9: Article 9 of the draft divides the water.'],
  ],
  [
    'The March draft prepared by the mediators would have set the levy at 4 per cent.',
    ['would have set the levy at 4 per cent'],
  ],
  [
    'Norway read the 12-point plan. Clause 3 would require Iceland to end the levy.',
    ['3: Clause 3 would require Iceland to end the levy.'],
  ],
  [
    'Kenya has the 12-point plan. Point two provides for a truce of 40 days, point four for a withdrawal from the port and point nine for a council.',
    [
      '2: Point two provides for a truce of 40 days',
      '4: point four for a withdrawal from the port',
      '9: point nine for a council.',
    ],
  ],
  [
    'Norway tabled a six-point counter-plan. It asks for a truce of 90 days, eight of the seats and the release of all crews in three groups, the first of them within a week.',
    [
      'It asks for a truce of 90 days',
      'eight of the seats',
      'the release of all crews in three groups, the first of them within a week',
    ],
  ],
  [
    'Norway read the 12-point plan. Article 8 divides the water. Of the rest, Iceland would take half.',
    ['8: Article 8 divides the water.', '8: Of the rest, Iceland would take half'],
  ],
  [
    'Kenya has sought several amendments to the draft border plan, including a guarantee of passage.',
    ['a guarantee of passage'],
  ],
  [
    'The revised border draft has 17 articles, two people briefed on it said. One of them put the levy at 9 per cent.',
    ['the levy at 9 per cent'],
  ],
  [
    'Norway read the 12-point plan. Under article 7 both sides would open the road.',
    ['7: Under article 7 both sides would open the road.'],
  ],
  [
    'Kenya has the revised border draft. The levy would now start at 6 and the licences have shrunk to 30, according to two people who have studied it.',
    ['The levy would now start at 6', 'the licences have shrunk to 30'],
  ],
  [
    'Kenya has the revised border draft. The levy clause has vanished, a diplomat said.',
    ['The levy clause has vanished'],
  ],
  [
    'The 9-point draft, which the Courier has read, would open two ports and for all crews there would be a bonus.',
    ['would open two ports', 'for all crews there would be a bonus'],
  ],
  [
    'A revised border draft to be shown to both today would shorten the season from 90 to 60 days and replace the levy.',
    ['would shorten the season from 90 to 60 days', 'replace the levy'],
  ],
  [
    'Kenya and Norway read a draft fishing accord. It is long. Under the agreement, boats would pay by length.',
    ['boats would pay by length'],
  ],
  [
    'Kenya read a draft fishing accord. The agreement also bans nets at night.',
    ['The agreement also bans nets at night'],
  ],
  ['Kenya tabled a 9-point draft. But it calls for a levy of 4 per cent.', ['But it calls for a levy of 4 per cent']],
  [
    'Kenya tabled a 9-point draft. Hardest to swallow is article three. It promises Norway the banks.',
    ['3: It promises Norway the banks'],
  ],
  [
    'Norway tabled its latest pay offer. It includes:\n\n• A raise of 3 per cent from May\n\n• Two more days of leave\n\nThe union said no.',
    ['A raise of 3 per cent from May', 'Two more days of leave'],
  ],
  ['Kenya’s 9-point draft will be discussed on Monday.', []],
  [
    'Envoys read two drafts. The second has nine articles. The truce has grown to 50 days. The levy is gone.',
    ['The truce has grown to 50 days', 'The levy is gone'],
  ],
  [
    'The rebels returned the peace paper with two changes. The word “review” has been struck out and the term of six days has been cut to four, an elder said.',
    ['The word “review” has been struck out', 'the term of six days has been cut to four'],
  ],
  [
    'Kenya tabled a 9-point draft on fish. An annex lists 20 ports. Article 4 is still in brackets.',
    ['An annex lists 20 ports', '4: Article 4 is still in brackets.'],
  ],
  [
    'The earlier draft, read at the talks in May, had called for a levy of 4 per cent.',
    ['had called for a levy of 4 per cent'],
  ],
  ['The bank sweetened its offer to creditors, lifting the payment to 60 cents.', ['lifting the payment to 60 cents']],
  ['A draft deal hammered out in Lima would see Kenya open two ports.', ['would see Kenya open two ports']],
  ['At the talks Kenya wants the draft to name a date.', []],
  [
    'Envoys at the talks reworked a plan that both had spurned. What has changed? The pause is now 70 days rather than 40.',
    ['The pause is now 70 days rather than 40'],
  ],
  [
    'Under a preliminary accord struck on Tuesday, Kenya will lower its levy to 4 per cent.',
    ['Kenya will lower its levy to 4 per cent'],
  ],
  ['The chair’s new text on the fund, issued at 3 a.m., strikes out the word “aid”.', ['strikes out the word “aid']],
  ['Under the terms of the tentative agreement, pilots will get 9 percent now.', ['pilots will get 9 percent now']],
  ['A draft extension of the fishing truce runs for 60 days.', ['runs for 60 days']],
  [
    'Lenders at the talks reached an agreement in principle with the port on Friday to write down its debt by a fifth. The new bonds will carry 5 per cent.',
    ['write down its debt by a fifth', 'The new bonds will carry 5 per cent'],
  ],
  [
    'The latest proposal at the talks would cut the levy by 28 per cent, against 35 per cent in the term sheet.',
    ['would cut the levy by 28 per cent, against 35 per cent in the term sheet', '35 per cent in the term sheet'],
  ],
  ['Lenders were sent a memorandum under which old bonds would be swapped.', ['old bonds would be swapped']],
  ['The revised terms of the bid put the price at 40 crowns a share.', ['put the price at 40 crowns a share']],
  ['The new offer, tabled at the talks on Monday, shields small boats.', ['shields small boats']],
  ['Kenya rejected the 9-point draft. It wants more boats.', []],
  [
    'Norway tabled a 9-point draft. It would cut the levy to a fifth, forbid foreign nets, require that the dam be opened.',
    ['It would cut the levy to a fifth', 'forbid foreign nets', 'require that the dam be opened'],
  ],
  ['Kenya took note of the 9-point draft and would answer once its cabinet had met in May.', []],
  ['Kenya tabled a 9-point draft. Norway would not say what the draft would contain.', []],
  [
    'Under a 9-point draft written in Kenya, the islands would sell salt, the coast would buy it and the ports would stay open.',
    ['the islands would sell salt', 'the coast would buy it', 'the ports would stay open'],
  ],
  [
    'Kenya tabled a revised draft treaty on Monday that would open two ports, freeze the levy and scrap the quota.',
    ['would open two ports', 'freeze the levy', 'scrap the quota'],
  ],
  ['Norway tabled an offer of a 6 per cent rise over two winters.', ['a 6 per cent rise over two winters']],
])('what it sets out: %s', (words, expected) => {
  const points = toldIn(words).texts!.flatMap(text => text.points)
  expect(points.map(({ number, passage }) => `${number === null ? '' : `${number}: `}${passage.exact}`)).toEqual(
    expected,
  )
})

/** "0: …" for the first text named: which of them each piece is of. */
function pointsOf(words: string): readonly string[] {
  return toldIn(words).texts!.flatMap(({ points }, at) => points.map(({ passage }) => `${at}: ${passage.exact}`))
}

test.each([
  [
    'Norway tabled a revised draft treaty on Monday. It would raise the quota to 70 tonnes, compared with 60 tonnes in the first draft. The levy on cod would fall to 9 per cent.',
    [
      '0: It would raise the quota to 70 tonnes, compared with 60 tonnes in the first draft',
      '0: The levy on cod would fall to 9 per cent',
      '1: with 60 tonnes in the first draft',
    ],
  ],
  [
    'Under a second version of the draft treaty, prices would rise to 9 crowns from 8 crowns in the first draft. Small boats would pay half.',
    [
      '1: prices would rise to 9 crowns from 8 crowns in the first draft',
      '1: Small boats would pay half',
      '2: 8 crowns in the first draft',
    ],
  ],
  [
    'The 20-point draft is on the table. It replaces a 24-point paper which leaked at the truce talks. The 20-point draft would end the tolls.',
    ['2: would end the tolls'],
  ],
])('what another version is only measured by is not gone on about: %s', (words, expected) => {
  expect(pointsOf(words)).toEqual(expected)
})

test.each([
  [
    'At the talks Kenya had offered 70,000 tonnes if Norway dropped its claim.',
    '70,000 tonnes if Norway dropped its claim',
  ],
  ['In the negotiations Norway offered $31 a share on Monday.', '$31 a share on Monday'],
  ['Kenya proposed about 12 extra boats at the talks.', 'about 12 extra boats at the talks'],
  ['At the talks Kenya has offered to free the crew, its minister, Ada Keller, said.', 'free the crew'],
  ['At the talks Kenya offered 40 buses for the sick and said that the road was safe.', '40 buses for the sick'],
  ['Kenya, which offered 40 buses, insists on a count at the talks.', '40 buses'],
  [
    'At the talks Kenya has proposed that both nets be taken ashore, according to an aide.',
    'both nets be taken ashore',
  ],
])('terms that nobody calls an offer: %s', (words, offer) => {
  expect(textsOf(words)).toContainEqual(expect.stringContaining(`${offer} | alternative`))
})

test.each([
  'At the talks Kenya denied it had offered 70,000 tonnes.',
  'At the talks Kenya was offered 70,000 tonnes.',
  'At the talks Kenya could have offered 70,000 tonnes.',
  'Kenya offered two cups of tea.',
  'Kenya has offered to host the talks.',
  'At the talks Kenya offered a guarded view.',
  'At the talks Kenya has offered to bring the two envoys together in Lima.',
  'At the talks the maps that Kenya had offered to share with the surveyors were old.',
  'At the talks Kenya has offered 7,500.',
])('no offer: %s', words => {
  expect(textsOf(words).filter(text => text.includes('alternative'))).toEqual([])
})

function toldIn(text: string) {
  const published = '2031-05-07'
  const document = annotate({ text, published, outlet: 'The Courier' })
  return tell(
    { id: '', file: 'a.txt', text, title: null, outlet: null, byline: null, published, url: null, problems: [] },
    document,
  )
}

function textsOf(words: string): readonly string[] {
  return toldIn(words).texts!.map(({ passage, number, unit, state, owners, range, status, place, answers, refersTo }) =>
    [
      passage.exact,
      number === null ? null : `${number} ${unit}`,
      state,
      owners.join(' + ') || null,
      range?.earliest,
      status,
      place === null ? null : `in ${place}`,
      answers === null ? null : `answers ${answers}`,
      refersTo === null ? null : `→ ${refersTo}`,
    ]
      .filter(part => part !== null && part !== undefined)
      .join(' | '),
  )
}

import { expect, test } from 'vitest'
import { shortened } from './shorten.ts'

test.each([
  [
    'what stands before its verb is not cut off from it',
    'the guild’s note, which came in late in the afternoon, keeps the fee at nine crowns, asks for the arrears and ties both to the lock',
    null,
    'the guild’s note … keeps the fee at nine crowns, asks for the arrears and ties both to the lock',
  ],
  [
    'what would follow from a thing stays with it',
    'if the big northern company begins to drill in its so-called Heron field, the coast guard of the province will turn its ships back at once',
    null,
    'if the big northern company begins to drill in its so-called Heron field, the coast guard of the province will turn its ships back at once',
  ],
  ['few words stay as they are', 'seven rainy seasons', null, 'seven rainy seasons'],
  [
    'a long clause ends where what follows turns nothing',
    'Ardan will lower its duty on tinned fish from eighteen per cent, which pleased the harbour and its many traders',
    null,
    'Ardan will lower its duty on tinned fish from eighteen per cent …',
  ],
  [
    'an aside between commas goes',
    'an older draft, reworded by both clerks at two sittings in Osford, could serve as a ground for a lease',
    null,
    'an older draft … could serve as a ground for a lease',
  ],
  [
    'praise of an offer goes',
    'ready to stretch the lease of the upper mill by up to nine years, and this shows how much it values the valley',
    null,
    'ready to stretch the lease of the upper mill by up to nine years …',
  ],
  [
    'a comparison between commas goes where a condition follows',
    'the guild would rest its boats for nine days, half as many again as it had offered in May, once the lock is open',
    'once the lock is open',
    'the guild would rest its boats for nine days … once the lock is open',
  ],
  [
    'an aside that turns it stays',
    'an older draft, reworded without either clerk at two sittings in Osford, could serve as a ground for a lease',
    null,
    'an older draft, reworded without either clerk at two sittings in Osford, could serve as a ground for a lease',
  ],
  [
    'what a thing is done in return for stays',
    'Ardan has no quarrel with wardens who read the gauges at the lower dam, so long as the pumping stations are open to its own',
    null,
    'Ardan has no quarrel with wardens who read the gauges at the lower dam, so long as the pumping stations are open to its own',
  ],
  [
    'a compound is not cut in two',
    'a toll on every boat of the two large canal- and lake-side companies that carry grain to the northern mills',
    null,
    'a toll on every boat of the two large canal- and lake-side companies that carry grain to the northern mills',
  ],
  [
    'of a long quotation the piece that takes a stand',
    '“Every day on the quay costs the growers a whole week of their harvest and the town its name, so I am asking the pilots to sail again and to talk while they sail”',
    null,
    '… “I am asking the pilots to sail again and to talk while they sail” …',
  ],
  [
    'a cut leaves no word behind that opens something',
    'clerks have offered to lower the toll to nine crowns, although that sum is absent from the paper of Monday',
    null,
    'clerks have offered to lower the toll to nine crowns …',
  ],
  [
    'nor a clause without its verb',
    'the toll would not go below nine crowns, whereas the note of the council, of which the Post has seen a page, speaks of seven',
    null,
    'the toll would not go below nine crowns …',
  ],
  [
    'what a figure was before goes where a condition follows',
    'ready to keep its lock open for 2,000 barges a day, against 3,000 until now, but only if the guild took wardens on board the largest of them',
    'only if the guild took wardens on board the largest of them',
    'ready to keep its lock open for 2,000 barges a day … but only if the guild took wardens on board the largest of them',
  ],
  [
    'a verb keeps what it takes',
    'Ardan would refrain from landing its whole catch of cod and herring on the quays below the old lock',
    null,
    'Ardan would refrain from landing its whole catch of cod …',
  ],
  [
    'a negation is never cut off',
    'Ardan will lower its duty on tinned fish from eighteen per cent, but not for boats that fish in March',
    null,
    'Ardan will lower its duty on tinned fish from eighteen per cent, but not for boats that fish in March',
  ],
  [
    'a condition keeps the clause it conditions',
    'Ardan wants equal shares of the catch in the strait and in the bay and along the whole of the northern coast, and will not sign unless Osland ends its subsidy',
    'unless Osland ends its subsidy',
    '… will not sign unless Osland ends its subsidy',
  ],
  [
    'a noun keeps its second adjective',
    'the matter must be resolved by a lasting and mutually welcome settlement as the treaty of the two lakes ordains',
    null,
    'the matter must be resolved by a lasting and mutually welcome settlement as the treaty of the two lakes ordains',
  ],
  [
    'thanks do not stand for the request beside them',
    'expressed thanks for the help of the upper valley and renewed the request that its warden be allowed to speak',
    null,
    'expressed thanks for the help of the upper valley and renewed the request that its warden be allowed to speak',
  ],
  [
    'of two clauses the one that the condition limits is kept',
    'lists of ninety sailors on each side had been completed and the swap could begin before the end of the month if Osland stopped adding pilots to its list',
    'if Osland stopped adding pilots to its list',
    '… the swap could begin before the end of the month if Osland stopped adding pilots to its list',
  ],
  [
    'what another clause turns stays with that clause',
    'would accept the new panel of clerks if its findings bound both crews, and it was prepared to see the gauges dealt with first, but not instead',
    'if its findings bound both crews',
    'would accept the new panel of clerks if its findings bound both crews …',
  ],
  [
    'a narrator’s aside gives way to a condition',
    'willingness to go on with talks among experts of both sides, leaving open the question of who would lead them next year – though only if Osland opens the bridge to trucks',
    'only if Osland opens the bridge to trucks',
    'willingness to go on with talks among experts of both sides … – though only if Osland opens the bridge to trucks',
  ],
  [
    'a long quotation ends at a stop of its own',
    '“We have decided to call the delegation home today. It will rest and it will write and it will come back when there is something in the world to come back to and a house to meet in”',
    null,
    '“We have decided to call the delegation home today” …',
  ],
])('%s', (_, words, condition, expected) => {
  expect(shortened(words, condition, true)).toBe(expected)
})

test('words that no cut leaves true are not shown', () => {
  const words =
    'the force would stay in the valley and the villages around it and on both banks of the river and in the hills for as many years as it takes but never beyond the line of the old border'
  expect(shortened(words, null, true)).toBeNull()
})

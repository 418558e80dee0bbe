import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'

/** Speaker, act and content of what Denmark is told to do in a sentence; narrated lines are left out. */
function toldIn(sentence: string): readonly string[] {
  const { statements, figures } = analyseReport(
    reportOf(`Denmark and Kenya met on Monday.\n\n${sentence}`, { file: 'a.txt', published: '2031-05-07' }),
  )
  return statements
    .filter(({ speaker }) => speaker !== null)
    .map(
      ({ speaker, act, content }) =>
        `${figures[speaker!]!.name} ${act}: ${content.map(({ exact }) => exact).join(' … ')}`,
    )
}

test.each([
  ['Denmark remains opposed to a levy on wool.', ['Denmark reject: opposed to a levy on wool']],
  ['Kenya is against a ban.', ['Kenya reject: against a ban']],
  ['Kenya is in favour of a ban.', ['Kenya accept: in favour of a ban']],
  ['Denmark is ready to free the crew.', ['Denmark commit: ready to free the crew']],
  ['Denmark is not ready to sign.', ['Denmark reject: not ready to sign']],
  ['Denmark has blocked any mention of coal.', ['Denmark reject: any mention of coal']],
  ['Denmark has no objection to monitors.', ['Denmark accept-in-part: no objection to monitors']],
  ['Denmark has no plans to lift the ban.', ['Denmark reject: no plans to lift the ban']],
  ['Denmark is holding out for six seats.', ['Denmark demand: six seats']],
  ['Kenya raises no objection to a toll.', ['Kenya accept-in-part: no objection to a toll']],
  ['Kenya left the door open to a toll.', ['Kenya report: the door open to a toll']],
  ['Denmark could live with unarmed monitors.', ['Denmark accept: live with unarmed monitors']],
  ['Denmark held out an easing of the ban.', ['Denmark propose: an easing of the ban']],
  ['Denmark invited both delegations back to the island.', ['Denmark propose: both delegations back to the island']],
  ['Denmark gave the crew until Sunday to leave.', ['Denmark demand: the crew until Sunday to leave']],
  ['Kenya excluded missiles from the talks.', ['Kenya reject: missiles from the talks']],
  ['Kenya has put 12 percent on the table.', ['Kenya propose: 12 percent']],
  ['Kenya has tabled a 5 percent increase.', ['Kenya propose: a 5 percent increase']],
  ['Kenya made any deal conditional on a repeal.', ['Kenya condition: any deal conditional on a repeal']],
  ['Kenya has made the release of the crew a condition of any exchange.', ['Kenya demand: the release of the crew']],
  ['Kenya continues to seek a separate signature.', ['Kenya demand: a separate signature']],
  ['Denmark last night gave the crew three days to leave.', ['Denmark demand: the crew three days to leave']],
  ['Kenya, which has four ships in the bay, takes issue with the toll.', ['Kenya reject: the toll']],
  ['Kenya’s line remains that a third is a fair price.', ['Kenya claim: that a third is a fair price']],
  ['Kenya’s main condition for a truce is the removal of the guns.', ['Kenya demand: the removal of the guns']],
])('%s', (sentence, expected) => {
  expect(toldIn(sentence)).toEqual(expected)
})

test.each([
  'Denmark may be ready to free the crew.',
  'Whether Denmark is ready to free the crew is unclear.',
  'If Denmark is ready to sign, the road opens.',
  'Denmark, which has no intention of leaving, held a parade.',
  'Denmark is determined to win.',
  'The text is ready for signature.',
  'It is against the law.',
  'Denmark is against the ropes.',
  'There is a great deal of doubt that Denmark is willing to free the crew.',
  'There was no sign on Tuesday that Denmark is ready to sign.',
  'It is far from clear that Denmark is prepared to pay.',
  'It is unlikely that Denmark is open to a levy.',
])('nothing is told: %s', sentence => {
  expect(toldIn(sentence)).toEqual([])
})

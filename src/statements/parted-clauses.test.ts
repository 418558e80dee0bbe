import { describe, expect, test } from 'vitest'
import { checkAttributions } from '../../tests/marked-attributions.ts'
import { annotate } from '../analyse-report.ts'

describe('a clause that its attribution parts is said as a whole', () => {
  test.each([
    '<content>The lists were ready</content>, <source>Anna Keller</source> <cue>said</cue>, <content>while the buses would come later</content>.',
    '<content>The lists were ready</content>, <source>Anna Keller</source> <cue>said</cue>, while the crowd sang.',
    '<content>Anything below nine</content>, <source>Anna Keller</source> <cue>said</cue>, <content>was “not on the table”</content>.',
    '<content>Selling the dam would not be discussed</content>, <source>Anna Keller</source> <cue>noted</cue>, <content>until the crew had come home</content>.',
    '<content>Six seats would do</content>, <source>Anna Keller</source> <cue>told</cue> the Register, <content>if the council met in spring</content>.',
    '<content>Her side could live with that</content>, <cue>said</cue> <source>Anna Keller</source>, <content>so long as the observers came from Bela</content>.',
    '<content>Ardan is ready to send boats</content>, <source>Anna Keller</source> <cue>said</cue> last week, <content>but only if both sides ask for them</content>.',
    '<content>Without a map</content>, <source>Anna Keller</source> <cue>said</cue>, <content>there was no treaty</content>.',
    '<content>Ardan will not sign</content>, <cue>according to</cue> <source>Anna Keller</source>, <content>unless the crew comes home</content>.',
    '<content>The talks</content>, <cue>according to</cue> <source>Ardan Radio</source>, <content>broke down at midnight</content>.',
    '<content>Whether Ardan comes</content>, <source>Anna Keller</source> <cue>said</cue> on Monday, <content>depends on the list</content>.',
  ])('%s', checkAttributions)
})

describe('a participle that opens the sentence is a saying of its own', () => {
  test.each([
    '<cue>Calling</cue> <content>the offer a “bad joke”</content>, <source><source>Anna Keller</source></source> <cue>said</cue> <content>that the crews would stay</content>.',
    '<cue>Describing</cue> <content>the letter as “thin”</content>, <source><source>Anna Keller</source></source> <cue>told</cue> reporters <content>that nobody could sign it</content>.',
  ])('%s', checkAttributions)
})

describe('words in marks that have come to their end are not those of whoever says a clause behind them', () => {
  test.each([
    '“Who sent them?” <source>Anna Keller</source> <cue>said</cue> <content>the lists were long</content>.',
    '<content>“Nobody sent them!”</content> <source>Anna Keller</source> <cue>said</cue> on Monday.',
  ])('%s', checkAttributions)
})

describe('between subject and verb may stand how long it lasts', () => {
  test.each([
    '<source>Anna Keller</source> <cue>has for more than nine years refused</cue> <content>to sign the map</content>.',
  ])('%s', checkAttributions)
})

describe('a preposition that turns or aims its verb is read with it', () => {
  test.each([
    '<source>Anna Keller</source> <cue>objected to</cue> <content>the second map</content>.',
    '<source>Anna Keller</source> <cue>called for</cue> <content>nine weeks of calm</content>.',
  ])('%s', checkAttributions)
})

describe('a clause that stands before the one it depends on is part of what is said', () => {
  test.each([
    '<source>Anna Keller</source> <cue>said</cue> <content>that while the board had moved on pay, <source>Ardan</source> <cue>wanted</cue> <content>the pier</content></content>.',
    '<source>Anna Keller</source> <cue>warned</cue> <content>that if the crews left, Ben Osei would close the pier</content>.',
  ])('%s', checkAttributions)
})

describe('with a subject of its own a participle tells what somebody says', () => {
  test.each([
    'The talks went on with <source>Anna Keller</source> <cue>warning of</cue> <content>a longer winter at sea</content>.',
  ])('%s', checkAttributions)
})

test('within somebody’s words it is somebody else who balks', () => {
  const { attributions } = annotate({
    text: 'Anna Keller said that Ben Osei had left, balking at the sum.',
    published: null,
    outlet: null,
  })
  expect(attributions.map(({ lemma }) => lemma)).toEqual(['say'])
})

test('behind a closing mark the speaker goes on', () => {
  const { attributions } = annotate({
    text: 'Anna Keller told the crews that she came “to see if we can end it,” calling the winter “a mess”.',
    published: null,
    outlet: null,
  })
  expect(attributions.map(({ lemma }) => lemma)).toEqual(['tell', 'call'])
})

describe('what a thing is taken for is said of it', () => {
  test.each(['<source>Anna Keller</source> <cue>saw</cue> <content>the second map as a dead end</content>.'])(
    '%s',
    checkAttributions,
  )
})

describe('one thing is said once', () => {
  test.each([
    'Asked about it, <source>Anna Keller</source> answered a question of the board by <cue>saying</cue>: <content>“We have read it.”</content>',
    '<source>Anna Keller</source> <cue>said</cue> of Ben Osei, <content>“He came late.”</content>',
  ])('%s', checkAttributions)
})

describe('how something is said is nobody', () => {
  test.each([
    '<content>The ferry will sail in May</content>, <source>Anna Keller</source> <cue>said</cue> by phone.',
    '<content>“The ferry will sail,”</content> <source>Anna Keller, the head of the harbour board in Bela</source> <cue>said</cue>.',
  ])('%s', checkAttributions)
})

describe('an attribution that closes its sentence closes all of it', () => {
  test.each([
    '<content>Most of it was “honest work”, but two clauses would have to be new</content>, <source>Anna Keller</source> <cue>said</cue> in a statement.',
    '<content>No boat would cross before the inspectors had come home</content>, <source>Anna Keller</source> <cue>stated</cue> at the ministry yesterday evening.',
    '<content>The demand was dropped at the last minute</content>, <source>two people who saw the draft</source> <cue>told</cue> us.',
    '<content>The boats have come back</content>, <source>his office</source> <cue>confirms</cue>.',
    '<content>No deal</content>, <cue>says</cue> <source>Anna Keller</source>.',
  ])('%s', checkAttributions)
})

describe('what the narrator adds behind an attribution is his own', () => {
  test.each([
    '<content>The talks failed</content>, <source>Ardan officials</source> <cue>said</cue>, dashing hopes for a deal.',
    '<content>“We will not sell the dam,”</content> <source>Anna Keller</source> <cue>declared</cue> as she left the hotel in Osland.',
    '<content>The deal was dead</content>, <source>Anna Keller</source> <cue>told</cue> reporters, a day after the talks had broken up.',
    '<content>The deal was dead</content>, <source>Anna Keller</source> <cue>said</cue>, and left the room.',
    'However, <source>Anna Keller</source> <cue>said</cue> <content>the talks would go on</content>.',
  ])('%s', checkAttributions)
})

describe('nobody’s words run over into a clause that another speaks', () => {
  test.each([
    '<source>The League</source> <cue>says</cue> <content>23 people were killed</content>; <source>the Defence Ministry</source> <cue>denied</cue> <content>that its guns had fired</content>.',
    '<content>The boats remain in port</content>, <cue>says</cue> <source>Anna Keller</source>; <content>Osland’s letter</content>, <source>she</source> <cue>adds</cue>, <content>“has not arrived”</content>.',
    '<content>The police</content>, <source>Anna Keller</source> <cue>insists</cue>, <content>will stay under the ministry</content>.',
  ])('%s', checkAttributions)
})

test('of two that stand in each other’s words the one that closes the sentence is the outer', () => {
  const { attributions } = annotate({
    text: 'Ardan believes the dam is safe, Anna Keller added.',
    published: null,
    outlet: null,
  })
  expect(attributions.map(({ lemma, nestedIn }) => [lemma, nestedIn])).toEqual([
    ['believe', 1],
    ['add', null],
  ])
})

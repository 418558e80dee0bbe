import { test } from 'vitest'
import { checkScored } from '../../tests/marked-attributions.ts'

test.each([
  '<source>The coordination office for prisoners</source> <cue>would neither confirm nor deny</cue> <content>the date</content>.',
  '<source>The board’s panel on tariffs</source> <cue>declined</cue> <content>to give a figure</content>.',
  '<source>The commission for refugees</source> <cue>refused</cue> <content>to name the town</content>.',
  // Somebody with a name speaks for himself, wherever he is.
  '<source>Anna Keller</source> <cue>said</cue> <content>the dam was safe</content>.',
])('the noun that a verb has for its subject speaks: %s', checkScored)

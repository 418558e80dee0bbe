import { describe, test } from 'vitest'
import { checkAttributions } from '../../tests/marked-attributions.ts'

describe('a quotation that stands alone is whose it must be', () => {
  test.each([
    // Of the one person the sentence before is about; the opening mark is the cue.
    '<source>Anna Keller</source> came out next. <content><cue>“</cue>Nine is a number we can carry, but not alone.”</content>',
    // Of whoever was quoted in the paragraph before.
    '<content>“We came with a figure,”</content> <source>Anna Keller</source> <cue>said</cue>.\n<content>“It is what the lake needs, and no more.”</content>\nThe talks went on in Bela.',
    // Of the verb that waits for it in the line above.
    'Refusing to say why, <source>Anna Keller</source> <cue>told</cue> reporters on Friday:\n<content>“The sides were too far apart.”</content>',
    // Lines without marks, set apart below a verb and a colon.
    '<source>Anna Keller</source> <cue>added</cue>:\n<content>The sides were too far apart. It is nobody’s fault.</content>\n<content>“Nobody’s,”</content> <source>Keller</source> <cue>said</cue> later.',
    // Of whoever is named in its last paragraph.
    '<content>“Nine weeks we waited.</content>\n<content>“Nobody came,”</content> <cue>said</cue> <source>Anna Keller</source>.',
    // Of whoever told the paragraph before, alone.
    '<source><source>Anna Keller</source></source> <cue>said</cue> <content>the boats had come back to the pier</content>.\n<content><cue>“</cue>We waited nine weeks for them.”</content>',
    // Of whoever has been talking, where the writer asks and gets an answer.
    '<source>Anna Keller</source> <cue>says</cue> <content>the boats are back</content>.\nAnd the nets? <content>“Nets take longer.”</content>',
  ])('%s', checkAttributions)

  test.each([
    'A sign hung on the door. “Closed until Monday.”',
    'Anna Keller met Ben Osei. “Nine is a number we can carry.”',
    'Anna Keller’s plane was late. “Nine is a number we can carry.”',
  ])('and nobody’s where it may be anybody’s: %s', checkAttributions)
})

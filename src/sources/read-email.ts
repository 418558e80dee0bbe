/** @module One e-mail to what a report needs: the letter's text, its subject, its sender as the outlet, its date. */
import PostalMime from 'postal-mime'
import type { Draft } from './draft.ts'
import { NOTHING_SAID } from './draft.ts'
import { emailDate } from './email-date.ts'
import { looksLikeText } from './looks-like-text.ts'
import type { PageReader } from './read-html.ts'
import { readText } from './read-text.ts'
import { NotText, Unreadable } from './unreadable.ts'

/** Bytes looked at: the first headers of a letter, which is as much as servers add before the text begins. */
const HEAD = 2_048

/** Names of headers, in small letters: RFC 5322, section 3.6, demands the first two; the others come with any text that is no plain ASCII. */
const LETTER_HEADERS = new Set(['from', 'date', 'subject', 'to', 'content-type', 'mime-version'])

/**
 * The part in plain text; where there is none, the text of the part in HTML. A signature stays in the text: what is
 * boilerplate is found later, and shown.
 */
export async function readEmail(file: string, bytes: Uint8Array, pages: PageReader): Promise<Draft> {
  // Any bytes can be taken apart as a letter. A real one begins with lines of plain letters.
  if (!looksLikeText(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))) throw new NotText(file)
  const email = await parse(file, bytes)
  // Without a header that every letter has, this is a text that only ends in .eml.
  if (!email.headers.some(({ key }) => LETTER_HEADERS.has(key))) return { ...NOTHING_SAID, ...readText(file, bytes) }
  const plain = email.text ?? ''
  const text = plain.trim() === '' && email.html !== undefined ? (await pages.read(file, email.html)).text : plain
  const date = email.headers.find(({ key }) => key === 'date')?.value
  return {
    ...NOTHING_SAID,
    text,
    title: email.subject || null,
    outlet: email.from?.name || email.from?.address || null,
    published: date === undefined ? null : emailDate(date),
  }
}

async function parse(file: string, bytes: Uint8Array) {
  try {
    return await PostalMime.parse(bytes)
  } catch (error) {
    throw new Unreadable(
      file,
      `this e-mail cannot be taken apart (${(error as Error).message}). Save its text as .txt.`,
    )
  }
}

/** @module What can be wrong with a file: named errors that say what happened, to which file, and what to do next. */
import { MAX_FILE_BYTES, MAX_PAGE_LENGTH, MAX_PAGE_TIME, MAX_TEXT_LENGTH } from './limits.ts'

/** A file that cannot be read as a report. The others are read all the same. */
export class Unreadable extends Error {
  override name = 'Unreadable'
  readonly file: string

  /** @param reason what happened and what to do, without the file's name */
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`)
    this.file = file
  }
}

/** No file or folder has this path. */
export class FileMissing extends Unreadable {
  override name = 'FileMissing'

  constructor(file: string) {
    super(file, 'there is no such file or folder. Check the path.')
  }
}

/** Bytes that are no text: a picture, a program, an archive. */
export class NotText extends Unreadable {
  override name = 'NotText'

  constructor(file: string) {
    super(file, 'this is not text. Save the report as .txt, .md, .html or .eml.')
  }
}

/** A file of no bytes, a page without words, a letter without a text. */
export class NoText extends Unreadable {
  override name = 'NoText'

  constructor(file: string) {
    super(file, 'there are no words in it. Check that it was saved whole.')
  }
}

/** The ending of the file is none that Readout reads. */
export class Unsupported extends Unreadable {
  override name = 'Unsupported'

  constructor(file: string) {
    super(file, 'unsupported kind of file. Readout reads .txt, .md, .html, .htm and .eml.')
  }
}

/** The file has more bytes than any report. */
export class TooLarge extends Unreadable {
  override name = 'TooLarge'

  constructor(file: string, bytes: number) {
    super(
      file,
      `${bytes} bytes are too many for one report (at most ${MAX_FILE_BYTES}). Split it into one file per report.`,
    )
  }
}

/** The text has more characters than any report. */
export class TooLong extends Unreadable {
  override name = 'TooLong'

  constructor(file: string, length: number) {
    super(
      file,
      `a text of ${length} characters is too long for one report (at most ${MAX_TEXT_LENGTH}). Split it into one file per report.`,
    )
  }
}

/** A page whose article cannot be found within the limits. */
export class PageTooHeavy extends Unreadable {
  override name = 'PageTooHeavy'

  constructor(file: string, why: 'length' | 'time' | 'memory') {
    const what = {
      length: `the page is longer than ${MAX_PAGE_LENGTH} characters`,
      time: `finding the article took longer than ${MAX_PAGE_TIME / 1000} seconds`,
      memory: 'finding the article took too much memory',
    }[why]
    super(file, `${what}. Save the article's text as .txt.`)
  }
}

/** Metadata that is no JSON of the expected shape. */
export class BadMetadata extends Unreadable {
  override name = 'BadMetadata'

  constructor(file: string, why: string) {
    super(file, `${why}. Expected a JSON array of {"file", "outlet", "byline", "published", "url", "title"}.`)
  }
}

/** Files were named, and none could be read. */
export class NothingToRead extends Error {
  override name = 'NothingToRead'

  constructor(paths: readonly string[]) {
    super(`No report could be read from ${paths.join(', ')}. Readout reads .txt, .md, .html, .htm and .eml files.`)
  }
}

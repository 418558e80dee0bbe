/** @module How much is read at most. Beyond it a file is skipped with a clear line; nothing is cut without saying so. */

/** Bytes of one file. An e-mail with pictures stays below; above it the file is no report, and reading it would only fill the memory. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024

/** Code units of one report's text: about 300,000 words, three long novels. Longer texts are archives, not reports. */
export const MAX_TEXT_LENGTH = 2_000_000

/** Code units of one page's HTML. Long live blogs reach 2 to 3 million; the article is a small part of them. */
export const MAX_PAGE_LENGTH = 8_000_000

/** Elements inside one another. Pages written by people stay below 60; finding the article takes a time that grows with the square of it. */
export const MAX_PAGE_DEPTH = 200

/** Milliseconds for finding the article of one page. Real pages take under 500; the rest is for a busy machine. */
export const MAX_PAGE_TIME = 20_000

/** Megabytes of memory for finding articles. */
export const MAX_PAGE_MEMORY = 1024

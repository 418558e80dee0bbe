/** @module Moments of publication, to be compared across time zones. */
/** A moment in milliseconds, later than all others where there is none; one without a zone is taken for UTC, on every machine. */
export function momentOf(published: string | null): number {
  const iso = published ?? ''
  const moment = Date.parse(/T[\d:.]+$/.test(iso) ? `${iso}Z` : iso)
  return Number.isNaN(moment) ? Number.POSITIVE_INFINITY : moment
}

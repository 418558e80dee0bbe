/** @module Composes the brief from the record. */
import type { Record } from '../record/record.ts'
import type { Brief } from './brief.ts'

export function composeBrief(_record: Record): Brief {
  return { title: '', sections: [], citations: [] }
}

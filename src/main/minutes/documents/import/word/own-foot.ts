import { composedFooter } from '#main/office/paper/properties.ts'
import { meeting } from '#shared/records/meetings/meeting/meeting.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import { wordsOf } from '../words.ts'
import { marginsLeft } from './remarks.ts'

/**
 * Minutes with the foot of their pages, where it is another than the one that Concerto makes of their title block; one too long
 * to be kept is told.
 */
export const withFoot = (minutes: ImportedMinutes, margin: string): ImportedMinutes => {
  const { title = null, date = null } = minutes.meeting
  const front = minutes.sections.find(({ row }) => row.kind === 'front')?.row.body ?? doc()
  const foot = margin.replace(pageNumber, '').replace(/\s+/g, ' ').trim()
  const isComposed = wordsOf(foot).join(' ') === wordsOf(composedFooter(front, { title, date })).join(' ')
  if (foot === '' || isComposed) return minutes
  return foot.length > meeting.fields.footer.max
    ? { ...minutes, remarks: [...minutes.remarks, ...marginsLeft([foot])] }
    : { ...minutes, meeting: { ...minutes.meeting, footer: foot } }
}

/** « 3/12 », or what stays of it where Word counts: « / ». */
const pageNumber = /(?:^|\s)\d*\s*\/\s*\d*\s*$/

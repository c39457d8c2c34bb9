import { composedFooter } from '#main/office/paper/properties.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import { wordsOf } from '../words.ts'

/** Minutes with the foot of their pages, where it is another than the one that Concerto makes of their title block. */
export const withFoot = (minutes: ImportedMinutes, margin: string): ImportedMinutes => {
  const { title = null, date = null } = minutes.meeting
  const front = minutes.sections.find(({ row }) => row.kind === 'front')?.row.body ?? doc()
  const foot = margin.replace(pageNumber, '').replace(/\s+/g, ' ').trim()
  const isComposed = wordsOf(foot).join(' ') === wordsOf(composedFooter(front, { title, date })).join(' ')
  return foot === '' || isComposed || foot.length > 300
    ? minutes
    : { ...minutes, meeting: { ...minutes.meeting, footer: foot } }
}

/** « 3/12 », or what stays of it where Word counts: « / ». */
const pageNumber = /(?:^|\s)\d*\s*\/\s*\d*\s*$/

/** Records whose rows are the minutes of a meeting; the table of an axis is so by the section that shows it. */
export const minutesParts = ['meeting', 'section', 'attendance', 'agendaItem', 'axisSheet'] as const

export type MinutesPart = (typeof minutesParts)[number]

export const isMinutesPart = (record: string): record is MinutesPart =>
  (minutesParts as readonly string[]).includes(record)

/**
 * What is kept beside the minutes and is no part of them. The number of a line belongs to the paper sheet, on which it
 * means one person for ever: a sheet that is first printed of validated minutes numbers its lines as any other.
 */
export const openFields: Readonly<Record<string, readonly string[]>> = {
  meeting: ['workNotes', 'votesEach', 'minutesMail', 'essential'],
  attendance: ['sheetLine'],
}

/** What says that minutes are validated, by whom, as what: written by validating and reopening, and proposed by nobody. */
export const lockFields: readonly string[] = [
  'state',
  'validatedBy',
  'validatedOn',
  'validatedAs',
  'validatedSeen',
  'reopenedFor',
]

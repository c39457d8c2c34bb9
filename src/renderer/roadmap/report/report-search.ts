import { isCalendarDay } from '#shared/text/field-forms.ts'

/** The days of a report and whether it names people, in the address; without a day: the usual one. */
export interface ReportSearch {
  readonly du?: string
  readonly au?: string
  readonly anonyme?: true
}

export const readSearch = ({ du, au, anonyme }: Readonly<Record<string, unknown>>): ReportSearch => ({
  ...(typeof du === 'string' && isCalendarDay(du) && { du }),
  ...(typeof au === 'string' && isCalendarDay(au) && { au }),
  ...(anonyme === true && { anonyme }),
})

/** What the program is asked. */
export const askedOf = ({ du, au, anonyme }: ReportSearch) => ({
  from: du ?? null,
  to: au ?? null,
  persons: anonyme !== true,
})

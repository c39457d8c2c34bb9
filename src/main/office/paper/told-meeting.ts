import { longDate } from '#shared/text/french-dates.ts'

/** « Concertation 2, secteur Nord, 30 octobre 2024 », without saying twice what its title says. */
export const toldMeeting = (meeting: {
  readonly title: string
  readonly sector: string | null
  readonly date: string | null
}): string => {
  const said = meeting.title.toLowerCase()
  const others = [
    meeting.sector === null ? null : `secteur ${meeting.sector}`,
    meeting.date === null ? null : longDate(meeting.date),
  ]
  return [meeting.title, ...others.filter((part) => part !== null && !said.includes(part.toLowerCase()))].join(', ')
}

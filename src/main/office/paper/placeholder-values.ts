import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { byName } from '#shared/records/meetings/by-name.ts'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { PlaceholderValues } from '#shared/records/minutes/placeholders.ts'
import type { Attendance } from '#shared/records/records.ts'
import { departementPhrase } from '#shared/records/workspace/departement.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { listedName } from '#shared/text/person/shown-name.ts'
import { minutesOf } from '#shared/text/time-of-day.ts'

/** What a meeting gives to the placeholders of a template of the house, in its minutes or in a paper of it. */
export const placeholderValues = (
  { meeting, espace, sector, series, attendances }: MeetingFacts,
  { footer }: Pick<ComposedDocument, 'footer'>,
): PlaceholderValues => {
  const people = byName(attendances)
  const present = people.filter(({ status }) => status === 'present')
  const values: PlaceholderValues = {
    titre: meeting.title || choiceWord(meetingKinds, meeting.kind ?? 'other'),
    type: meeting.kind === null ? '' : choiceWord(meetingKinds, meeting.kind),
    date: meeting.date === null ? '' : longDate(meeting.date),
    horaires: [meeting.startsAt, meeting.endsAt]
      .filter((time) => time !== null)
      .map(hour)
      .join(' – '),
    lieu: meeting.place ?? '',
    secteur: sector?.name ?? '',
    serie: series?.name ?? '',
    departement: departementPhrase(espace) ?? '',
    perimetre: espace?.scope ?? '',
    cadre: [espace?.programmeKind, espace?.programmeName].filter(Boolean).join(' '),
    pied: footer,
    presents: namesOf(present),
    excuses: namesOf(people.filter(({ status }) => status === 'excused')),
    representes: namesOf(people.filter(({ status }) => status === 'represented')),
    animateurs: namesOf(people.filter(({ part }) => part === 'facilitator')),
    intervenants: namesOf(people.filter(({ part }) => part === 'speaker')),
    // Before the day nobody is: a sheet to be signed must not say « 0 ».
    nombre: present.length === 0 ? '' : String(present.length),
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, withNoBreakSpaces(value)]),
  ) as PlaceholderValues
}

type MeetingFacts = Pick<Minutes, 'meeting' | 'espace' | 'sector' | 'series' | 'attendances'>

/** « 9 h 00 » */
const hour = (time: string): string => `${Math.floor(minutesOf(time) / 60)} h ${time.slice(3, 5)}`

/** « NOM Prénom, structure », one a line. */
const namesOf = (people: readonly Attendance[]): string =>
  people
    .map(({ structure, ...named }) => [listedName(named), structure?.replaceAll('\n', ', ')].filter(Boolean).join(', '))
    .join('\n')

import { IconArrowsLeftRight, IconCheck, IconCircleDashed, IconHelpCircle, IconMinus } from '@tabler/icons-react'
import type { Attendee } from '#shared/contract/meetings/arrivals.ts'
import type { Attendance, Meeting, Person } from '#shared/records/records.ts'
import { knownCode, newer, newerWords } from '#shared/text/newer.ts'
import { minutesOf } from '#shared/text/time-of-day.ts'
import { hour } from '../../words/hours.ts'
import { personName } from '../../words/person-name.ts'
import { quoted } from '../../words/spaces.ts'

/** What is said of someone of the list. */
export type SaidAttendee = Pick<Attendee, 'attendance' | 'civility'>

/** How someone of the list is called, be it by what was typed at their arrival, or by their structure alone. */
export const attendeeName = (attendance: Attendance): string => {
  const { lastName, firstName, arrivalText, structure } = attendance
  if (lastName !== null || firstName !== null) return personName(attendance)
  if (arrivalText !== null) return quoted(arrivalText)
  return structure?.replaceAll('\n', ' – ') ?? personName(attendance)
}

/** Structure, and what one does there when that is more than to attend: « Animatrice, Maison du Val ». */
export const attendeeFacts = ({ attendance, civility }: SaidAttendee): string => {
  const named = attendance.lastName !== null || attendance.firstName !== null
  const structure = named ? (attendance.structure?.replaceAll('\n', ' – ') ?? null) : null
  const part = attendance.part === 'speaker' || attendance.part === 'facilitator' ? attendance.part : null
  return [part && partWords[part][knownCode(civility) ?? 'unknown'], structure].filter(Boolean).join(', ')
}

/** « Présente », « Excusé »; without a known civility, words that agree with nobody. */
export const statusWord = ({ attendance, civility }: SaidAttendee): string =>
  attendance.status === newer ? newerWords : statuses[attendance.status ?? 'expected'][knownCode(civility) ?? 'unknown']

/** « par VERSOLIVE Ada », under the word that says represented; « » otherwise. */
export const substituteWords = ({ attendance: { status, representedBy } }: SaidAttendee): string =>
  status === 'represented' && representedBy !== null ? `par\u00A0${representedBy}` : ''

/** The mark beside the word. */
export const statusGlyphs = {
  present: IconCheck,
  excused: IconMinus,
  represented: IconArrowsLeftRight,
  expected: IconCircleDashed,
  newer: IconHelpCircle,
} as const

/** Minutes after the beginning from which an arrival is told. */
const late = 10

/** « arrivée à 9 h 40, partie à 11 h 20 »; without a known civility, words that agree with nobody. */
export const hoursWords = ({ attendance, civility }: SaidAttendee, { openedAt, startsAt }: Meeting): string => {
  const { arrivedAt, leftAt } = attendance
  const begins = openedAt ?? startsAt
  const told = arrivedAt !== null && begins !== null && minutesOf(arrivedAt) - minutesOf(begins) >= late
  const words = hours[knownCode(civility) ?? 'unknown']
  return [told && `${words.came} ${hour(arrivedAt)}`, leftAt !== null && `${words.left} ${hour(leftAt)}`]
    .filter(Boolean)
    .join(', ')
}

/** The button that says a match is right. */
export const thatIs = (civility: Person['civility']): string =>
  ({ madame: 'C’est elle', monsieur: 'C’est lui', unknown: 'C’est cette personne' })[knownCode(civility) ?? 'unknown']

const partWords = {
  speaker: { madame: 'Intervenante', monsieur: 'Intervenant', unknown: 'Intervient' },
  facilitator: { madame: 'Animatrice', monsieur: 'Animateur', unknown: 'Anime' },
} as const

/** Words that agree with nobody, where the civility is not known. */
export const presenceNouns = {
  present: 'Présence',
  excused: 'Absence excusée',
  represented: 'Représentation',
} as const

const statuses = {
  present: { madame: 'Présente', monsieur: 'Présent', unknown: presenceNouns.present },
  excused: { madame: 'Excusée', monsieur: 'Excusé', unknown: presenceNouns.excused },
  represented: { madame: 'Représentée', monsieur: 'Représenté', unknown: presenceNouns.represented },
  expected: { madame: 'Attendue', monsieur: 'Attendu', unknown: 'À noter' },
} as const

const hours = {
  madame: { came: 'arrivée à', left: 'partie à' },
  monsieur: { came: 'arrivé à', left: 'parti à' },
  unknown: { came: 'là depuis', left: 'jusqu’à' },
} as const

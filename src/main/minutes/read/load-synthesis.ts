import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import { loadPeopleToHide } from '#main/kit/people-to-hide.ts'
import { meetingLine } from '#main/office/paper/front.ts'
import { loadBearers } from '#main/roadmap/read/fiche-bearers.ts'
import { ficheNumbers } from '#main/roadmap/read/fiche-numbers.ts'
import { loadProgress } from '#main/roadmap/read/fiche-progress.ts'
import { inStandingAxis, standingAxes } from '#main/roadmap/read/standing-axes.ts'
import { inStandingFiche, standingFiches } from '#main/roadmap/read/standing-fiches.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Attendance, AxisSheet, Fiche, Formulation, Meeting } from '#shared/records/records.ts'
import { ficheState } from '#shared/records/roadmap/fiche/progress.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { hour } from '#shared/text/french-hours.ts'
import { saidLines } from '../documents/synthesis/said.ts'
import type { Synthesis, SynthesisAxis, SynthesisFiche } from '../documents/synthesis/synthesis.ts'
import { cameBefore } from './came-before.ts'
import { openPoints } from './open-points.ts'

/** Everything that the two pages of a meeting say. @param day of their edition, `YYYY-MM-DD` */
export const loadSynthesis = (db: Db, minutes: Minutes, day: string): Synthesis => {
  const axes = axesOf(db, minutes)
  const later = laterMeetings(db, minutes.meeting)
  return {
    minutes,
    day,
    axes,
    ...presence(db, minutes),
    open: openPoints(db, minutes, { fiches: axes.flatMap(({ fiches }) => fiches), later }),
    upcoming: later
      .filter((meeting) => (meeting.date === null || meeting.date >= day) && isNext(meeting, minutes))
      .map((meeting) => upcoming(db, meeting)),
  }
}

/** The axes of the tables of the minutes, with what was retained there and the fiches that work them out. */
const axesOf = (db: Db, minutes: Minutes): readonly SynthesisAxis[] => {
  const [ofAxis, ofFiche] = [inStandingAxis(db), inStandingFiche(db)]
  const axes = standingAxes(db)
  const formulations = rows(db, 'formulation', (q) => q.orderBy('position').orderBy('id'))
    .map(ofAxis)
    .map(ofFiche)
  const fiches = new Map(standingFiches(db, (q) => q).map((fiche) => [fiche.id, fiche]))
  const told = ficheTeller(db)
  const written = minutes.sections.map(ofFiche).flatMap(({ fiche }) => fiche ?? [])
  return minutes.axisSheets.map(ofAxis).map((sheet) => {
    const own = formulations.filter(({ axis }) => axis !== null && axis === sheet.axis)
    const actions = actionsOf(sheet, own)
    const inMinutes = written.filter((id) => fiches.get(id)?.axis === sheet.axis)
    return {
      axis: axes.find(({ id }) => id === sheet.axis) ?? { number: null, title: null },
      votes: votesOf(own, minutes.meeting),
      actions,
      fiches: [...new Set([...actions.flatMap(({ fiche }) => fiche ?? []), ...inMinutes])]
        .flatMap((id) => fiches.get(id) ?? [])
        .map(told),
    }
  })
}

/** A fiche as it stands: its number, its state and its bearers are those of the roadmap. */
const ficheTeller = (db: Db): ((fiche: Fiche) => SynthesisFiche) => {
  const [numberOf, progressOf, bearersOf] = [ficheNumbers(db), loadProgress(db), loadBearers(db)]
  return (fiche) => ({
    ...fiche,
    state: ficheState(fiche.state, progressOf(fiche.id)),
    reference: numberOf(fiche.id) ?? '',
    bearer: bearersOf(fiche.id).join(', ') || null,
  })
}

/** Those taken up from the cell of this table; else what the cell says, line by line. */
const actionsOf = (sheet: AxisSheet, formulations: readonly Formulation[]): SynthesisAxis['actions'] => {
  const taken = formulations.filter(({ axisSheet, stage }) => axisSheet === sheet.id && stage === 'priority')
  return taken.length > 0
    ? taken.map(({ text, fiche }) => ({ text: text ?? '', fiche }))
    : saidLines(sheet.priorityActions).map((text) => ({ text, fiche: null }))
}

const votesOf = (formulations: readonly Formulation[], meeting: Meeting): number | null => {
  const counted = formulations.filter(({ sector, votes }) => votes !== null && sector === meeting.sector)
  return counted.length === 0 ? null : counted.reduce((sum, { votes }) => sum + (votes ?? 0), 0)
}

/** Who was there, those who led apart: each structure once, under the type that the directory gives it. */
const presence = (db: Db, { meeting, attendances }: Minutes): Pick<Synthesis, 'present' | 'cameBefore'> => {
  const { kindOf } = loadPeopleToHide(db, meeting.id)
  const typeOf = ({ structure }: Attendance): string =>
    structure ? (kindOf(structure) ?? 'Autre structure') : 'Sans structure notée'
  const present = attendances.filter(({ status, part }) => status === 'present' && part !== 'facilitator')
  const types = [...Map.groupBy(present, typeOf)]
    .map(([type, people]) => ({ type, structures: structuresIn(people), people: people.length }))
    .toSorted((a, b) => b.people - a.people || a.type.localeCompare(b.type, 'fr'))
  const came = cameBefore(db, meeting)
  return { present: types, cameBefore: structuresIn(present.filter(came)).length }
}

const structuresIn = (people: readonly Attendance[]): readonly string[] =>
  [...new Set(people.flatMap(({ structure }) => structure?.replaceAll('\n', ', ') || []))].toSorted((a, b) =>
    a.localeCompare(b, 'fr'),
  )

/** Meetings held after this one, or whose day is not fixed; those that are off left out. */
const laterMeetings = (db: Db, { id, date }: Meeting): readonly Meeting[] =>
  rows(db, 'meeting', (q) => q.orderBy('date').orderBy('startsAt').orderBy('id'))
    .filter((other) => other.id !== id && other.state !== 'cancelled')
    .filter((other) => (other.date === null ? isPrepared(other) : date !== null && other.date > date))
    .toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'))

const isPrepared = ({ state }: Meeting): boolean => state === null || state === 'preparing' || state === 'postponed'

/** The one that the minutes end by, one of its series, or one that is open to its sector: forums, cafés, committees and webinars. */
const isNext = (next: Meeting, { meeting, next: stated }: Minutes): boolean => {
  if (next.id === stated?.id) return true
  if (next.series !== null && next.series === meeting.series) return true
  const isOpen = ['committee', 'forum', 'cafe', 'webinar'].includes(next.kind ?? '')
  return isOpen && (next.sector === null || next.sector === meeting.sector)
}

const upcoming = (db: Db, meeting: Meeting): Synthesis['upcoming'][number] => {
  const name = meetingLine({ meeting: { ...meeting, date: null }, sector: row(db, 'sector', meeting.sector) })
  const where = [meeting.place, meeting.startsAt === null ? null : hour(meeting.startsAt)].filter(Boolean).join(', ')
  return {
    day: meeting.date === null ? null : longDate(meeting.date),
    what: [name, where].filter((part) => part !== '').join(' – '),
  }
}

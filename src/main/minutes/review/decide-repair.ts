import { type Directory, directoryWrites } from '#main/directory/read/known-people.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import { bearerFields } from '#shared/records/bearer.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { carriedText } from '../documents/review/checks/untreated-cells.ts'
import type { CarriedFiche, Change, FoundRemark, Mending, SaidFollowUp, Speaker } from '../documents/review/finding.ts'
import type { NextMeeting } from '../documents/review/subject.ts'
import { notRepairable } from './errors.ts'

/** What a repair may need to know beyond the remark. */
export interface Surroundings {
  readonly meeting: RowId
  readonly next: NextMeeting | null
  /** The last position of the next meeting's agenda, and of this one's follow-ups. */
  readonly lastAgendaPosition: string | null
  readonly lastFollowUpPosition: string | null
  readonly directory: Directory
}

interface Decided extends Pick<Change, 'removals'> {
  readonly writes: readonly RowWrite[]
  /** A French sentence for who asked. */
  readonly done: string
}

/** The writes that mend what a remark is about. @throws AppFailure when it is not something a gesture can mend */
export const decideRepair = (
  { title, mending }: FoundRemark,
  option: string | null,
  around: Surroundings,
  ids: IdSource,
): Decided => {
  switch (mending?.way) {
    case 'write':
      return { ...mending.change, done: `Réglé\u00a0: ${title}` }
    case 'choose':
      return { ...chosen(mending, option), done: `Réglé\u00a0: ${title}` }
    case 'enlist':
      return { writes: enlisted(mending.people, around, ids), done: 'Ajouté à la liste des présents' }
    case 'carry':
      return carried(mending.fiches, around, ids)
    case 'follow':
      return { writes: followUps(mending.points, around, ids), done: 'Noté dans les suites à donner' }
    default:
      throw notRepairable()
  }
}

const chosen = ({ choices }: Extract<Mending, { way: 'choose' }>, option: string | null): Change => {
  const choice = choices.find(({ text }) => text === option)
  if (choice === undefined) throw notRepairable()
  return choice.change
}

/** Speakers join the list as such, and enter the directory if it does not know them. */
const enlisted = (
  people: readonly Speaker[],
  { meeting, directory }: Surroundings,
  ids: IdSource,
): readonly RowWrite[] => {
  const listed = people.map(({ firstName, lastName, role, structure }) => ({
    lastName: lastName.toLocaleUpperCase('fr'),
    firstName: firstName || null,
    role,
    structure,
  }))
  const known = directoryWrites(directory, ids, 'typed', listed)
  return [
    ...known.writes,
    ...listed.map((listedPerson, index) => {
      const person = known.persons[index] ?? null
      return write('attendance', ids.row(), { ...listedPerson, meeting, person, status: 'present', part: 'speaker' })
    }),
  ]
}

/** A point of the next agenda for each fiche; a task when no meeting follows. */
const carried = (fiches: readonly CarriedFiche[], around: Surroundings, ids: IdSource): Decided => {
  const { next } = around
  if (next === null) {
    const asked = { kind: 'task', bearer: null, dueOn: null } as const
    const tasks = fiches.map((fiche) => ({ ...asked, section: fiche.section, text: carriedText(fiche) }))
    return { writes: followUps(tasks, around, ids), done: 'Reporté dans les suites à donner' }
  }
  const positions = positionsAfter(around.lastAgendaPosition, fiches.length)
  const points = fiches.map(
    ({ fiche, title, what }, index): RowWrite => ({
      record: 'agendaItem',
      id: ids.row(),
      values: {
        meeting: next.id,
        position: positions[index] ?? null,
        kind: 'point',
        title: `Fiche-action\u00a0: ${title}`.slice(0, 300),
        detail: `${what} à reprendre`,
        minutesText: 'fiches',
        fiche,
      },
    }),
  )
  return { writes: points, done: `Reporté à l’ordre du jour de «\u00a0${next.title}\u00a0»` }
}

/** After those that the meeting has. */
const followUps = (
  said: readonly SaidFollowUp[],
  { meeting, lastFollowUpPosition }: Surroundings,
  ids: IdSource,
): readonly RowWrite[] => {
  const positions = positionsAfter(lastFollowUpPosition, said.length)
  return said.map(({ bearer, ...point }, index) => ({
    record: 'followUp',
    id: ids.row(),
    values: {
      ...point,
      meeting,
      position: positions[index] ?? null,
      ...bearerFields(bearer),
      state: 'open',
    },
  }))
}

import type { BoardAxis, BoardColumn } from '#shared/contract/roadmap/axes.ts'
import type { Axis, Formulation } from '#shared/records/records.ts'
import { placeable } from '#shared/records/roadmap/formulation/vote-count.ts'
import { newer, newerWords } from '#shared/text/newer.ts'
import { longDate } from '../../words/dates.ts'
import { plural } from '../../words/numbers.ts'

/** « Axe 1 – Équiper et accompagner »; its rank alone while it has no title. */
export const axisName = ({ number, title }: Pick<Axis, 'number' | 'title'>): string =>
  [axisRank({ number }), title].filter(Boolean).join(' – ')

export const axisRank = ({ number }: Pick<Axis, 'number'>): string => (number === null ? 'Axe' : `Axe\u00a0${number}`)

/** Its words, short enough for what is spoken and for buttons. */
export const formulationName = ({ text }: Pick<Formulation, 'text'>): string => text?.trim() || 'Formulation sans texte'

export const columnName = ({ sector }: BoardColumn): string =>
  sector === null ? 'Tout le département' : `Secteur ${sector.name}`

/** « 14 participants, 42 gommettes »; what is not known is left out. */
export const columnFacts = ({ meetings }: BoardColumn): string => {
  const counted = meetings.filter((meeting) => meeting.counted)
  const participants = counted.reduce((sum, meeting) => sum + meeting.participants, 0)
  const votes = placeable(counted)
  return [
    ...(participants === 0 ? [] : [plural(participants, 'participant', 'participants')]),
    ...(votes === null ? [] : [gommettes(votes)]),
  ].join(', ')
}

export const gommettes = (votes: number): string => plural(votes, 'gommette', 'gommettes')

/** « Validé (2e comité de pilotage) le 17 décembre 2026 ». */
export const stateSentence = ({ axis, instance }: BoardAxis): string => {
  switch (axis.state) {
    case 'consolidated':
      return instance === null ? 'Consolidé' : `Proposé à l’instance\u00a0: ${instanceName(instance)}`
    case 'validated':
      return [
        instance === null ? 'Validé' : `Validé (${instance.title})`,
        axis.validatedOn && `le ${longDate(axis.validatedOn)}`,
      ]
        .filter(Boolean)
        .join(' ')
    case 'postponed':
      return [
        `Reporté\u00a0: ${axis.postponedFor ?? 'sans motif'}`,
        instance && `à revoir\u00a0: ${instanceName(instance)}`,
      ]
        .filter(Boolean)
        .join(', ')
    case newer:
      return newerWords
    default:
      return 'Proposé, non validé'
  }
}

const instanceName = ({ title, date }: NonNullable<BoardAxis['instance']>): string =>
  date === null ? title : `${title}, ${longDate(date)}`

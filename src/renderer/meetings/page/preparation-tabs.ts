import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { plannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { isOver } from '#shared/records/meetings/meeting/is-over.ts'
import { duration } from '../../words/durations.ts'
import { figure } from '../../words/numbers.ts'
import { excessWords } from '../agenda/agenda-words.ts'

/** The pages on which a meeting is prepared. */
export const preparationPaths = {
  programme: '/reunions/$meeting/programme',
  agenda: '/reunions/$meeting/ordre-du-jour',
  invite: '/reunions/$meeting/inviter',
  tell: '/reunions/$meeting/prevenir',
  documents: '/reunions/$meeting/documents',
} as const

export type PreparationPage = keyof typeof preparationPaths

/** What remains to be done on a page, or what is there. */
export interface Remains {
  readonly state: 'done' | 'waits' | 'count'
  readonly words: string
}

export interface PreparationTab {
  readonly page: PreparationPage
  readonly label: string
  /** `null`: nothing is there yet, or nothing remains to be done there. */
  readonly remains: Remains | null
}

/** The pages of this meeting, in the order one goes through them; an agenda beside a programme only where one is kept. */
export const preparationTabs = (view: MeetingPage, here: PreparationPage): readonly PreparationTab[] => {
  const programme = hasProgramme(view.meeting)
  const agenda = !programme || here === 'agenda' || view.agenda.length > 0
  return [
    ...(programme
      ? [{ page: 'programme', label: 'Programme', remains: counted(view.summary.programmed) } as const]
      : []),
    ...(agenda ? [{ page: 'agenda', label: 'Ordre du jour', remains: agendaRemains(view) } as const] : []),
    { page: 'invite', label: isOver(view.meeting) ? 'Invités' : 'Inviter', remains: counted(invitedOf(view).length) },
    { page: 'tell', label: 'Prévenir', remains: tellRemains(view) },
    { page: 'documents', label: 'Documents', remains: null },
  ]
}

const counted = (count: number): Remains | null => (count === 0 ? null : { state: 'count', words: figure(count) })

/** « 3 h sur 3 h », « 15 min de trop ». */
const agendaRemains = ({ agenda, meeting }: MeetingPage): Remains | null => {
  const planned = plannedAgenda(agenda, meeting)
  const { total, slot, unknown } = planned
  const excess = excessWords(planned)
  if (excess !== null) return { state: 'waits', words: excess }
  if (agenda.length === 0) return null
  if (slot === null) return { state: 'count', words: duration(total) }
  return { state: unknown === 0 ? 'done' : 'count', words: `${duration(total)} sur ${duration(slot)}` }
}

/** « 3 sur 26 »: those of whom it is noted that they were told. */
const tellRemains = (view: MeetingPage): Remains | null => {
  const invited = invitedOf(view)
  if (invited.length === 0) return null
  const reached = new Set(view.told)
  const told = invited.filter(({ id }) => reached.has(id)).length
  return {
    state: told === invited.length ? 'done' : 'count',
    words: `${figure(told)} sur ${figure(invited.length)}`,
  }
}

const invitedOf = ({ attendances }: MeetingPage) => attendances.filter(({ invited }) => invited === true)

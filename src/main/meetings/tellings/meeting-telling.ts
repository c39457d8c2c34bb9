import { readMeta } from '#main/db/meta.ts'
import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { missing } from '#main/kit/demand.ts'
import { latestBy, type NotedRow, notedSendings } from '#main/kit/last-sendings.ts'
import { fileName } from '#main/kit/safe-name.ts'
import { type JoinedFile, notedOf, type Telling } from '#main/kit/sending.ts'
import { meetingName } from '#main/office/paper/heading.ts'
import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import type { Attached, Recipient, SendingPage } from '#shared/contract/workspace/sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { byName } from '#shared/records/meetings/by-name.ts'
import { announcedOf, stillHolds } from '#shared/records/meetings/meeting/announced.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Attendance, Meeting } from '#shared/records/records.ts'
import { write } from '#shared/records/row-write.ts'
import { shortDate } from '#shared/text/french-dates.ts'
import { slot } from '#shared/text/french-hours.ts'
import { composeMail } from '../documents/papers/compose-mail.ts'
import { listedAddresses } from '../invitations/addresses.ts'
import { writeCalendarFile } from '../papers/calendar-file.ts'
import { civilities } from '../papers/load-people.ts'
import { paperRemarks } from '../papers/paper-remarks.ts'
import { writeConvocations, writePaper } from '../papers/write-paper.ts'
import { loadPlanned } from '../read/planned-meeting.ts'
import { guestsOf, homeToWrite } from './guests.ts'

/**
 * Those invited to a meeting are told that it is held, moved or off; a reminder goes to those who were told, and did not
 * answer. @throws AppFailure `not-found`
 */
export const meetingTelling = (context: FeatureContext, id: RowId, kind: 'invitation' | 'reminder'): Telling => {
  const { db } = context.workspace
  const planned = loadPlanned(db, id)
  if (planned === null) throw missing('meeting')
  const { meeting } = planned
  const invited = byName(rows(db, 'attendance', (q) => q.where('meeting', '=', id).where('invited', '=', 1)))
  const told = latestBy(notedSendings(db, 'invitation', { meeting: id }), 'attendance')
  const reminded = latestBy(notedSendings(db, 'reminder', { meeting: id }), 'attendance')
  const listed = new Map(invited.map((attendance) => [attendance.id, attendance]))
  const stateFor = kind === 'invitation' ? invitationState(meeting, told) : reminderState(told, reminded)
  const recipients = guestsOf(db, invited, listedAddresses(db, id)).flatMap((guest): readonly Recipient[] => {
    const state = stateFor(listed.get(guest.id) as Attendance)
    if (state === null) return []
    const latest = (kind === 'invitation' ? told : reminded).get(guest.id)
    return [
      {
        ...guest,
        group: 'all',
        state: state.is,
        noted: latest === undefined ? state.before : notedOf(db, latest, state.said),
      },
    ]
  })
  const attached = attachedTo(planned, kind)
  const civilityOf = civilities(db)
  return {
    recipients,
    page: {
      attached,
      missing: missingOf(planned, recipients),
      waiting: isHeld(meeting) ? heldSentence(meeting) : null,
      remarks: isOff(meeting) ? [] : paperRemarks('agenda', { ...planned, lines: [] }),
      variants: {},
    },
    message: ({ id: to, state }) => {
      const attendance = listed.get(to) as Attendance
      return composeMail({
        planned,
        sender: row(db, 'member', readMeta(db, 'member'))?.name ?? null,
        why: kind === 'reminder' ? 'again' : state === 'changed' ? 'changed' : 'first',
        civility: civilityOf(attendance),
      })
    },
    joined: async (to, _variants, job) => {
      const files = await joinedFiles(context, planned, attached, job)
      return to.map(() => files)
    },
    letters:
      kind === 'reminder'
        ? null
        : (to, job) =>
            writeConvocations(
              context,
              planned,
              to.map((one) => listed.get(one.id) as Attendance),
              {
                template: { kind: 'usual' },
                job,
              },
            ),
    said: ({ id: attendance }) => ({ meeting: id, attendance, ...(kind === 'invitation' && announcedOf(meeting)) }),
    after: (noted) => (kind === 'invitation' ? convened(meeting, recipients, noted) : []),
    home: ({ id: to }) => homeToWrite(context, listed.get(to) as Attendance),
    fileName: fileName([kind === 'reminder' ? 'Relances' : 'Convocations', meetingName(planned), meeting.date], 'zip'),
  }
}

interface Standing {
  readonly is: Recipient['state']
  /** What they were told that is no longer so. */
  readonly said: string | null
  /** As it was noted before sendings were told one by one. */
  readonly before: Recipient['noted']
}

/** Of somebody invited; `null`: who was told nothing of a meeting that is off needs not hear of it. */
const invitationState =
  (meeting: Meeting, told: ReadonlyMap<RowId, NotedRow>) =>
  ({ id, convenedOn }: Attendance): Standing | null => {
    const latest = told.get(id)
    const before =
      convenedOn === null ? null : { id: null, way: null, on: convenedOn, by: null, variant: null, said: null }
    if (latest === undefined) {
      if (before !== null) return { is: 'told', said: null, before }
      return isOff(meeting) ? null : { is: 'toTell', said: null, before }
    }
    if (latest.way === 'aside') return { is: 'aside', said: null, before }
    return stillHolds(latest, meeting)
      ? { is: 'told', said: null, before }
      : { is: 'changed', said: saidOf(latest, meeting), before }
  }

/** Of somebody who was told and did not answer; a reminder noted is enough until another is wanted. */
const reminderState =
  (told: ReadonlyMap<RowId, NotedRow>, reminded: ReadonlyMap<RowId, NotedRow>) =>
  ({ id, convenedOn, answer }: Attendance): Standing | null => {
    if (answer !== null || (convenedOn === null && (told.get(id)?.way ?? 'aside') === 'aside')) return null
    const latest = reminded.get(id)
    if (latest === undefined) return { is: 'toTell', said: null, before: null }
    return { is: latest.way === 'aside' ? 'aside' : 'told', said: null, before: null }
  }

/** « le 2 oct., 9 h 00 – 12 h 00 », of what is no longer so only. */
const saidOf = (told: NotedRow, meeting: Meeting): string => {
  if (told.announced === 'cancelled') return 'qu’elle était annulée'
  if (told.announced === 'postponed') return 'qu’elle était reportée'
  const parts = [
    told.date === meeting.date || told.date === null ? '' : `le ${shortDate(told.date)}`,
    told.startsAt === meeting.startsAt && told.endsAt === meeting.endsAt ? '' : slot(told.startsAt, told.endsAt),
    told.place === meeting.place ? '' : (told.place ?? ''),
  ].filter((part) => part !== '')
  return parts.join(', ') || 'qu’elle était tenue'
}

/** A meeting is convened once everyone invited was told of it, or is left aside. */
const convened = ({ id, state, date }: Meeting, recipients: readonly Recipient[], noted: ReadonlySet<RowId>) => {
  const ahead = state === null || state === 'preparing' || (state === 'postponed' && date !== null)
  const all = recipients.every((one) => noted.has(one.id) || one.state === 'told' || one.state === 'aside')
  return ahead && all ? [write('meeting', id, { state: 'convened' })] : []
}

const missingOf = ({ meeting, espace }: PlannedMeeting, to: readonly Recipient[]): SendingPage['missing'] => [
  ...(!espace?.signatory && to.some(({ reach }) => reach === 'letter') ? (['signatory'] as const) : []),
  ...(espace?.replyEmail ? [] : (['replyEmail'] as const)),
  ...(meeting.replyBy === null && !isOff(meeting) ? (['replyBy'] as const) : []),
]

const heldSentence = (meeting: Meeting): string =>
  `${sentenceCase(kindWords(meeting).the)} est ${kindWords(meeting).agreed('tenu')}\u00a0: il n’y a plus personne à prévenir.`

const isHeld = ({ state }: Meeting): boolean => state === 'toValidate' || state === 'validated'

/** Nothing is joined that would say nothing. */
const attachedTo = (
  { meeting, agenda, programme }: PlannedMeeting,
  kind: 'invitation' | 'reminder',
): readonly (Attached & { readonly of: 'agenda' | 'programme' | 'calendar' })[] => {
  const held = !isOff(meeting)
  return [
    ...(held && programme !== null ? [{ of: 'programme', name: 'Programme', what: 'Word' } as const] : []),
    ...(held && programme === null && agenda.length > 0
      ? [{ of: 'agenda', name: 'Ordre du jour', what: 'Word' } as const]
      : []),
    ...((meeting.date ?? meeting.formerDate) === null
      ? []
      : [{ of: 'calendar', name: 'Rendez-vous pour l’agenda', what: 'ICS' } as const]),
  ].filter(() => kind === 'invitation' || held)
}

const joinedFiles = (
  context: FeatureContext,
  planned: PlannedMeeting,
  attached: ReturnType<typeof attachedTo>,
  job: string,
): Promise<readonly JoinedFile[]> =>
  Promise.all(
    attached.map(({ of }) => {
      if (of === 'calendar') return writeCalendarFile(context, planned)
      const paper = of === 'agenda' ? ({ kind: 'agenda', followUps: false } as const) : ({ kind: 'programme' } as const)
      return writePaper(context, planned, paper, { template: { kind: 'usual' }, job })
    }),
  )

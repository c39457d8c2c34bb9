import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { missing } from '#main/kit/demand.ts'
import { latestBy, type NotedRow, notedSendings } from '#main/kit/last-sendings.ts'
import { missingOf } from '#main/kit/reach.ts'
import { fileName } from '#main/kit/safe-name.ts'
import { type JoinedFile, notedBefore, notedOf, type Telling } from '#main/kit/sending.ts'
import { ownName } from '#main/kit/who-writes.ts'
import { meetingName } from '#main/office/paper/heading.ts'
import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import type { Attached, Recipient } from '#shared/contract/workspace/sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { byName } from '#shared/records/meetings/by-name.ts'
import { announcedOf, stillHolds } from '#shared/records/meetings/meeting/announced.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { isStillSo, type ProgrammeChanges } from '#shared/records/meetings/programme-item/told-programme.ts'
import type { Attendance, Meeting } from '#shared/records/records.ts'
import { write } from '#shared/records/row-write.ts'
import { shortDate } from '#shared/text/french-dates.ts'
import { slot } from '#shared/text/french-hours.ts'
import { spokenName } from '#shared/text/person/shown-name.ts'
import { composeMail } from '../documents/papers/compose-mail.ts'
import { partWords } from '../documents/programme/part-words.ts'
import { listedAddresses } from '../invitations/addresses.ts'
import { writeCalendarFile } from '../papers/calendar-file.ts'
import { civilities } from '../papers/load-people.ts'
import { paperRemarks } from '../papers/paper-remarks.ts'
import { writeConvocations, writePaper } from '../papers/write-paper.ts'
import { loadPlanned } from '../read/planned-meeting.ts'
import { lastTold, programmeChanges, programmeTold } from '../read/told-of-meeting.ts'
import { addressHomes, guestsOf, homeToWrite } from './guests.ts'

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
  const told = lastTold(db, id)
  const reminded = latestBy('attendance', notedSendings(db, 'reminder', id))
  const listed = new Map(invited.map((attendance) => [attendance.id, attendance]))
  const changesOf = changesFor(context, meeting, told)
  const standing =
    kind === 'invitation'
      ? invitationStanding(context, meeting, { told, changesOf })
      : reminderStanding(context, told, reminded)
  const recipients = concernedFirst(
    guestsOf(db, invited, listedAddresses(db, id)).flatMap((guest): readonly Recipient[] => {
      const state = standing(listed.get(guest.id) as Attendance)
      return state === null ? [] : [{ ...guest, group: 'all', ...state }]
    }),
    ({ id }) => changesOf(listed.get(id) as Attendance).isOwn,
  )
  const saidNow = programmeTold(db, meeting)
  const attached = attachedTo(planned, kind)
  const civilityOf = civilities(db)
  const homeOf = addressHomes(db)
  return {
    recipients,
    page: {
      attached,
      missing: [
        ...missingOf(planned.espace, recipients),
        ...(meeting.replyBy === null && !isOff(meeting) ? (['replyBy'] as const) : []),
      ],
      waiting: isHeld(meeting) ? heldSentence(meeting) : null,
      remarks: isOff(meeting)
        ? []
        : [
            ...(kind === 'invitation' ? changeRemarks(invited.map(changesOf)) : []),
            ...paperRemarks('telling', { ...planned, lines: [] }),
          ],
      variants: {},
    },
    message: async ({ id: to, state, ofStructure }) => {
      const attendance = listed.get(to) as Attendance
      return composeMail({
        planned,
        sender: ownName(db),
        why: kind === 'reminder' ? 'again' : state === 'changed' ? 'changed' : 'first',
        civility: civilityOf(attendance),
        attention: ofStructure === true ? spokenName(attendance) : null,
        part: partWords(planned.programme, homeOf(attendance)),
        changes: changesOf(attendance).words,
      })
    },
    joined: async (to, _variants, { job }) => {
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
              { template: { kind: 'usual' }, job },
            ),
    said: ({ id: attendance }) => ({
      meeting: id,
      attendance,
      ...(kind === 'invitation' && {
        ...announcedOf(meeting),
        programme: planned.programme === null ? null : saidNow(listed.get(attendance) as Attendance),
      }),
    }),
    after: (noted) => (kind === 'invitation' ? convened(meeting, recipients, noted) : []),
    add: null,
    home: ({ id: to }) => homeToWrite(context, listed.get(to) as Attendance),
    fileName: fileName(
      [
        kind === 'reminder' ? 'Relances' : `${sentenceCase(kindWords(meeting).call)}s`,
        meetingName(planned),
        meeting.date,
      ],
      'zip',
    ),
  }
}

type ChangesOf = (attendance: Attendance) => ProgrammeChanges

interface ToldAndChanged {
  readonly told: ReturnType<typeof lastTold>
  readonly changesOf: ChangesOf
}

/** What each was told of the programme that is no longer so. */
const changesFor = (
  { workspace: { db } }: FeatureContext,
  meeting: Meeting,
  told: ReturnType<typeof lastTold>,
): ChangesOf => {
  const changes = programmeChanges(db, meeting)
  return (attendance) => {
    const latest = told.get(attendance.id) ?? null
    return latest === null || latest.way === 'aside' ? { words: [], isOwn: false } : changes(latest, attendance)
  }
}

/** Whoever speaks at what changed is told before the others. */
const concernedFirst = (
  recipients: readonly Recipient[],
  isConcerned: (recipient: Recipient) => boolean,
): readonly Recipient[] => {
  const concerned = recipients.filter(isConcerned)
  return concerned.length === 0 ? recipients : [...concerned, ...recipients.filter((one) => !concerned.includes(one))]
}

/** « Le programme a changé depuis l’envoi : … »: each change once, however many were told. */
const changeRemarks = (changes: readonly ProgrammeChanges[]): readonly string[] => {
  const words = [...new Set(changes.flatMap((one) => one.words))]
  return [
    ...(words.length === 0 ? [] : [`Le programme a changé depuis l’envoi. ${words.join('. ')}.`]),
    ...(changes.some(({ isOwn }) => isOwn) ? ['Qui intervient à ce qui a changé vient en premier dans la liste.'] : []),
  ]
}

type Standing = (attendance: Attendance) => Pick<Recipient, 'state' | 'noted'> | null

/** Of somebody invited; `null`: who was told nothing of a meeting that is off needs not hear of it. */
const invitationStanding =
  ({ workspace: { db } }: FeatureContext, meeting: Meeting, { told, changesOf }: ToldAndChanged): Standing =>
  (attendance) => {
    const { id, convenedOn } = attendance
    const latest = told.get(id)
    if (latest === undefined) return isOff(meeting) ? null : { state: 'toTell', noted: null }
    if (latest === null) return { state: 'told', noted: notedBefore(convenedOn) }
    if (latest.way === 'aside') return { state: 'aside', noted: notedOf(db, latest, null) }
    const said = [
      ...(stillHolds(latest, meeting) ? [] : [saidOf(latest, meeting)]),
      ...(isStillSo(changesOf(attendance)) ? [] : ['le programme d’avant']),
    ]
    return said.length === 0
      ? { state: 'told', noted: notedOf(db, latest, null) }
      : { state: 'changed', noted: notedOf(db, latest, said.join(', ')) }
  }

/** Of somebody who was told and did not answer; a reminder noted is enough until another is wanted. */
const reminderStanding =
  (
    { workspace: { db } }: FeatureContext,
    told: ReturnType<typeof lastTold>,
    reminded: ReadonlyMap<RowId, NotedRow>,
  ): Standing =>
  ({ id, answer }) => {
    const first = told.get(id)
    if (answer !== null || first === undefined || first?.way === 'aside') return null
    const latest = reminded.get(id)
    if (latest === undefined) return { state: 'toTell', noted: null }
    return { state: latest.way === 'aside' ? 'aside' : 'told', noted: notedOf(db, latest, null) }
  }

/** « le 2 oct., 9 h 00 – 12 h 00 »: of what is no longer so only; all of it once the meeting is off. */
const saidOf = (told: NotedRow, meeting: Meeting): string => {
  if (told.announced === 'cancelled') return 'l’annulation'
  if (told.announced === 'postponed') return 'le report'
  const off = isOff(meeting)
  const parts = [
    told.date === null || (!off && told.date === meeting.date) ? '' : `le ${shortDate(told.date)}`,
    !off && told.startsAt === meeting.startsAt && told.endsAt === meeting.endsAt
      ? ''
      : slot(told.startsAt, told.endsAt),
    !off && told.place === meeting.place ? '' : (told.place ?? ''),
  ].filter((part) => part !== '')
  return parts.join(', ') || 'une première annonce'
}

/** A meeting is convened once everyone invited was told of it, or is left aside. */
const convened = ({ id, state, date }: Meeting, recipients: readonly Recipient[], noted: ReadonlySet<RowId>) => {
  const ahead = state === null || state === 'preparing' || (state === 'postponed' && date !== null)
  const all = recipients.every((one) => noted.has(one.id) || one.state === 'told' || one.state === 'aside')
  return ahead && all ? [write('meeting', id, { state: 'convened' })] : []
}

const heldSentence = (meeting: Meeting): string =>
  `${sentenceCase(kindWords(meeting).the)} a eu lieu\u00a0: il n’y a plus personne à prévenir.`

const isHeld = ({ state }: Meeting): boolean => state === 'toValidate' || state === 'validated'

/** Nothing is joined that would say nothing. */
const attachedTo = (
  { meeting, agenda, programme }: PlannedMeeting,
  kind: 'invitation' | 'reminder',
): readonly (Attached & { readonly of: 'agenda' | 'programme' | 'calendar' })[] => {
  const held = !isOff(meeting)
  return [
    ...(held && programme !== null ? [{ of: 'programme', name: 'Programme', as: 'word' } as const] : []),
    ...(held && programme === null && agenda.length > 0
      ? [{ of: 'agenda', name: 'Ordre du jour', as: 'word' } as const]
      : []),
    ...((meeting.date ?? meeting.formerDate) === null
      ? []
      : [{ of: 'calendar', name: 'Rendez-vous pour l’agenda', as: 'calendar' } as const]),
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

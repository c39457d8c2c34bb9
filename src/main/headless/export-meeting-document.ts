import { randomUUID } from 'node:crypto'
import { localDay } from '#main/features/local-day.ts'
import type { WantedDocument } from '#shared/contract/meeting-documents.ts'
import type { MeetingSummary } from '#shared/contract/meetings.ts'
import { isOff } from '#shared/domain/meeting/is-off.ts'
import { noSuchMeeting } from './actions.ts'
import type { Action, Session } from './session.ts'
import { writeFile } from './write-file.ts'

interface Options {
  readonly out: string
  readonly json?: boolean
}

/** Writes a paper of a meeting, or its event. */
export const exportMeetingDocument =
  (wanted: string, document: WantedDocument, { out, json }: Options): Action =>
  async (session) => {
    const meeting = await meetingToCome(session, wanted)
    const job = randomUUID()
    const { bytes } = await session.call('meetingDocuments.write', { meeting: meeting.id, document, job })
    await writeFile(out, session.app.file(job)?.bytes ?? new Uint8Array())
    if (json) session.print(JSON.stringify({ meeting: meeting.id, file: out, bytes }))
    else session.print(`Écrit : ${out}`)
  }

/** `next`: the first that will be held, from today on. `latest`: the one of the latest date. Otherwise, its id. */
const meetingToCome = async ({ call }: Session, wanted: string): Promise<MeetingSummary> => {
  const meetings = await call('meetings.list', {})
  const dated = meetings.filter(({ date }) => date !== null)
  const found = {
    next: () => dated.findLast((meeting) => !isOff(meeting) && (meeting.date ?? '') >= localDay(new Date())),
    latest: () => dated[0] ?? meetings[0],
  }[wanted]
  const meeting = found === undefined ? meetings.find(({ id }) => id === wanted) : found()
  if (meeting === undefined) throw noSuchMeeting(wanted)
  return meeting
}

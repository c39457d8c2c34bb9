import { randomUUID } from 'node:crypto'
import type { WantedDocument } from '#shared/contract/meeting-documents.ts'
import type { MeetingSummary } from '#shared/contract/meetings.ts'
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

/** `next`: the one the home page announces. `latest`: the one of the latest date. Otherwise, its id. */
const meetingToCome = async ({ call }: Session, wanted: string): Promise<MeetingSummary> => {
  const meetings = await call('meetings.list', {})
  const meeting =
    wanted === 'next'
      ? (await call('workspace.home', {})).next
      : wanted === 'latest'
        ? (meetings.find(({ date }) => date !== null) ?? meetings[0])
        : meetings.find(({ id }) => id === wanted)
  if (meeting == null) throw noSuchMeeting(wanted)
  return meeting
}

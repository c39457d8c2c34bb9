import { randomUUID } from 'node:crypto'
import { writeFile } from '#main/files/write-file.ts'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { noSuchMeeting } from './actions.ts'
import type { Action, Session } from './session.ts'
import { templateIn } from './template-in.ts'

interface Options {
  readonly out: string
  readonly json?: boolean
  /** A template of the house, by its file. */
  readonly template?: string
}

/** Writes a paper of a meeting, or its event. */
export const exportMeetingDocument =
  (wanted: string, document: WantedDocument, { out, json, template }: Options): Action =>
  async (session) => {
    const meeting = await meetingToCome(session, wanted)
    const job = randomUUID()
    const { bytes, remarks } = await session.call('meetingDocuments.write', {
      meeting: meeting.id,
      document,
      template: await templateIn(template),
      job,
    })
    await writeFile(out, session.app.file(job)?.bytes ?? new Uint8Array())
    if (json) return session.print(JSON.stringify({ meeting: meeting.id, file: out, bytes, remarks }))
    for (const remark of remarks) session.print(remark)
    session.print(`Écrit : ${out}`)
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

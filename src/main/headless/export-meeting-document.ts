import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { noSuchMeeting } from './actions.ts'
import type { Action, Session } from './session.ts'
import { templateIn } from './template-in.ts'
import { exportTo, type FileOutput } from './write-out.ts'

export interface PaperOutput extends FileOutput {
  /** A template of the house, by its file. */
  readonly template?: string
}

/** Writes a paper of a meeting, or its event. */
export const exportMeetingDocument =
  (wanted: string, document: WantedDocument, { template: file, ...output }: PaperOutput): Action =>
  async (session) => {
    const { id: meeting } = await meetingToCome(session, wanted)
    const template = await templateIn(file)
    await exportTo(
      session,
      output,
      (job) => session.call('meetingDocuments.write', { meeting, document, template, job }),
      (told) => ({ meeting, ...told }),
    )
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

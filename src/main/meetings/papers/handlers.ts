import type { FeatureContext } from '#main/kit/context.ts'
import { missing } from '#main/kit/demand.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { meetingDocumentsContract } from '#shared/contract/meetings/meeting-documents.ts'
import { loadPlanned } from '../read/planned-meeting.ts'
import { writeCalendarFile } from './calendar-file.ts'
import { writePaper } from './write-paper.ts'

export const meetingDocumentsHandlers = (context: FeatureContext): Handlers<typeof meetingDocumentsContract> => ({
  write: async ({ meeting, document, ...asked }) => {
    const planned = loadPlanned(context.workspace.db, meeting)
    if (planned === null) throw missing('meeting')
    return document.kind === 'calendar'
      ? writeCalendarFile(context, planned)
      : writePaper(context, planned, document, asked)
  },
})

import type { FeatureContext } from '#main/kit/context.ts'
import { missing } from '#main/kit/demand.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { meetingDocumentsContract } from '#shared/contract/meetings/meeting-documents.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { loadPlanned } from '../read/planned-meeting.ts'
import { programmeOf } from '../read/programme-of.ts'
import { writeCalendarFile } from './calendar-file.ts'
import { paperRemarks } from './paper-remarks.ts'
import { writePaper } from './write-paper.ts'

export const meetingDocumentsHandlers = (context: FeatureContext): Handlers<typeof meetingDocumentsContract> => ({
  write: async ({ meeting, document, ...asked }) => {
    const planned = loadPlanned(context.workspace.db, meeting)
    if (planned === null) throw missing('meeting')
    const { db } = context.workspace
    const lines = hasProgramme(planned.meeting) ? programmeOf(db, meeting).lines : []
    const made =
      document.kind === 'calendar'
        ? await writeCalendarFile(context, planned)
        : await writePaper(context, planned, document, asked)
    return { ...made, remarks: [...paperRemarks(document.kind, { ...planned, lines }), ...made.remarks] }
  },
})

import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'

/** What is printed or sent of a meeting, beside what says who came. */
type MeetingDocument = Exclude<WantedDocument['kind'], 'turnoutReport'>

/** The documents of this meeting, in the order one needs them. Others than forums are evaluated under « Évaluation ». */
export const documentsOf = ({ meeting, agenda }: MeetingPage): readonly MeetingDocument[] => {
  const programme = hasProgramme(meeting)
  return [
    ...(programme ? (['programme'] as const) : []),
    ...(!programme || agenda.length > 0 ? (['agenda'] as const) : []),
    'attendanceSheet',
    ...(programme ? (['badges'] as const) : []),
    'calendar',
    'convocation',
    ...(programme ? (['evaluationForm'] as const) : []),
  ]
}

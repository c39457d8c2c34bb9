import { fileName } from '#main/kit/safe-name.ts'
import { meetingName } from '#main/office/paper/heading.ts'
import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'

const names: Readonly<Record<WantedDocument['kind'], readonly [name: string, ending: string]>> = {
  agenda: ['Ordre-du-jour', 'docx'],
  convocation: ['Convocation', 'docx'],
  attendanceSheet: ['Emargement', 'docx'],
  evaluationForm: ['Evaluation', 'docx'],
  turnoutReport: ['Bilan', 'docx'],
  programme: ['Programme', 'docx'],
  badges: ['Badges', 'docx'],
  calendar: ['Reunion', 'ics'],
}

/** « Convocation_2e-concertation-Secteur-Nord_2024-10-30.docx » */
export const paperName = (kind: WantedDocument['kind'], planned: PlannedMeeting): string => {
  const [name, ending] = names[kind]
  return fileName([name, meetingName(planned), planned.meeting.date], ending)
}

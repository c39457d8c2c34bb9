import { fileName } from '#main/kit/safe-name.ts'
import { meetingName } from '#main/office/paper/heading.ts'
import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'

const names: Readonly<Record<WantedDocument['kind'], readonly [name: string, ending: string]>> = {
  agenda: ['Ordre-du-jour', 'docx'],
  convocation: ['Convocation', 'docx'],
  attendanceSheet: ['Emargement', 'docx'],
  evaluationForm: ['Evaluation', 'docx'],
  turnoutReport: ['Bilan', 'docx'],
  programme: ['Programme', 'docx'],
  badges: ['Badges', 'docx'],
  calendar: ['Rendez-vous', 'ics'],
}

/** « Convocation_2e-concertation-Secteur-Nord_2024-10-30.docx » */
export const paperName = (kind: WantedDocument['kind'], planned: PlannedMeeting): string => {
  const [usual, ending] = names[kind]
  const name = kind === 'convocation' ? sentenceCase(kindWords(planned.meeting).call) : usual
  return fileName([name, meetingName(planned), planned.meeting.date], ending)
}

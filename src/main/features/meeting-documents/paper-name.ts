import type { PlannedMeeting } from '#main/documents/meeting-papers/paper.ts'
import type { WantedDocument } from '#shared/contract/meeting-documents.ts'
import { safeName } from '../safe-name.ts'

const names: Readonly<Record<WantedDocument['kind'], readonly [name: string, ending: string]>> = {
  agenda: ['Ordre-du-jour', 'docx'],
  convocation: ['Convocation', 'docx'],
  attendanceSheet: ['Emargement', 'docx'],
  calendar: ['Reunion', 'ics'],
}

/** « Convocation_2e-concertation_Nord_2024-10-30.docx » */
export const paperName = (kind: WantedDocument['kind'], { meeting, sector }: PlannedMeeting): string => {
  const [name, ending] = names[kind]
  const parts = [
    name,
    safeName(meeting.title ?? '').slice(0, 60),
    safeName(sector?.name ?? '').slice(0, 40),
    meeting.date,
  ]
  return `${parts.filter(Boolean).join('_')}.${ending}`
}

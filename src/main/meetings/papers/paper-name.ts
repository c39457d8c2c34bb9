import { fileName } from '#main/kit/safe-name.ts'
import { meetingName } from '#main/office/paper/heading.ts'
import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { withDe } from '#shared/text/article.ts'

/** Letters to each are told from the one that names nobody. */
type Named = WantedDocument['kind'] | 'letters'

const names: Readonly<Record<Exclude<Named, 'convocation' | 'letters'>, readonly [name: string, ending: string]>> = {
  agenda: ['Ordre-du-jour', 'docx'],
  attendanceSheet: ['Emargement', 'docx'],
  evaluationForm: ['Evaluation', 'docx'],
  turnoutReport: ['Bilan', 'docx'],
  programme: ['Programme', 'docx'],
  badges: ['Badges', 'docx'],
  calendar: ['Rendez-vous', 'ics'],
}

/** « Convocation_2e-concertation-Secteur-Nord_2024-10-30.docx », « Lettres-de-convocation_… » */
export const paperName = (kind: Named, planned: PlannedMeeting): string => {
  const { call } = kindWords(planned.meeting)
  const [name, ending] =
    kind === 'convocation'
      ? [sentenceCase(call), 'docx']
      : kind === 'letters'
        ? [`Lettres ${withDe(call)}`, 'docx']
        : names[kind]
  return fileName([name, meetingName(planned), planned.meeting.date], ending)
}

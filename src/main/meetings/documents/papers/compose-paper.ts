import type { MeetingPaper } from '#main/office/paper/paper.ts'
import { assertNever } from '#shared/kernel/assert-never.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { composeEvaluationForm } from '../compose-evaluation-form.ts'
import { composeTurnoutReport } from '../compose-turnout-report.ts'
import { composeAgenda } from './compose-agenda.ts'
import { composeAttendanceSheet } from './compose-attendance-sheet.ts'
import { composeConvocation } from './compose-convocation.ts'

/** A paper of a meeting as a document. */
export const composePaper = (paper: MeetingPaper): ComposedDocument => {
  switch (paper.kind) {
    case 'agenda':
      return composeAgenda(paper)
    case 'convocation':
      return composeConvocation(paper)
    case 'attendanceSheet':
      return composeAttendanceSheet(paper)
    case 'evaluationForm':
      return composeEvaluationForm(paper)
    case 'turnoutReport':
      return composeTurnoutReport(paper)
    default:
      return assertNever(paper)
  }
}

import { agendaContract } from './agenda.ts'
import { arrivalsContract } from './arrivals.ts'
import { axesContract } from './axes.ts'
import { convocationsContract } from './convocations.ts'
import { digestContract } from './digest.ts'
import { directoryContract } from './directory.ts'
import { directoryExportContract } from './directory-export.ts'
import { directoryImportContract } from './directory-import.ts'
import { duplicatesContract } from './duplicates.ts'
import { fichesContract } from './fiches.ts'
import { fichesImportContract } from './fiches-import.ts'
import { followUpsContract } from './follow-ups.ts'
import { historyContract } from './history.ts'
import { houseTemplatesContract } from './house-templates.ts'
import { invitationsContract } from './invitations.ts'
import { jobsContract } from './jobs.ts'
import { meetingDocumentsContract } from './meeting-documents.ts'
import { meetingsContract } from './meetings.ts'
import { minutesContract } from './minutes.ts'
import { needsContract } from './needs.ts'
import { newsContract } from './news.ts'
import { recordsContract } from './records.ts'
import { reviewContract } from './review.ts'
import { rubricsContract } from './rubrics.ts'
import { searchContract } from './search.ts'
import { sessionContract } from './session.ts'
import { territoryContract } from './territory.ts'
import { textBlocksContract } from './text-blocks.ts'
import { versionsContract } from './versions.ts'
import { workspaceContract } from './workspace.ts'

/** Everything a window may ask for, one area a file. A path is « area.procedure ». */
export const contract = {
  workspace: workspaceContract,
  records: recordsContract,
  meetings: meetingsContract,
  agenda: agendaContract,
  invitations: invitationsContract,
  meetingDocuments: meetingDocumentsContract,
  convocations: convocationsContract,
  followUps: followUpsContract,
  axes: axesContract,
  arrivals: arrivalsContract,
  minutes: minutesContract,
  session: sessionContract,
  review: reviewContract,
  versions: versionsContract,
  fiches: fichesContract,
  rubrics: rubricsContract,
  needs: needsContract,
  news: newsContract,
  digest: digestContract,
  textBlocks: textBlocksContract,
  directory: directoryContract,
  directoryImport: directoryImportContract,
  fichesImport: fichesImportContract,
  directoryExport: directoryExportContract,
  duplicates: duplicatesContract,
  territory: territoryContract,
  houseTemplates: houseTemplatesContract,
  history: historyContract,
  search: searchContract,
  jobs: jobsContract,
}

export type Contract = typeof contract

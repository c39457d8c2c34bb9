import { agendaHandlers } from '#main/features/agenda/handlers.ts'
import { arrivalsHandlers } from '#main/features/arrivals/handlers.ts'
import { axesHandlers } from '#main/features/axes/handlers.ts'
import type { FeatureContext } from '#main/features/context.ts'
import { convocationsHandlers } from '#main/features/convocations/handlers.ts'
import { digestHandlers } from '#main/features/digest/handlers.ts'
import { directoryHandlers } from '#main/features/directory/handlers.ts'
import { directoryExportHandlers } from '#main/features/directory-export/handlers.ts'
import { directoryImportHandlers } from '#main/features/directory-import/handlers.ts'
import { duplicatesHandlers } from '#main/features/duplicates/handlers.ts'
import { fichesHandlers } from '#main/features/fiches/handlers.ts'
import { fichesImportHandlers } from '#main/features/fiches-import/handlers.ts'
import { followUpsHandlers } from '#main/features/follow-ups/handlers.ts'
import { historyHandlers } from '#main/features/history/handlers.ts'
import { houseTemplatesHandlers } from '#main/features/house-templates/handlers.ts'
import { invitationsHandlers } from '#main/features/invitations/handlers.ts'
import { meetingDocumentsHandlers } from '#main/features/meeting-documents/handlers.ts'
import { meetingsHandlers } from '#main/features/meetings/handlers.ts'
import { minutesHandlers } from '#main/features/minutes/handlers.ts'
import { needsHandlers } from '#main/features/needs/handlers.ts'
import { newsHandlers } from '#main/features/news/handlers.ts'
import { recordsHandlers } from '#main/features/records/handlers.ts'
import { reviewHandlers } from '#main/features/review/handlers.ts'
import { rubricsHandlers } from '#main/features/rubrics/handlers.ts'
import { searchHandlers } from '#main/features/search/handlers.ts'
import { sessionHandlers } from '#main/features/session/handlers.ts'
import { territoryHandlers } from '#main/features/territory/handlers.ts'
import { textBlocksHandlers } from '#main/features/text-blocks/handlers.ts'
import { versionsHandlers } from '#main/features/versions/handlers.ts'
import { workspaceHandlers } from '#main/features/workspace/handlers.ts'
import type { Contract } from '#shared/contract/contract.ts'
import type { Handlers } from '#shared/contract/define.ts'

export type AppHandlers = { readonly [Area in keyof Contract]: Handlers<Contract[Area]> }

/** One handler a procedure: a missing one does not compile. */
export const createHandlers = (context: FeatureContext, loadDemo: () => Promise<null>): AppHandlers => ({
  workspace: { ...workspaceHandlers(context), loadDemo },
  records: recordsHandlers(context),
  meetings: meetingsHandlers(context),
  agenda: agendaHandlers(context),
  invitations: invitationsHandlers(context),
  meetingDocuments: meetingDocumentsHandlers(context),
  convocations: convocationsHandlers(context),
  followUps: followUpsHandlers(context),
  axes: axesHandlers(context),
  arrivals: arrivalsHandlers(context),
  minutes: minutesHandlers(context),
  session: sessionHandlers(context),
  review: reviewHandlers(context),
  houseTemplates: houseTemplatesHandlers(context),
  versions: versionsHandlers(context),
  fiches: fichesHandlers(context),
  rubrics: rubricsHandlers(context),
  needs: needsHandlers(context),
  news: newsHandlers(context),
  digest: digestHandlers(context),
  textBlocks: textBlocksHandlers(context),
  history: historyHandlers(context),
  search: searchHandlers(context),
  directory: directoryHandlers(context),
  directoryExport: directoryExportHandlers(context),
  directoryImport: directoryImportHandlers(context),
  fichesImport: fichesImportHandlers(context),
  duplicates: duplicatesHandlers(context),
  territory: territoryHandlers(context),
  jobs: {
    cancel: ({ job }) => {
      context.jobs.cancel(job)
      return null
    },
  },
})

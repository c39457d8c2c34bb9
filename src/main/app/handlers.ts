import type { FeatureContext } from '#main/kit/context.ts'
import type { Contract } from '#shared/contract/contract.ts'
import type { Handlers } from '#shared/contract/define.ts'

/** Loads the handlers of an area. One a procedure: a missing one does not compile. */
export type AppHandlers = { readonly [Area in keyof Contract]: () => Promise<Handlers<Contract[Area]>> }

interface Demo {
  readonly load: Handlers<Contract['workspace']>['loadDemo']
  /** It is being played. */
  readonly isPlayed: () => boolean
}

export const createHandlers = (context: FeatureContext, demo: Demo): AppHandlers => ({
  workspace: async () => {
    const { workspaceHandlers } = await import('#main/workspace/home/handlers.ts')
    const handlers = workspaceHandlers(context)
    // Nobody is let into a demonstration before it is whole.
    const state: typeof handlers.state = (input) => (demo.isPlayed() ? { kind: 'firstRun' } : handlers.state(input))
    return { ...handlers, state, loadDemo: demo.load }
  },
  espace: async () => (await import('#main/exchanges/espace/handlers.ts')).espaceHandlers(context),
  bundles: async () => (await import('#main/exchanges/bundles/handlers.ts')).bundlesHandlers(context),
  mailbox: async () => (await import('#main/exchanges/mailbox/handlers.ts')).mailboxHandlers(context),
  erasures: async () => (await import('#main/exchanges/erasures/handlers.ts')).erasuresHandlers(context),
  aside: async () => (await import('#main/exchanges/aside/handlers.ts')).asideHandlers(context),
  conflicts: async () => (await import('#main/exchanges/conflicts/handlers.ts')).conflictsHandlers(context),
  backups: async () => (await import('#main/exchanges/backups/handlers.ts')).backupsHandlers(context),
  records: async () => (await import('#main/workspace/records/handlers.ts')).recordsHandlers(context),
  meetings: async () => (await import('#main/meetings/handlers.ts')).meetingsHandlers(context),
  agenda: async () => (await import('#main/meetings/agenda/handlers.ts')).agendaHandlers(context),
  invitations: async () => (await import('#main/meetings/invitations/handlers.ts')).invitationsHandlers(context),
  meetingDocuments: async () => (await import('#main/meetings/papers/handlers.ts')).meetingDocumentsHandlers(context),
  convocations: async () => (await import('#main/meetings/convocations/handlers.ts')).convocationsHandlers(context),
  followUps: async () => (await import('#main/meetings/follow-ups/handlers.ts')).followUpsHandlers(context),
  axes: async () => (await import('#main/roadmap/axes/handlers.ts')).axesHandlers(context),
  arrivals: async () => (await import('#main/meetings/arrivals/handlers.ts')).arrivalsHandlers(context),
  minutes: async () => (await import('#main/minutes/handlers.ts')).minutesHandlers(context),
  session: async () => (await import('#main/meetings/room/handlers.ts')).sessionHandlers(context),
  review: async () => (await import('#main/minutes/review/handlers.ts')).reviewHandlers(context),
  feedback: async () => (await import('#main/minutes/feedback/handlers.ts')).feedbackHandlers(context),
  houseTemplates: async () =>
    (await import('#main/workspace/house-templates/handlers.ts')).houseTemplatesHandlers(context),
  versions: async () => (await import('#main/minutes/versions/handlers.ts')).versionsHandlers(context),
  fiches: async () => (await import('#main/roadmap/fiches/handlers.ts')).fichesHandlers(context),
  rubrics: async () => (await import('#main/roadmap/rubrics/handlers.ts')).rubricsHandlers(context),
  textBlocks: async () => (await import('#main/minutes/text-blocks/handlers.ts')).textBlocksHandlers(context),
  history: async () => (await import('#main/workspace/history/handlers.ts')).historyHandlers(context),
  search: async () => (await import('#main/workspace/search/handlers.ts')).searchHandlers(context),
  directory: async () => (await import('#main/directory/handlers.ts')).directoryHandlers(context),
  directoryExport: async () => (await import('#main/directory/export/handlers.ts')).directoryExportHandlers(context),
  directoryImport: async () => (await import('#main/directory/import/handlers.ts')).directoryImportHandlers(context),
  fichesImport: async () => (await import('#main/roadmap/fiches-import/handlers.ts')).fichesImportHandlers(context),
  duplicates: async () => (await import('#main/directory/duplicates/handlers.ts')).duplicatesHandlers(context),
  territory: async () => (await import('#main/directory/territory/handlers.ts')).territoryHandlers(context),
  fichesExport: async () => {
    const { fichesExportHandlers } = await import('#main/roadmap/fiches-export/handlers.ts')
    const { toldMeasures } = await import('#main/indicators/measures/told-measures.ts')
    return fichesExportHandlers(context, toldMeasures(context))
  },
  report: async () => {
    const [{ reportHandlers }, { standingsBetween }] = await Promise.all([
      import('#main/roadmap/report/handlers.ts'),
      import('#main/indicators/measures/standings-between.ts'),
    ])
    return reportHandlers(context, standingsBetween(context))
  },
  evaluations: async () => (await import('#main/meetings/evaluation/handlers.ts')).evaluationsHandlers(context),
  evaluationImport: async () =>
    (await import('#main/meetings/evaluation/import/handlers.ts')).evaluationImportHandlers(context),
  figuresImport: async () =>
    (await import('#main/indicators/figures-import/handlers.ts')).figuresImportHandlers(context),
  coordination: async () => (await import('#main/meetings/coordination/handlers.ts')).coordinationHandlers(context),
  turnout: async () => (await import('#main/meetings/turnout/handlers.ts')).turnoutHandlers(context),
  programme: async () => (await import('#main/meetings/forums/handlers.ts')).programmeHandlers(context),
  indicators: async () => (await import('#main/indicators/handlers.ts')).indicatorsHandlers(context),
  indicatorWorkbook: async () =>
    (await import('#main/indicators/indicator-workbook/handlers.ts')).indicatorWorkbookHandlers(context),
  measures: async () => (await import('#main/indicators/measures/handlers.ts')).measuresHandlers(context),
  needs: async () => (await import('#main/roadmap/needs/handlers.ts')).needsHandlers(context),
  news: async () => (await import('#main/roadmap/news/handlers.ts')).newsHandlers(context),
  digest: async () => (await import('#main/roadmap/digest/handlers.ts')).digestHandlers(context),
  sendings: async () => {
    const [{ sendingsHandlers }, { tellingOf }] = await Promise.all([
      import('#main/workspace/sendings/handlers.ts'),
      import('./tellings.ts'),
    ])
    return sendingsHandlers(context, tellingOf)
  },
  restitution: async () => {
    const [{ restitutionHandlers }, { restitutionSources }] = await Promise.all([
      import('#main/workspace/restitution/handlers.ts'),
      import('./restitution-sources.ts'),
    ])
    return restitutionHandlers(context, restitutionSources)
  },
  campaigns: async () => (await import('#main/indicators/campaigns/handlers.ts')).campaignsHandlers(context),
  about: async () => (await import('#main/workspace/about/handlers.ts')).aboutHandlers(context),
  files: async () => (await import('#main/workspace/files/handlers.ts')).filesHandlers(context),
  tours: async () => (await import('#main/workspace/tours/handlers.ts')).toursHandlers(context),
  spelling: async () => (await import('#main/workspace/spelling/handlers.ts')).spellingHandlers(context),
  jobs: async () => ({
    cancel: ({ job }) => {
      context.jobs.cancel(job)
      return null
    },
  }),
})

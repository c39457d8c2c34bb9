/**
 * Everything a window may ask for, one area a file, read when it is first asked for: a command, or a window that opens,
 * reads little of it. A path is « area.procedure ».
 */
export const contract = {
  workspace: async () => (await import('./workspace.ts')).workspaceContract,
  records: async () => (await import('./records.ts')).recordsContract,
  meetings: async () => (await import('./meetings.ts')).meetingsContract,
  agenda: async () => (await import('./agenda.ts')).agendaContract,
  invitations: async () => (await import('./invitations.ts')).invitationsContract,
  meetingDocuments: async () => (await import('./meeting-documents.ts')).meetingDocumentsContract,
  convocations: async () => (await import('./convocations.ts')).convocationsContract,
  followUps: async () => (await import('./follow-ups.ts')).followUpsContract,
  axes: async () => (await import('./axes.ts')).axesContract,
  arrivals: async () => (await import('./arrivals.ts')).arrivalsContract,
  minutes: async () => (await import('./minutes.ts')).minutesContract,
  session: async () => (await import('./session.ts')).sessionContract,
  review: async () => (await import('./review.ts')).reviewContract,
  versions: async () => (await import('./versions.ts')).versionsContract,
  fiches: async () => (await import('./fiches.ts')).fichesContract,
  rubrics: async () => (await import('./rubrics.ts')).rubricsContract,
  textBlocks: async () => (await import('./text-blocks.ts')).textBlocksContract,
  directory: async () => (await import('./directory.ts')).directoryContract,
  directoryImport: async () => (await import('./directory-import.ts')).directoryImportContract,
  fichesImport: async () => (await import('./fiches-import.ts')).fichesImportContract,
  directoryExport: async () => (await import('./directory-export.ts')).directoryExportContract,
  duplicates: async () => (await import('./duplicates.ts')).duplicatesContract,
  territory: async () => (await import('./territory.ts')).territoryContract,
  houseTemplates: async () => (await import('./house-templates.ts')).houseTemplatesContract,
  history: async () => (await import('./history.ts')).historyContract,
  search: async () => (await import('./search.ts')).searchContract,
  fichesExport: async () => (await import('./fiches-export.ts')).fichesExportContract,
  evaluations: async () => (await import('./evaluations.ts')).evaluationsContract,
  evaluationImport: async () => (await import('./evaluation-import.ts')).evaluationImportContract,
  turnout: async () => (await import('./turnout.ts')).turnoutContract,
  jobs: async () => (await import('./jobs.ts')).jobsContract,
}

export type Contract = { readonly [Area in keyof typeof contract]: Awaited<ReturnType<(typeof contract)[Area]>> }

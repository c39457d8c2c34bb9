import type { JobFunctions } from '#main/features/context.ts'
import { directoryExportJobs } from '#main/features/directory-export/jobs.ts'
import { directoryImportJobs } from '#main/features/directory-import/jobs.ts'
import { duplicatesJobs } from '#main/features/duplicates/jobs.ts'
import { houseTemplatesJobs } from '#main/features/house-templates/jobs.ts'
import { meetingDocumentsJobs } from '#main/features/meeting-documents/jobs.ts'
import { minutesJobs } from '#main/features/minutes/jobs.ts'

/** Every long work of the program, by its name. */
export const jobFunctions: JobFunctions = {
  ...minutesJobs,
  ...meetingDocumentsJobs,
  ...directoryImportJobs,
  ...directoryExportJobs,
  ...duplicatesJobs,
  ...houseTemplatesJobs,
}

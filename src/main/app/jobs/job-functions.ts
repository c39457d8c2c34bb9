import { backupJobs } from '#main/features/backups/jobs.ts'
import { campaignJobs } from '#main/features/campaigns/jobs.ts'
import type { JobFunctions } from '#main/features/context.ts'
import { directoryExportJobs } from '#main/features/directory-export/jobs.ts'
import { directoryImportJobs } from '#main/features/directory-import/jobs.ts'
import { duplicatesJobs } from '#main/features/duplicates/jobs.ts'
import { fichesImportJobs } from '#main/features/fiches-import/jobs.ts'
import { figuresImportJobs } from '#main/features/figures-import/jobs.ts'
import { houseTemplatesJobs } from '#main/features/house-templates/jobs.ts'
import { indicatorWorkbookJobs } from '#main/features/indicator-workbook/jobs.ts'
import { minutesJobs } from '#main/features/minutes/jobs.ts'
import { wordJobs } from '#main/features/word-jobs.ts'
import { workbookJobs } from '#main/features/workbook-jobs.ts'

/** Every long work of the program, by its name. */
export const jobFunctions: JobFunctions = {
  ...minutesJobs,
  ...wordJobs,
  ...workbookJobs,
  ...directoryImportJobs,
  ...fichesImportJobs,
  ...figuresImportJobs,
  ...directoryExportJobs,
  ...duplicatesJobs,
  ...houseTemplatesJobs,
  ...campaignJobs,
  ...indicatorWorkbookJobs,
  ...backupJobs,
}

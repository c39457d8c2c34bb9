import { findDuplicates } from '#main/directory/duplicates/jobs.ts'
import { writeDirectory } from '#main/directory/export/jobs.ts'
import { planImport } from '#main/directory/import/jobs.ts'
import { lookForDamage, openCopy, proveCopy, sealCopy } from '#main/exchanges/backups/jobs.ts'
import { writeCollections } from '#main/indicators/campaigns/jobs.ts'
import { readFigures } from '#main/indicators/figures-import/jobs.ts'
import { writeIndicators } from '#main/indicators/indicator-workbook/jobs.ts'
import type { Job } from '#main/kit/job.ts'
import { readList } from '#main/kit/list-job.ts'
import { writeInHouse, writeWordFile } from '#main/kit/word-jobs.ts'
import { writeWorkbookFile } from '#main/kit/workbook-jobs.ts'
import { lightenPicture, readFeedback, readMinutes, readPdfMinutes } from '#main/minutes/jobs.ts'
import { planFiches } from '#main/roadmap/fiches-import/jobs.ts'
import { inspectTemplate } from '#main/workspace/house-templates/jobs.ts'
import { readSlideLook, writeSlides } from '#main/workspace/restitution/jobs.ts'
import { writeDrafts } from '#main/workspace/sendings/jobs.ts'

/** Every long work of the program: a worker, which is told a name and a value, finds its own here. */
export const jobList: readonly Job<never, unknown>[] = [
  readMinutes,
  readFeedback,
  readPdfMinutes,
  lightenPicture,
  writeWordFile,
  writeInHouse,
  writeWorkbookFile,
  readList,
  planImport,
  planFiches,
  readFigures,
  writeDirectory,
  findDuplicates,
  inspectTemplate,
  writeCollections,
  writeDrafts,
  writeIndicators,
  writeSlides,
  readSlideLook,
  sealCopy,
  openCopy,
  lookForDamage,
  proveCopy,
]

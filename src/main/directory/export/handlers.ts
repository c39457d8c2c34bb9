import type { FeatureContext } from '#main/kit/context.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { directoryExportContract } from '#shared/contract/directory/directory-export.ts'
import { exportDirectory } from './export-directory.ts'
import { exportUpdateSheet } from './export-update-sheet.ts'

export const directoryExportHandlers = (context: FeatureContext): Handlers<typeof directoryExportContract> => ({
  write: (input) => exportDirectory(context, input),
  updateSheet: (input) => exportUpdateSheet(context, input),
})

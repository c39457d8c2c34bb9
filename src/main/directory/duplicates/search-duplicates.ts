import type { FeatureContext } from '#main/kit/context.ts'
import { runTold } from '#main/kit/run-job.ts'
import { beginSearch } from '../read/known-duplicates.ts'
import { findDuplicates } from './jobs.ts'

/** Looks for probable duplicates in the whole directory, away from the thread that answers. @throws AppFailure `cancelled` */
export const searchDuplicates = async (context: FeatureContext, job: string): Promise<null> => {
  const { input, keep } = beginSearch(context.workspace)
  keep(await runTold(context, findDuplicates, input, { job, label: 'Comparaison des entrées' }))
  return null
}

import type { FeatureContext } from '../context.ts'
import { beginSearch } from '../directory-query/known-duplicates.ts'

/** Looks for probable duplicates in the whole directory, away from the thread that answers. @throws AppFailure `cancelled` */
export const searchDuplicates = async (context: FeatureContext, job: string): Promise<null> => {
  const label = 'Comparaison des entrées'
  const { input, keep } = beginSearch(context.workspace)
  const onProgress = (done: number, total: number) => context.emit({ kind: 'progress', job, label, done, total })
  keep(await context.jobs.run('findDuplicates', input, { job, onProgress }))
  return null
}

import { defineJob } from '#main/kit/job.ts'
import type { ImportInput } from '../documents/import/plan.ts'

/** Decides what an import would do of each line of a list: pure, and as long as the list. */
export const planImport = defineJob('planImport', async (input: ImportInput, onProgress) => {
  const { planImport } = await import('../documents/import/plan-import.ts')
  return planImport(input, onProgress)
})

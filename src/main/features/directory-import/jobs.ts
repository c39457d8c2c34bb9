import type { ImportInput } from '#main/documents/directory/plan.ts'
import { defineJob } from '#main/kit/job.ts'

/** Decides what an import would do of each line of a list: pure, and as long as the list. */
export const planImport = defineJob('planImport', async (input: ImportInput, onProgress) => {
  const { planImport } = await import('#main/documents/directory/plan-import.ts')
  return planImport(input, onProgress)
})

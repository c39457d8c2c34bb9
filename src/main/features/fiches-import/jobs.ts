import type { FichesInput } from '#main/documents/action-plan/plan-input.ts'
import { defineJob } from '#main/kit/job.ts'

/** Decides what an import would do of each line of an action plan. */
export const planFiches = defineJob('planFiches', async (input: FichesInput) => {
  const { planFiches } = await import('#main/documents/action-plan/plan-fiches.ts')
  return planFiches(input)
})

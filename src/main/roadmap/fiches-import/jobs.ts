import { defineJob } from '#main/kit/job.ts'
import type { FichesInput } from '../documents/action-plan/plan-input.ts'

/** Decides what an import would do of each line of an action plan. */
export const planFiches = defineJob('planFiches', async (input: FichesInput) => {
  const { planFiches } = await import('../documents/action-plan/plan-fiches.ts')
  return planFiches(input)
})

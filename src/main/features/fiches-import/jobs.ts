import type { JobFunctions } from '../context.ts'

/** Deciding what a plan would do: pure. Loaded when first needed. */
export const fichesImportJobs: Pick<JobFunctions, 'planFiches'> = {
  planFiches: async (input) => {
    const { planFiches } = await import('#main/documents/action-plan/plan-fiches.ts')
    return planFiches(input)
  },
}

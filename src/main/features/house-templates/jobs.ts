import { ok } from '#shared/kernel/result.ts'
import type { JobFunctions } from '../context.ts'

/** The long, pure work of templates of the house. Libraries are loaded when first needed. */
export const houseTemplatesJobs: Pick<JobFunctions, 'inspectTemplate'> = {
  inspectTemplate: async ({ bytes }) => {
    const [{ openHouse }, { inspectHouse }] = await Promise.all([
      import('#main/documents/house/house-package.ts'),
      import('#main/documents/house/inspect-house.ts'),
    ])
    const opened = openHouse(bytes)
    return opened.ok ? ok(inspectHouse(opened.value)) : opened
  },
}

import { defineBounded } from '#main/kit/job.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { TemplateReport } from '#shared/records/minutes/template-report.ts'

/** Reads what a template of the house asks for. */
export const inspectTemplate = defineBounded(
  'inspectTemplate',
  async (bytes: Uint8Array): Promise<Result<TemplateReport, AppError>> => {
    const [{ openHouse }, { inspectHouse }] = await Promise.all([
      import('#main/office/house/house-package.ts'),
      import('#main/office/house/inspect-house.ts'),
    ])
    const opened = openHouse(bytes)
    return opened.ok ? ok(inspectHouse(opened.value)) : opened
  },
)

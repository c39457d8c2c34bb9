import { type PaperOutput, paperAsked } from './paper-asked.ts'
import type { Action } from './session.ts'
import { exportTo } from './write-out.ts'

interface Options extends PaperOutput {
  /** `YYYY-MM-DD` */
  readonly from?: string
  readonly to?: string
  readonly withoutPersons?: boolean
}

/** What happened between two days; of a day that is not given, the usual one. */
export const exportReport =
  ({ from, to, withoutPersons, ...output }: Options): Action =>
  async (session) => {
    const paper = await paperAsked(output)
    await exportTo(session, output, (job) =>
      session.call('report.write', {
        from: from ?? null,
        to: to ?? null,
        persons: withoutPersons !== true,
        ...paper,
        job,
      }),
    )
  }

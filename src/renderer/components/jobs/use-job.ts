import { useState } from 'react'
import { type AreaName, api, call, type Input, type Output } from '../../api/api.ts'
import { progress } from '../../api/events.ts'
import { errorOf } from '../../api/failures.ts'
import type { MutationName } from '../../api/hooks.ts'

export type JobOutcome<T> =
  | { readonly kind: 'done'; readonly value: T; readonly job: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly thrown: unknown }

/** A long procedure: one run at a time, whose id is `job` while it lasts. */
export interface JobRun<In, Out> {
  readonly job: string | null
  readonly run: (inputFor: (job: string) => In) => Promise<JobOutcome<Out>>
}

export function useJob<Area extends AreaName, Name extends MutationName<Area>>(
  area: Area,
  name: Name,
): JobRun<Input<Area, Name>, Output<Area, Name>> {
  const [job, setJob] = useState<string | null>(null)
  const run = async (inputFor: (job: string) => Input<Area, Name>): Promise<JobOutcome<Output<Area, Name>>> => {
    const id = crypto.randomUUID()
    setJob(id)
    try {
      return { kind: 'done', value: await call(area, name, inputFor(id)), job: id }
    } catch (thrown) {
      return errorOf(thrown).code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', thrown }
    } finally {
      setJob(null)
      progress.set(null)
    }
  }
  return { job, run }
}

export const cancelJob = (job: string): void => {
  // Too late is no failure: the procedure then answers as usual.
  api.jobs.cancel({ job }).catch(() => null)
}

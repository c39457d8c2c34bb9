import { randomUUID } from 'node:crypto'
import type { FeatureContext } from './context.ts'
import type { Job } from './job.ts'

/** Runs a job, and tells windows under this label how far it says it is. @throws AppFailure `cancelled` */
export const runTold = <Input, Output>(
  { jobs, emit }: Pick<FeatureContext, 'jobs' | 'emit'>,
  task: Job<Input, Output>,
  input: Input,
  { job, label }: { readonly job: string; readonly label: string },
): Promise<Output> => {
  const onProgress = (done: number, total: number): void => emit({ kind: 'progress', job, label, done, total })
  return jobs.run(task, input, { job, onProgress })
}

/** Runs a job whose progress nobody looks at. @throws AppFailure `cancelled` */
export const runUntold = <Input, Output>(
  { jobs }: Pick<FeatureContext, 'jobs'>,
  task: Job<Input, Output>,
  input: Input,
  job: string = randomUUID(),
): Promise<Output> => jobs.run(task, input, { job, onProgress: () => undefined })

/** How far a job is, told as it goes. */
export type OnProgress = (done: number, total: number) => void

/**
 * Long, pure work done outside the thread that answers (ADR 0007): a value in, a value out, both copied between threads.
 * Its libraries are loaded when it is first run. A worker finds it by its name among those of `app/jobs`.
 */
export interface Job<Input, Output> {
  readonly name: string
  readonly run: (input: Input, onProgress: OnProgress) => Promise<Output>
}

export const defineJob = <Input, Output>(
  name: string,
  run: (input: Input, onProgress: OnProgress) => Promise<Output>,
): Job<Input, Output> => ({ name, run })

interface JobOptions {
  /** The caller's own id for this run: names its progress, cancels it. */
  readonly job: string
  readonly onProgress: OnProgress
}

export interface JobRunner {
  /** @throws AppFailure `cancelled` */
  run<Input, Output>(job: Job<Input, Output>, input: Input, options: JobOptions): Promise<Output>
  cancel(job: string): void
  close(): Promise<void>
}

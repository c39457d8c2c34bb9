/** How far a job is, told as it goes. */
export type OnProgress = (done: number, total: number) => void

/**
 * Long, pure work done outside the thread that answers (ADR 0007): a value in, a value out, both copied between threads.
 * Its libraries are loaded when it is first run. A worker finds it by its name among those of `app/jobs`.
 */
export interface Job<Input, Output> {
  readonly name: string
  /** Of what it may use; `null` when all that it is given is the program’s own. */
  readonly bounds: JobBounds | null
  readonly run: (input: Input, onProgress: OnProgress) => Promise<Output>
}

/** Beyond which a job ends with a refusal (`job-too-heavy`, `job-too-long`): a file may be made to exhaust whoever reads it. */
export interface JobBounds {
  /** What is not done then: the file is read, or another is written with it. */
  readonly of: 'reading' | 'writing'
  /** Of memory, its buffers apart. */
  readonly megabytes: number
  /** Of memory for the whole program beyond what it has when the job begins; `null`: not looked at. */
  readonly growth: number | null
  readonly seconds: number
}

export const defineJob = <Input, Output>(
  name: string,
  run: (input: Input, onProgress: OnProgress) => Promise<Output>,
): Job<Input, Output> => ({ name, run, bounds: null })

/** Work with a file that comes from elsewhere: always in a thread of its own, with little memory and little time. */
export const defineBounded = <Input, Output>(
  name: string,
  run: (input: Input, onProgress: OnProgress) => Promise<Output>,
  of: JobBounds['of'] = 'reading',
  growth: number | null = null,
): Job<Input, Output> => ({ name, run, bounds: { of, megabytes: 256, growth, seconds: 60 } })

interface JobOptions {
  /** The caller's own id for this run: names its progress, cancels it. */
  readonly job: string
  readonly onProgress: OnProgress
}

export interface JobRunner {
  /** @throws AppFailure `cancelled`, and of a bounded job `job-too-heavy`, `job-too-long` */
  run<Input, Output>(job: Job<Input, Output>, input: Input, options: JobOptions): Promise<Output>
  cancel(job: string): void
  close(): Promise<void>
}

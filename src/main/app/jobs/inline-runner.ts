import type { JobRunner } from '#main/kit/job.ts'
import { workerRunner } from './worker-runner.ts'

/** Runs jobs where it stands: for commands, which have no window to keep fluid. */
export const inlineRunner = (): JobRunner => ({
  run: (job, input, { onProgress }) => job.run(input, onProgress),
  cancel: () => undefined,
  close: async () => undefined,
})

/**
 * The same, for what is the program’s own: what comes from elsewhere is read in a bounded thread.
 * @param worker its entry, see `worker.ts`
 */
export const commandRunner = (worker: string): JobRunner => {
  const [inPlace, apart] = [inlineRunner(), workerRunner(worker)]
  return { ...apart, run: (job, input, options) => (job.bounds === null ? inPlace : apart).run(job, input, options) }
}

import type { JobRunner } from '#main/kit/job.ts'

/** Runs jobs where it stands: for commands, which have no window to keep fluid. */
export const inlineRunner = (): JobRunner => ({
  run: (job, input, { onProgress }) => job.run(input, onProgress),
  cancel: () => undefined,
  close: async () => undefined,
})

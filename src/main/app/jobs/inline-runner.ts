import type { JobRunner } from '#main/features/context.ts'
import { jobFunctions } from './job-functions.ts'

/** Runs jobs where it stands: for commands, which have no window to keep fluid. */
export const inlineRunner = (): JobRunner => ({
  run: (name, input, { onProgress }) => jobFunctions[name](input as never, onProgress) as never,
  cancel: () => undefined,
  close: async () => undefined,
})

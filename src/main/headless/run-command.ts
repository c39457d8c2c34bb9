import { CommanderError } from 'commander'
import { createApp } from '#main/app/create-app.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { workerRunner } from '#main/app/jobs/worker-runner.ts'
import type { ProgramPaths } from '#main/host/program-paths.ts'
import { type AppError, AppFailure, sentenceOf } from '#shared/kernel/app-error.ts'
import { createProgram } from './commands.ts'
import { createSession } from './session.ts'
import { usageError } from './usage-errors.ts'

/** Runs one command line to its end. @returns the exit code: 0 only when the work is done */
export const runCommand = async (args: readonly string[], paths: ProgramPaths): Promise<number> => {
  const program = createProgram(async (dataDir, access, action) => {
    const app = await createApp({
      dataDir,
      resourcesDir: paths.resources,
      exclusive: access !== 'read',
      // Only windows have something to keep fluid meanwhile.
      jobs: access === 'serve' ? workerRunner(paths.worker) : inlineRunner(),
    })
    try {
      await action(createSession(app, (line) => console.log(line)))
    } finally {
      await app.close()
    }
  }, paths.renderer)
  try {
    await program.parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return tell(usageError(error), usageExitCode)
    if (error instanceof AppFailure) return tell(error.error, 1)
    throw error
  }
}

/** What shells call a command that was not understood. */
const usageExitCode = 2

const tell = (error: AppError | null, exitCode: number): number => {
  if (error === null) return 0
  console.error(`${sentenceOf(error)} [${error.code}]`)
  return exitCode
}

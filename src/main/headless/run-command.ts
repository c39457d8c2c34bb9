import { mkdirSync } from 'node:fs'
import { CommanderError } from 'commander'
import { createApp } from '#main/app/create-app.ts'
import { AppFailure, sentenceOf } from '#shared/kernel/app-error.ts'
import { createProgram } from './commands.ts'
import { createSession } from './session.ts'

/** Runs one command line to its end. @returns the exit code: 0 only when the work is done */
export const runCommand = async (args: readonly string[], resourcesDir: string): Promise<number> => {
  const program = createProgram(async (dataDir, access, action) => {
    mkdirSync(dataDir, { recursive: true })
    const app = await createApp({ dataDir, resourcesDir, exclusive: access === 'write' })
    try {
      await action(createSession(app, (line) => console.log(line)))
    } finally {
      await app.close()
    }
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode
    if (!(error instanceof AppFailure)) throw error
    console.error(`${sentenceOf(error.error)} [${error.error.code}]`)
    return 1
  }
}

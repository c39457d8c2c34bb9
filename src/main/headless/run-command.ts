import { CommanderError } from 'commander'
import { createApp } from '#main/app/create-app.ts'
import { commandRunner } from '#main/app/jobs/inline-runner.ts'
import { workerRunner } from '#main/app/jobs/worker-runner.ts'
import { witnessFolder } from '#main/host/launch-options.ts'
import type { ProgramPaths } from '#main/host/program-paths.ts'
import { type AppError, AppFailure, sentenceOf } from '#shared/kernel/app-error.ts'
import { createProgram } from './commands.ts'
import { createSession } from './session.ts'

/** Runs one command line to its end. @returns the exit code: 0 only when the work is done */
export const runCommand = async (args: readonly string[], paths: ProgramPaths): Promise<number> => {
  const program = createProgram(async ({ data, accepts }, access, action) => {
    const app = await createApp({
      dataDir: data,
      accepts,
      witnessDir: witnessFolder(),
      resourcesDir: paths.resources,
      exclusive: access !== 'read',
      // Only windows have something to keep fluid meanwhile.
      jobs: access === 'serve' ? workerRunner(paths.worker) : commandRunner(paths.worker),
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

/** A command line that could not be understood, in French; `null` when help was asked for and given. */
const usageError = (error: CommanderError): AppError | null => {
  if (error.exitCode === 0) return null
  return {
    code: 'usage',
    fact: 'La commande n’a pas été lancée.',
    cause: causes[error.code]?.(quoted(error.message)) ?? 'La ligne de commande n’a pas été comprise.',
    unchanged: 'Rien n’a été lu ni écrit.',
    next: '« --help » donne les commandes et leurs options.',
  }
}

const causes: Readonly<Record<string, (what: string) => string>> = {
  'commander.missingMandatoryOptionValue': (what) => `Il manque l’option ${what}.`,
  'commander.optionMissingArgument': (what) => `L’option ${what} attend une valeur.`,
  'commander.invalidArgument': (what) => `La valeur ${what} ne convient pas.`,
  'commander.missingArgument': (what) => `Il manque ${what}.`,
  'commander.unknownOption': (what) => `L’option ${what} n’existe pas.`,
  'commander.unknownCommand': (what) => `La commande ${what} n’existe pas.`,
  'commander.excessArguments': () => 'Il y a trop de mots sur la ligne.',
  'commander.help': () => 'Il manque le nom d’une commande.',
}

/** Commander's messages name the culprit between quotes. */
const quoted = (message: string): string => `« ${/'([^']*)'/.exec(message)?.[1] ?? ''} »`

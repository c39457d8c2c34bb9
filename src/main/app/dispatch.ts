import type { z } from 'zod'
import { asDiskRefusal } from '#main/db/disk-errors.ts'
import { readOnly } from '#main/db/open-errors.ts'
import { withReads } from '#main/db/reads.ts'
import { type Contract, contract } from '#shared/contract/contract.ts'
import type { AnyProcedure, Envelope } from '#shared/contract/define.ts'
import type { MadeFile, ReadyFile } from '#shared/contract/ready-file.ts'
import { type AppError, AppFailure } from '#shared/kernel/app-error.ts'
import { err, ok } from '#shared/kernel/result.ts'
import type { ProducedFile } from './app.ts'
import { withChanges } from './changes.ts'
import type { AppHandlers } from './handlers.ts'
import type { Log } from './log.ts'
import { placesOf } from './places-of.ts'

/** One procedure as it is answered. */
interface Answered {
  readonly procedure: AnyProcedure
  readonly handler: (input: unknown) => unknown
}

interface DispatcherDeps {
  readonly log: Log
  readonly dataDir: string
  readonly isReadOnly: boolean
  /** Keeps a file that was made until whoever asked fetches it. */
  readonly keep: (job: string, file: ProducedFile) => void
}

/** Finds the procedure, loads its area the first time, parses its input strictly, runs it, and answers an envelope whatever happens. */
export const createDispatcher = (handlers: AppHandlers, { log, dataDir, keep, isReadOnly }: DispatcherDeps) => {
  const loaded = new Map<keyof Contract, ReturnType<typeof load>>()

  const load = async (area: keyof Contract): Promise<ReadonlyMap<string, Answered>> => {
    const [procedures, answers] = await Promise.all([contract[area](), handlers[area]()])
    return new Map(
      Object.entries<AnyProcedure>(procedures).map(([name, procedure]) => [
        `${area}.${name}`,
        { procedure, handler: (answers as Record<string, Answered['handler']>)[name] as Answered['handler'] },
      ]),
    )
  }

  const find = async (path: string): Promise<Answered | undefined> => {
    const area = path.slice(0, path.indexOf('.'))
    if (!isArea(area)) return undefined
    const procedures = loaded.get(area) ?? load(area)
    loaded.set(area, procedures)
    return (await procedures).get(path)
  }

  return (path: unknown, input: unknown): Promise<Envelope> =>
    answered(String(path), { log, dataDir }, async () => {
      const found = typeof path === 'string' ? await find(path) : undefined
      if (found === undefined) return refuse(log, 'unknown-procedure', {})
      const parsed = found.procedure.input.safeParse(input)
      if (!parsed.success) return refuseInput(log, String(path), parsed.error)
      if (isReadOnly && found.procedure.kind === 'mutation' && !keepsNothing.has(String(path))) throw readOnly()
      return answer(found, parsed.data, keep)
    })
}

/** Answers whatever happens: a refusal as it is, a bug noted and told as one. */
export const answered = async (
  path: string,
  { log, dataDir }: Pick<DispatcherDeps, 'log' | 'dataDir'>,
  work: () => Promise<Envelope>,
): Promise<Envelope> => {
  try {
    return await work()
  } catch (error) {
    // Whatever was being written, a disk that refuses it is no bug.
    return err(errorOf(asDiskRefusal(error, dataDir, 'L’opération n’a pas abouti.'), path, log))
  }
}

/** Gestures that write nothing of the workspace. */
const keepsNothing: ReadonlySet<string> = new Set([
  'workspace.keepPreferences',
  'workspace.chooseFolder',
  'workspace.openDemo',
  'workspace.update',
  'workspace.goOn',
  'about.showLog',
  'files.save',
  'files.open',
  'tours.begin',
  'tours.leave',
  'spelling.learn',
  'spelling.forget',
  'backups.make',
  'backups.rehearse',
  'duplicates.search',
  'sendings.open',
])

const answer = async (
  { procedure, handler }: Answered,
  input: unknown,
  keep: DispatcherDeps['keep'],
): Promise<Envelope> => {
  if (procedure.kind === 'query') {
    const { value, reads } = await withReads(() => handler(input))
    return reads === null ? ok(value) : { ...ok(value), reads }
  }
  const { value, changed, gesture } = await withChanges(() => handler(input))
  const told = procedure.kind === 'file' ? kept(value, input, keep) : value
  return { ...ok(told), gesture, ...(changed !== null && { changed }) }
}

/** Keeps the file that a handler gave. @returns what is told of it */
const kept = (given: unknown, input: unknown, keep: DispatcherDeps['keep']): ReadyFile => {
  // `file` of the contract adds the job to every such input, and `Handlers` wants a file of every such handler.
  const { job } = input as { readonly job: string }
  const { type, ...made } = given as MadeFile
  keep(job, { name: made.name, type, bytes: made.bytes })
  return { ...made, bytes: made.bytes.length }
}

const isArea = (name: string): name is keyof Contract => Object.hasOwn(contract, name)

/** Paths and codes of what was wrong, never the values. */
const issuesOf = (error: z.ZodError): string =>
  error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.')}:${issue.code}`)
    .join(' ')

export const refuseInput = (log: Log, path: string, error: z.ZodError): Envelope =>
  refuse(log, 'invalid-input', { path, issues: issuesOf(error) })

const refuse = (log: Log, code: 'unknown-procedure' | 'invalid-input', facts: Record<string, string>): Envelope => {
  log(code, facts)
  return err({
    code,
    fact: 'La demande n’a pas été comprise.',
    cause:
      code === 'unknown-procedure' ? 'Cette opération n’existe pas.' : 'Une des valeurs n’a pas la forme attendue.',
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Vérifiez la saisie et recommencez.',
  })
}

const errorOf = (error: unknown, path: string, log: Log): AppError => {
  if (error instanceof AppFailure) {
    log(error.error.code, { path })
    return error.error
  }
  log('bug', { path, name: error instanceof Error ? error.name : typeof error, at: placesOf(error) })
  return bug
}

const bug: AppError = {
  code: 'bug',
  fact: 'L’opération n’a pas abouti.',
  cause: 'Concerto a rencontré une erreur imprévue, notée dans son journal technique.',
  unchanged: 'Vos données enregistrées n’ont pas changé.',
  next: 'Recommencez\u00a0; si cela se reproduit, joignez «\u00a0concerto.log\u00a0» à votre signalement.',
}

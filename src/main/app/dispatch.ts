import type { z } from 'zod'
import { contract } from '#shared/contract/contract.ts'
import type { AnyProcedure, Envelope } from '#shared/contract/define.ts'
import { type AppError, AppFailure } from '#shared/kernel/app-error.ts'
import { err, ok } from '#shared/kernel/result.ts'
import type { AppHandlers } from './handlers.ts'
import type { Log } from './log.ts'

type Handler = (input: unknown) => unknown

/** Finds the procedure, parses its input strictly, runs it, and answers an envelope whatever happens. */
export const createDispatcher = (handlers: AppHandlers, log: Log) => {
  const procedures = new Map<string, { readonly procedure: AnyProcedure; readonly handler: Handler }>(
    Object.entries(contract).flatMap(([area, procedures]) =>
      Object.entries(procedures as Record<string, AnyProcedure>).map(([name, procedure]) => {
        const handler = (handlers as unknown as Record<string, Record<string, Handler>>)[area]?.[name]
        return [`${area}.${name}`, { procedure, handler: handler as Handler }] as const
      }),
    ),
  )

  return async (path: unknown, input: unknown): Promise<Envelope> => {
    const found = typeof path === 'string' ? procedures.get(path) : undefined
    if (found === undefined) return refuse(log, 'unknown-procedure', {})
    const parsed = found.procedure.input.safeParse(input)
    if (!parsed.success) return refuse(log, 'invalid-input', { path: String(path), issues: issuesOf(parsed.error) })
    try {
      return ok(await found.handler(parsed.data))
    } catch (error) {
      return err(errorOf(error, String(path), log))
    }
  }
}

/** Paths and codes of what was wrong, never the values. */
const issuesOf = (error: z.ZodError): string =>
  error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.')}:${issue.code}`)
    .join(' ')

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
  log('bug', { path, name: error instanceof Error ? error.name : typeof error, at: originOf(error) })
  return bug
}

/** Where in our own code it happened: file and line, never the message, which may quote what a person typed. */
const originOf = (error: unknown): string =>
  (error instanceof Error ? error.stack : undefined)?.match(/([\w-]+\.[jt]s:\d+)/)?.[1] ?? ''

const bug: AppError = {
  code: 'bug',
  fact: 'L’opération n’a pas abouti.',
  cause: 'Concerto a rencontré une erreur imprévue, notée dans son journal technique.',
  unchanged: 'Vos données enregistrées n’ont pas changé.',
  next: 'Recommencez ; si cela se reproduit, joignez « concerto.log » à votre signalement.',
}

import { type AppError, AppFailure } from '#shared/kernel/app-error.ts'
import { err, ok } from '#shared/kernel/result.ts'
import type { App } from './app.ts'
import { type Accepted, acceptable } from './deps.ts'

type Open = (accepts: readonly Accepted[]) => Promise<App>

/** Opens a workspace, or what asks whoever is at the window where opening it wants to be known. @throws AppFailure any other */
export const openOrHold = async (open: Open): Promise<App> => {
  try {
    return await open([])
  } catch (error) {
    const held = heldBy(error)
    if (held === null) throw error
    return heldApp(held, open)
  }
}

interface Held {
  readonly code: Accepted
  readonly failure: AppError
}

const heldBy = (error: unknown): Held | null =>
  error instanceof AppFailure && isAcceptable(error.error.code)
    ? { code: error.error.code, failure: error.error }
    : null

const isAcceptable = (code: string): code is Accepted => acceptable.some((one) => one === code)

/**
 * Stands in for a workspace that is held until a person says so, and is it from then on. Nothing of the folder is open
 * meanwhile: what is missing can be put back.
 */
const heldApp = (first: Held, open: Open): App => {
  let held = first
  let opened: App | null = null
  const accepts: Accepted[] = []
  const listeners = new Map<Parameters<App['on']>[0], () => void>()

  const goOn = async (input: unknown) => {
    const knowing = (input as { readonly knowing?: unknown } | null)?.knowing === true
    try {
      opened = await open(knowing ? [...accepts, held.code] : accepts)
    } catch (error) {
      const again = heldBy(error)
      if (again === null) return err(error instanceof AppFailure ? error.error : held.failure)
      if (knowing) accepts.push(held.code)
      held = again
      return ok(null)
    }
    for (const listener of listeners.keys()) listeners.set(listener, opened.on(listener))
    return ok(null)
  }

  return {
    call: async (path, input) => {
      if (opened !== null) return opened.call(path, input)
      if (path === 'workspace.state') return ok({ kind: 'held', failure: held.failure })
      return path === 'workspace.goOn' ? goOn(input) : err(held.failure)
    },
    on: (listener) => {
      listeners.set(listener, opened?.on(listener) ?? (() => undefined))
      return () => {
        listeners.get(listener)?.()
        listeners.delete(listener)
      }
    },
    file: (job) => opened?.file(job) ?? null,
    close: async () => opened?.close(),
  }
}

import { contract } from '#shared/contract/contract.ts'
import type { Envelope } from '#shared/contract/define.ts'
import { type AppError, AppFailure } from '#shared/kernel/app-error.ts'
import { err, ok } from '#shared/kernel/result.ts'
import type { App } from './app.ts'
import { type Accepted, acceptable } from './deps.ts'
import { answered, refuseInput } from './dispatch.ts'
import type { Log } from './log.ts'

type Open = (accepts: readonly Accepted[]) => Promise<App>

interface HeldDeps {
  readonly dataDir: string
  readonly log: Log
}

/** Opens a workspace, or what asks whoever is at the window where opening it wants to be known. @throws AppFailure any other */
export const openOrHold = async (open: Open, deps: HeldDeps): Promise<App> => {
  try {
    return await open([])
  } catch (error) {
    const held = heldBy(error)
    if (held === null) throw error
    return heldApp(held, open, deps)
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
const heldApp = (first: Held, open: Open, deps: HeldDeps): App => {
  let held = first
  let accepts: readonly Accepted[] = []
  let opened: App | null = null
  let last: Promise<unknown> = Promise.resolve()
  const listeners = new Map<Parameters<App['on']>[0], () => void>()

  const goOn = async (input: unknown, shown: Held): Promise<Envelope> => {
    const parsed = (await contract.workspace()).goOn.input.safeParse(input)
    if (!parsed.success) return refuseInput(deps.log, 'workspace.goOn', parsed.error)
    // Another window went on meanwhile: what is accepted is what this one showed, and nothing else.
    if (opened !== null || held !== shown) return ok(null)
    const accepted = parsed.data.knowing ? [...accepts, held.code] : accepts
    try {
      opened = await open(accepted)
    } catch (error) {
      const again = heldBy(error)
      if (again === null) throw error
      held = again
      accepts = accepted
      return ok(null)
    }
    for (const listener of listeners.keys()) listeners.set(listener, opened.on(listener))
    return ok(null)
  }

  const inTurn = (work: () => Promise<Envelope>): Promise<Envelope> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    call: async (path, input) => {
      if (opened !== null) return opened.call(path, input)
      if (path === 'workspace.state') return ok({ kind: 'held', failure: held.failure })
      if (path !== 'workspace.goOn') return err(held.failure)
      const shown = held
      return answered(path, deps, () => inTurn(() => goOn(input, shown)))
    },
    on: (listener) => {
      listeners.set(listener, opened?.on(listener) ?? (() => undefined))
      return () => {
        listeners.get(listener)?.()
        listeners.delete(listener)
      }
    },
    file: (job) => opened?.file(job) ?? null,
    close: async () => {
      await last
      await opened?.close()
    },
  }
}

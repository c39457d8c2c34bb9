import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { App } from '#main/app/app.ts'
import { createApp } from '#main/app/create-app.ts'
import type { AppDeps } from '#main/app/deps.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { createSession, type Session } from '#main/headless/session.ts'
import type { AppEvent } from '#shared/contract/events.ts'
import { stillClock, temporaryFolder } from './temporary.ts'

export { stillClock, temporaryFolder }

export interface TestApp extends Session {
  readonly dataDir: string
  readonly events: readonly AppEvent[]
  readonly app: App
  /** Lines of the technical log: code, then facts. */
  readonly logged: readonly (readonly [code: string, facts: unknown])[]
}

type Options = Partial<
  Pick<AppDeps, 'dataDir' | 'clock' | 'host' | 'keepsCopies' | 'witnessDir' | 'accepts' | 'riskOf' | 'wait'>
>

/** The whole program on a real database in a temporary folder, closed and removed when the test ends. */
export const createTestApp = async (options: Options = {}): Promise<TestApp> => {
  const dataDir = options.dataDir ?? temporaryFolder()
  const logged: [string, unknown][] = []
  const events: AppEvent[] = []
  const app = await createApp({
    dataDir,
    resourcesDir: join(import.meta.dirname, '../../resources'),
    jobs: inlineRunner(),
    clock: options.clock ?? stillClock(),
    host: options.host ?? {},
    keepsCopies: options.keepsCopies ?? false,
    witnessDir: options.witnessDir,
    accepts: options.accepts ?? [],
    ...(options.riskOf && { riskOf: options.riskOf }),
    ...(options.wait && { wait: options.wait }),
    log: (code, facts) => logged.push([code, facts]),
  })
  app.on((event) => events.push(event))
  onTestFinished(() => app.close())
  return { ...createSession(app, () => undefined), app, dataDir, events, logged }
}

/** A workspace after the first run: three sectors, a secretary in the first. */
export const createReadyApp = async (options: Options = {}): Promise<TestApp> => {
  const app = await createTestApp(options)
  await app.call('workspace.setUp', {
    name: 'Ysaline MERLERIVE',
    role: 'secretary',
    departementCode: '69',
    scope: 'hors Métropole de Lyon',
    sectorNames: ['Nord', 'Ouest', 'Sud'],
    sectorName: 'Nord',
  })
  return app
}

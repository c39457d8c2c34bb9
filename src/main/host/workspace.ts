import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { App } from '#main/app/app.ts'
import type { AppDeps } from '#main/app/deps.ts'
import { fileLog } from '#main/app/file-log.ts'
import { workerRunner } from '#main/app/jobs/worker-runner.ts'
import { moveWorkspace } from '#main/app/move-workspace.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { formerDataFolder, type LaunchOptions, usualDataFolder, witnessFolder } from './launch-options.ts'
import type { ProgramPaths } from './program-paths.ts'

export interface DataFolder {
  readonly path: string
  /** Made for one demonstration, removed with it. */
  readonly throwAway: boolean
}

/** What the host of the window gives. */
export type OpenApp = (deps: Pick<AppDeps, 'dataDir' | 'host'>) => Promise<App>

/** The application as a window needs it: long work in threads of its own. */
export const openWith =
  (paths: ProgramPaths): OpenApp =>
  async (deps) => {
    // Loaded once the window is on its way: its page is fetched meanwhile.
    const [{ createApp }, { openOrHold }] = await Promise.all([
      import('#main/app/create-app.ts'),
      import('#main/app/held-app.ts'),
    ])
    const log = fileLog(deps.dataDir)
    return openOrHold(
      (accepts) =>
        createApp({
          ...deps,
          accepts,
          log,
          resourcesDir: paths.resources,
          witnessDir: witnessFolder(),
          jobs: workerRunner(paths.worker),
          keepsCopies: true,
        }),
      { dataDir: deps.dataDir, log },
    )
  }

export interface Workspace {
  readonly app: App
  close(): Promise<void>
}

export function chooseDataFolder({ data, demo }: LaunchOptions): DataFolder {
  if (data !== null) return { path: resolve(data), throwAway: false }
  if (demo) return { path: mkdtempSync(join(tmpdir(), 'concerto-demo-')), throwAway: true }
  const former = formerDataFolder()
  return { path: former === null ? usualDataFolder() : moveWorkspace(former, usualDataFolder()), throwAway: false }
}

/** Opens the application on a folder, with the demonstration in it when asked. Throws an `AppFailure` when it cannot. */
export async function openWorkspace(
  folder: DataFolder,
  demo: boolean,
  openApp: OpenApp,
  host: AppDeps['host'] = {},
): Promise<Workspace> {
  const app = await openApp({ dataDir: folder.path, host })
  const close = async (): Promise<void> => {
    await app.close()
    if (folder.throwAway) await rm(folder.path, { recursive: true, force: true })
  }
  if (demo) await loadDemo(app, close)
  return { app, close }
}

async function loadDemo(app: App, close: () => Promise<void>): Promise<void> {
  const loaded = await app.call('workspace.loadDemo', {})
  if (loaded.ok) return
  await close()
  throw new AppFailure(loaded.error)
}

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeMeta } from '#main/db/meta.ts'
import { vouchHere } from '#main/exchanges/espace/vouch-here.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { noHost } from '#main/kit/host.ts'
import type { JobRunner } from '#main/kit/job.ts'
import { createUndoStack, type UndoEntry } from '#main/kit/undo-stack.ts'
import { keptPreferences } from '#main/workspace/home/kept-preferences.ts'
import { personalWords } from '#main/workspace/spelling/personal-words.ts'
import type { AppEvent } from '#shared/contract/events.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { App, ProducedFile } from './app.ts'
import { noteGesture, noteTold } from './changes.ts'
import { randomIds, systemClock } from './defaults.ts'
import type { AppDeps } from './deps.ts'
import { createDispatcher } from './dispatch.ts'
import { fileLog } from './file-log.ts'
import { createHandlers } from './handlers.ts'
import type { Log } from './log.ts'
import { type OpenFolder, openFolder, type Sources } from './open-folder.ts'
import { createTerritories } from './territories.ts'
import { writeFollows } from './write-follows.ts'
import { createWritePath } from './write-path.ts'
import { writeRules } from './write-rules.ts'

/** Files kept for download; the oldest go first. */
const keptFiles = 8

/**
 * Opens a workspace and everything the program does with it.
 * @throws AppFailure as `openFolder`: the folder is left as it was
 */
export const createApp = async (deps: AppDeps): Promise<App> => {
  const { clock = systemClock, ids = randomIds } = deps
  const log = deps.log ?? fileLog(deps.dataDir)
  const folder = await openFolder(deps, { clock, ids, log })
  try {
    return await appIn(folder, deps, { clock, ids, log })
  } catch (error) {
    // Whoever opens it next is not told that it is held.
    await folder.close()
    throw error
  }
}

const appIn = async (folder: OpenFolder, deps: AppDeps, { clock, ids, log }: Sources): Promise<App> => {
  const { dataDir, workspace, isReadOnly, witness, close } = folder
  const { jobs } = deps
  const listeners = new Set<(event: AppEvent) => void>()
  const files = new Map<string, ProducedFile>()
  const undoStack = createUndoStack()
  const emit = (event: AppEvent): void => {
    noteTold(event)
    if (event.kind === 'changed') witness.noteWrite()
    for (const listener of listeners) listener(event)
  }
  const remember = (entry: UndoEntry): void => {
    noteGesture(entry.commit.first)
    undoStack.remember(entry)
  }

  const context: FeatureContext = {
    workspace,
    dataDir,
    isReadOnly,
    clock,
    ids,
    jobs,
    undoStack,
    emit,
    readTemplate: (name) => readFile(join(deps.resourcesDir, 'templates', `${name}.docx`)),
    readFrenchForms: () => readFile(join(deps.resourcesDir, 'dictionary', 'formes.br')),
    readNotices: () => readFile(join(deps.resourcesDir, 'licences', 'licences.txt'), 'utf8'),
    territories: createTerritories(deps.resourcesDir),
    ...noHost,
    ...deps.host,
    madeFile: (job) => files.get(job) ?? null,
    bearWitness: witness.bear,
    ...createWritePath({ workspace, rules: writeRules, follows: writeFollows, remember, emit }),
  }
  let playing = false
  const loadDemo = async (): Promise<{ readonly running: RowId }> => {
    const { playDemo } = await import('./demo.ts')
    const onSetUp = () => {
      writeMeta(workspace.db, 'demo', 1)
      playing = true
    }
    const stage = { app, elsewhere: passingApp(deps, log), clock, onSetUp }
    try {
      const running = await playDemo(join(deps.resourcesDir, 'demo'), stage)
      undoStack.forget()
      return { running }
    } finally {
      playing = false
      emit({ kind: 'changed', records: [], savedAt: clock.now().toISOString() })
    }
  }
  const keep = (job: string, file: ProducedFile): void => {
    files.set(job, file)
    const [oldest] = files.keys()
    if (files.size > keptFiles && oldest !== undefined) files.delete(oldest)
  }
  const dispatch = createDispatcher(createHandlers(context, { load: loadDemo, isPlayed: () => playing }), {
    log,
    dataDir,
    keep,
    isReadOnly,
  })
  context.takeWords?.(personalWords.read(workspace.db).words)
  context.takeColors?.(keptPreferences.read(workspace.db).colors)
  log('opened', { replica: workspace.log.replica })
  await vouchHere(context)
  const lastCopy = deps.keepsCopies === true && !isReadOnly ? await keptSafe(context, log) : null

  const app: App = {
    call: dispatch,
    on: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    file: (job) => files.get(job) ?? null,
    close: async () => {
      await lastCopy?.()
      await jobs.close()
      await close()
    },
  }
  return app
}

/** Another poste for as long as it is used, in a folder that goes with it. It borrows the jobs of this one. */
const passingApp =
  (deps: AppDeps, log: Log) =>
  async (use: (app: App) => Promise<void>): Promise<void> => {
    const dataDir = await mkdtemp(join(tmpdir(), 'concerto-'))
    const jobs: JobRunner = { ...deps.jobs, close: async () => undefined }
    try {
      const app = await createApp({
        ...deps,
        dataDir,
        jobs,
        log,
        keepsCopies: false,
        host: {},
        witnessDir: undefined,
      })
      await use(app).finally(app.close)
    } finally {
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
    }
  }

/** Loaded for windows alone: a command waits for the loading of all it uses. @returns what waits for the last copy */
const keptSafe = async (context: FeatureContext, log: Log): Promise<() => Promise<void>> => {
  const [{ keepCopies }, { keepProving }] = await Promise.all([
    import('#main/exchanges/backups/automatic-copies.ts'),
    import('#main/exchanges/backups/keep-proving.ts'),
  ])
  const onBug = (error: unknown): void =>
    log('bug', { path: 'backups', name: error instanceof Error ? error.name : typeof error })
  const keeper = keepCopies(context, onBug)
  const stop = keepProving(context, onBug)
  return () => {
    stop()
    return keeper.close()
  }
}

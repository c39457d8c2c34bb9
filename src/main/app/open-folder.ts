import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from '#main/db/folder-lock.ts'
import { opening, readOnly, remote } from '#main/db/open-errors.ts'
import { readWitnesses } from '#main/db/witness.ts'
import { openWorkspaceDb, type WorkspaceDb } from '#main/db/workspace-db.ts'
import { keptLog, ownFile } from '#main/db/write-guards.ts'
import { folderRisk } from '#main/files/folder-risk.ts'
import { makeOwnFolder, shutToOthers } from '#main/files/own-files.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { IdSource } from '#shared/kernel/ids.ts'
import type { AppDeps } from './deps.ts'
import type { Log } from './log.ts'
import { readingCopy, removeLeftCopies } from './reading-copy.ts'
import { keepWitness, noWitness, type WitnessKeeper } from './witness-keeper.ts'

/** A workspace's folder, open. */
export interface OpenFolder {
  /** That of a copy, where the folder cannot be written. */
  readonly dataDir: string
  readonly workspace: WorkspaceDb
  readonly isReadOnly: boolean
  readonly witness: WitnessKeeper
  close(): Promise<void>
}

/** What is doubled in tests, and where what happens is noted. */
export interface Sources {
  readonly clock: Clock
  readonly ids: IdSource
  readonly log: Log
}

/**
 * Opens a folder to work in it, for this program alone unless it only reads; where nothing can be written, to read it.
 * @throws AppFailure `workspace-remote`, or as `lockFolder` and `openWorkspaceDb`: the folder is left as it was
 */
export const openFolder = async (deps: AppDeps, sources: Sources): Promise<OpenFolder> => {
  const isThere = existsSync(join(deps.dataDir, 'concerto.db'))
  const risk = (deps.riskOf ?? folderRisk)(deps.dataDir)
  // Nobody waits for it.
  void removeLeftCopies()
  if (risk === 'network' && !isThere && !deps.accepts?.includes('workspace-remote')) throw remote()
  try {
    // Linux alone tells what a disk is.
    return await openToWrite(deps, sources, risk !== 'network' && process.platform === 'linux')
  } catch (error) {
    if (isThere && error instanceof AppFailure && error.error.code === 'workspace-unwritable')
      return openToRead(deps, sources)
    throw error
  }
}

const openToWrite = async (deps: AppDeps, sources: Sources, areLocksSure: boolean): Promise<OpenFolder> => {
  const { dataDir, witnessDir, wait } = deps
  opening(dataDir, () => makeOwnFolder(dataDir))
  // Who reads beside a window holds nothing, and has nothing to remember.
  const isAlone = deps.exclusive !== false
  const now = sources.clock.now()
  const lock = isAlone ? await lockFolder(dataDir, { now, areLocksSure, ...(wait && { wait }) }) : null
  const release = (): void => lock?.release()
  return orRelease(release, () => {
    const workspace = openIn(dataDir, deps, sources)
    if (lock !== null) ownFile.guard(workspace.db, lock.demandHeld)
    shutToOthers(dataDir)
    const witness =
      isAlone && witnessDir !== undefined ? keepWitness(workspace, dataDir, witnessDir, sources.log) : noWitness
    return {
      dataDir,
      workspace,
      isReadOnly: false,
      witness,
      close: async () => {
        await witness.close()
        workspace.close()
        release()
      },
    }
  })
}

const openToRead = (deps: AppDeps, sources: Sources): OpenFolder => {
  const copy = opening(deps.dataDir, () => readingCopy(deps.dataDir))
  const workspace = orRelease(copy.remove, () => openIn(copy.folder, deps, sources))
  const refuse = (): never => {
    throw readOnly()
  }
  keptLog.guard(workspace.db, refuse)
  return {
    dataDir: copy.folder,
    workspace,
    isReadOnly: true,
    // No bundle leaves what is only read.
    witness: { ...noWitness, bear: async () => refuse() },
    close: async () => {
      workspace.close()
      copy.remove()
    },
  }
}

const openIn = (dataDir: string, { witnessDir, accepts }: AppDeps, { clock, ids }: Sources): WorkspaceDb =>
  openWorkspaceDb(dataDir, {
    clock,
    ids,
    witnesses: witnessDir === undefined ? [] : readWitnesses(witnessDir),
    acceptsLack: accepts?.includes('workspace-behind') ?? false,
  })

/** Lets go of what was taken to do it, when it fails. */
const orRelease = <T>(release: () => void, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    release()
    throw error
  }
}

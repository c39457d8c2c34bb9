import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat, utimes, writeFile as writeDraft } from 'node:fs/promises'
import { join } from 'node:path'
import type { Db } from '#main/db/db.ts'
import { type Erasures, erasedOf, erasureRanks, erasuresIn } from '#main/db/erasures.ts'
import { wipe } from '#main/db/wipe.ts'
import { ownFileMode } from '#main/files/own-files.ts'
import { writeFile } from '#main/files/write-file.ts'
import { backupFolder, type CopiesFolder, copiesIn } from '#main/kit/backup-folder.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { readCopies } from '#main/kit/copies-state.ts'
import { runUntold } from '#main/kit/run-job.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { clearCopy, openCopy, sealCopy } from '../backups/jobs.ts'
import { workingMark } from '../backups/working-copy.ts'
import { receivedBundles } from '../bundles/received-bundles.ts'
import { keptPassphrase } from '../read/passphrase-file.ts'
import { erasuresName, type FilesGone, noteCleared, readCleared } from './state.ts'

/**
 * Takes what is erased out of the files beside the log: copies here and in the second folder are written again (ER-7), and what came
 * is let go of, for others have it still (ER-8). A drive that is away is gone through once it is there.
 */
export const clearFiles = (context: FeatureContext): Promise<void> => {
  const { db } = context.workspace
  const last = (passes.get(db) ?? Promise.resolve()).catch(() => undefined).then(() => passThrough(context))
  passes.set(db, last)
  return last
}

/** One at a time: two would write the same file. */
const passes = new WeakMap<Db, Promise<void>>()

const passThrough = async (context: FeatureContext): Promise<void> => {
  const { db, names } = context.workspace
  const erasures = erasuresIn(db)
  if (erasures.of.length === 0) return
  const upTo = erasuresName(erasures.of)
  const ranks = erasureRanks(db, names)
  const gone = await Promise.all(
    Object.entries(filesOf(context, erasures)).map(async ([place, files]) => {
      const before = readCleared(db)[place as Place]
      return [place, await goThrough(files, before.upTo === upTo ? before : { upTo, seen: [], left: [] })] as const
    }),
  )
  const isDone = wipe(db) && !isAway(secondOf(context)) && gone.every(([, { left }]) => left.length === 0)
  const after = { ...readCleared(db), ...Object.fromEntries(gone), ...(isDone && { done: ranks }) }
  if (JSON.stringify(after) !== JSON.stringify(readCleared(db))) noteCleared(db, after)
}

type Place = 'copies' | 'second' | 'received'

interface Files {
  readonly names: readonly string[]
  /** Takes what is erased out of one. @returns whether it could be read */
  clear(name: string): Promise<boolean>
}

const filesOf = (context: FeatureContext, erasures: Erasures): Readonly<Record<Place, Files>> => {
  const second = secondOf(context)
  return {
    copies: copiesOf(context, backupFolder(context.dataDir), erasures),
    second: second === null ? { names: [], clear: async () => true } : copiesOf(context, second, erasures),
    received: receivedOf(context, erasures),
  }
}

const secondOf = ({ workspace: { db } }: FeatureContext): CopiesFolder | null => {
  const { second } = readCopies(db)
  return second === null ? null : copiesIn(join(second.folder, second.own))
}

/** A drive that is away keeps what it holds. */
const isAway = (second: CopiesFolder | null): boolean => second !== null && !existsSync(second.folder)

const copiesOf = (context: FeatureContext, folder: CopiesFolder, { of }: Erasures): Files => ({
  names: folder.list().map(({ name }) => name),
  clear: async (name) => {
    const file = folder.pathOf(name)
    if (name.endsWith('.age')) return clearSealed(context, file, of)
    await clearPlain(context, file, of)
    return true
  },
})

/** What came and holds some of it, taken in or not: what is not here comes again. */
const receivedOf = (context: FeatureContext, erasures: Erasures): Files => {
  const received = receivedBundles(context)
  const holds = async (hash: string): Promise<boolean> => {
    for (const tx of (await received.open(hash)).opened.txs()) if (erasedOf(erasures, tx).size > 0) return true
    return false
  }
  return {
    names: received.list().map(({ hash }) => hash),
    clear: async (hash) => {
      if (await holds(hash)) await received.dismiss(hash)
      return true
    },
  }
}

/** Those that nobody went through yet. What is damaged, of a later version or closed by another passphrase is left, and said. */
const goThrough = async ({ names, clear }: Files, before: FilesGone): Promise<FilesGone> => {
  const fresh = names.filter((name) => !before.seen.includes(name))
  const left: string[] = []
  for (const name of fresh) {
    try {
      if (!(await clear(name))) left.push(name)
    } catch (error) {
      if (!(error instanceof AppFailure)) throw error
      left.push(name)
    }
  }
  const isThere = (name: string): boolean => names.includes(name)
  return {
    upTo: before.upTo,
    seen: [...before.seen.filter(isThere), ...fresh],
    left: [...before.left.filter(isThere), ...left],
  }
}

/** @returns whether it held any of it */
const clearPlain = (context: FeatureContext, file: string, of: Erasures['of']): Promise<boolean> =>
  runUntold(context, clearCopy, { file, of })

/** @returns whether the passphrase that is kept opens it */
const clearSealed = async (context: FeatureContext, file: string, of: Erasures['of']): Promise<boolean> => {
  const passphrase = await keptPassphrase(context)
  if (passphrase === null) return false
  const opened = await runUntold(context, openCopy, { bytes: await readFile(file), passphrase })
  if (!opened.ok) return false
  const folder = await mkdtemp(join(backupFolder(context.dataDir).folder, workingMark))
  try {
    const draft = join(folder, 'copie.db')
    const { atimeMs, mtimeMs } = await stat(file)
    await writeDraft(draft, opened.value)
    if (!(await clearPlain(context, draft, of))) return true
    const bytes = await runUntold(context, sealCopy, { bytes: await readFile(draft), passphrase })
    await writeFile(file, bytes, ownFileMode)
    await utimes(file, atimeMs / 1_000, mtimeMs / 1_000)
    return true
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

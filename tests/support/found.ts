import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { randomIds } from '#main/app/defaults.ts'
import { openBundle } from '#main/bundle/open-bundle.ts'
import { openWithPassphrase } from '#main/bundle/passphrase.ts'
import { readCopy } from '#main/db/backup.ts'
import { check, digest as digestOf } from '#main/db/check.ts'
import type { Db } from '#main/db/db.ts'
import { inThrowAway } from '#main/db/throw-away.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { readKeys } from '#main/exchanges/read/keys-file.ts'
import { passphrase } from './faulted.ts'
import { stillClock } from './temporary.ts'

/** The words of a refusal, its code last. A program that ends otherwise has met a bug. */
export const inWords = /^[^\n]+ \[(?!bug)[a-z]+(-[a-z]+)*\]\n$/

/** What a folder is found to hold once a command has ended, however it ended. */
export interface Found {
  readonly digest: string
  /** Beside the data folder, by name; without the hash of what is sealed anew each time. */
  readonly files: readonly string[]
  /** Anywhere: beginnings of files, working copies. */
  readonly drafts: readonly string[]
}

/** Opens `data`, and each file that has its final name: whatever happened, all is whole. */
export const found = async (folder: string): Promise<Found> => {
  const { db, names, projection, close } = openWorkspaceDb(join(folder, 'data'), {
    clock: stillClock(),
    ids: randomIds,
  })
  const { problems } = check(db, names, projection)
  const digest = inThrowAway(db, () => digestWithoutCards(db))
  close()
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '))
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  const isDraft = (name: string): boolean => /\.part(-|$)|essai-/.test(name)
  for (const name of all) if (!isDraft(name)) await demandWhole(folder, name)
  return {
    digest,
    files: all
      .filter((name) => !name.startsWith('data') && !isDraft(name))
      .map((name) => name.replace(/-[0-9a-f]{12}\.lot$/, '.lot')),
    drafts: all.filter(isDraft),
  }
}

/** Each copy of the folder writes under a name of its own, and vouches for it. */
const digestWithoutCards = (db: Db): string => {
  db.exec('DELETE FROM card')
  return digestOf(db)
}

/** A copy has no damage, a bundle opens for whom it is, one that came is what its name says. */
const demandWhole = async (folder: string, name: string): Promise<void> => {
  const file = join(folder, name)
  if (name.endsWith('.db') && basename(name) !== 'concerto.db') readCopy(file)
  if (name.endsWith('.age') && !(await openWithPassphrase(readFileSync(file), passphrase)).ok)
    throw new Error(`cut: ${name}`)
  if (!name.endsWith('.lot')) return
  const bytes = readFileSync(file)
  const [, named] = /([0-9a-f]{64})_[^/]*$/.exec(name) ?? []
  if (named !== undefined && createHash('sha256').update(bytes).digest('hex') !== named) throw new Error(`cut: ${name}`)
  if (named === undefined) await openForWhom(folder, bytes)
}

/** Its own bundles are for the hub, those of the hub are for it. */
const openForWhom = async (folder: string, bytes: Uint8Array): Promise<void> => {
  const opened = await Promise.allSettled(
    ['hub', 'data'].map(async (own) => {
      const keys = await readKeys(join(folder, own), null)
      if (keys === null) throw new Error('no keys')
      return openBundle(bytes, keys)
    }),
  )
  if (!opened.some(({ status }) => status === 'fulfilled')) throw new Error('a bundle that nobody opens')
}

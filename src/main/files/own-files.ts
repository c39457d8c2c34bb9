import { chmodSync, closeSync, type Dirent, mkdirSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Modes of what a workspace keeps, which is of other people: the person whose workspace it is reads it, and nobody else of this
 * computer, whatever the umask. Windows has no modes: a folder there has the rights of the profile that it is in.
 */
export const ownFileMode = 0o600
const ownFolderMode = 0o700

/** Makes a folder of the workspace, with those above it; one that is there stays as it is. */
export const makeOwnFolder = (folder: string): void => void mkdirSync(folder, { recursive: true, mode: ownFolderMode })

/** Makes an empty file for a library that has no mode to give; one that is there stays as it is. */
export const makeOwnFile = (file: string): void => closeSync(openSync(file, 'a', ownFileMode))

/** The window's own files, which Chromium makes and removes at any time: that their folder is shut is enough. */
const ofWindow = 'fenetre'

/** What a workspace keeps in its folder, and the window beside it. */
const kept = /^(?:concerto\..*|.*\.key|contours\.geojson|sauvegardes|modeles|lots-recus|fenetre)$/

/**
 * Shuts to others what an older version, a copied folder or an archive left open to them. For a folder that is known to be a
 * workspace: of one that holds anything else, which is the person's own, the workspace's files alone are shut.
 */
export const shutToOthers = (dataDir: string): void => {
  const entries = entriesOf(dataDir)
  const own = entries.filter(({ name }) => kept.test(name))
  if (own.length > 0 && own.length === entries.length) shut(dataDir, ownFolderMode)
  for (const entry of own) shutEntry(dataDir, entry)
}

/** Links lead to what is not the workspace's. */
const shutEntry = (folder: string, entry: Dirent): void => {
  const path = join(folder, entry.name)
  if (entry.isFile()) shut(path, ownFileMode)
  if (!entry.isDirectory()) return
  shut(path, ownFolderMode)
  if (entry.name === ofWindow) return
  for (const inner of entriesOf(path)) shutEntry(path, inner)
}

const entriesOf = (folder: string): readonly Dirent[] =>
  whereAllowed(() => readdirSync(folder, { withFileTypes: true })) ?? []

const shut = (path: string, mode: number): void => void whereAllowed(() => chmodSync(path, mode))

/** A disk without modes, a folder of someone else's, what went meanwhile say no: what is there can be worked with all the same. */
const whereAllowed = <T>(work: () => T): T | null => {
  try {
    return work()
  } catch {
    return null
  }
}

import { chmodSync, closeSync, type Dirent, mkdirSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Modes of what a workspace keeps, which is of other people: the person whose workspace it is reads it, and nobody else of this
 * computer, whatever the umask. Windows has no modes: a folder there has the rights of the profile that it is in.
 */
export const ownFileMode = 0o600
const ownFolderMode = 0o700

/** Makes a folder of the workspace, with those above it; it may be there. */
export const makeOwnFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: ownFolderMode })
  shut(folder, ownFolderMode)
}

/** Makes an empty file for a library that has no mode to give; one that is there stays as it is, but for its mode. */
export const makeOwnFile = (file: string): void => {
  closeSync(openSync(file, 'a', ownFileMode))
  shut(file, ownFileMode)
}

/** What a workspace keeps in its folder; anything else there is the person's own. */
const files = /^(?:concerto\.|.*\.key$|contours\.geojson$)/
const folders = ['sauvegardes', 'modeles', 'lots-recus']

/** Shuts to others what an older version, a copied folder or an archive left open to them. */
export const shutToOthers = (dataDir: string): void => {
  makeOwnFolder(dataDir)
  for (const entry of entriesOf(dataDir)) {
    if (entry.isDirectory() ? folders.includes(entry.name) : files.test(entry.name)) shutEntry(dataDir, entry)
  }
}

/** Links lead to what is not the workspace's. */
const shutEntry = (folder: string, entry: Dirent): void => {
  const path = join(folder, entry.name)
  if (entry.isFile()) shut(path, ownFileMode)
  if (!entry.isDirectory()) return
  shut(path, ownFolderMode)
  for (const inner of entriesOf(path)) shutEntry(path, inner)
}

const entriesOf = (folder: string): readonly Dirent[] => readdirSync(folder, { withFileTypes: true })

/** A disk without modes, or a folder of someone else's, says no: what it holds can be worked with all the same. */
const shut = (path: string, mode: number): void => {
  try {
    chmodSync(path, mode)
  } catch {
    // As it is.
  }
}

import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { whileUnheld } from '#main/db/folder-lock.ts'

/** Milliseconds. */
const lookEvery = 100
const looks = 300

/**
 * Moves a workspace once, whole: held, copied beside its new place, proved file by file, put there by one renaming; only then is
 * the former renamed aside. Whatever fails leaves the former as it was.
 * @returns where the workspace is
 */
export const moveWorkspace = (from: string, to: string): string => {
  if (hasWorkspace(to) || !hasWorkspace(from)) return to
  const draft = `${to}.part`
  const isTried = (): boolean => whileUnheld(from, () => putCopy(from, draft, to)) !== null
  try {
    // Who moves it, as this one would, is waited for: who works in it has no draft.
    for (let left = looks; !isTried() && existsSync(draft) && left > 0; left -= 1)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lookEvery)
  } catch {
    // The next opening is another attempt.
  }
  // By this program, or by another that was started at the same time.
  if (!hasWorkspace(to)) return from
  setAside(from)
  return to
}

const hasWorkspace = (folder: string): boolean => existsSync(join(folder, 'concerto.db'))

/** The draft is of whoever holds the former. */
const putCopy = (from: string, draft: string, to: string): void => {
  try {
    if (hasWorkspace(to) || !copied(from, draft)) return
    // An empty folder of that name may be there; any other is somebody's.
    if (existsSync(to)) rmdirSync(to)
    renameSync(draft, to)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Whether the copy is the same. */
const copied = (from: string, to: string): boolean => {
  mkdirSync(dirname(to), { recursive: true })
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true, filter: (path) => !ofLock.test(basename(path)) })
  const [there, here] = [digestsIn(from), digestsIn(to)]
  return there.join('\n') === here.join('\n')
}

/** They are of whoever has the folder. */
const ofLock = /^concerto\.(?:lock.*|holder\.json)$/

const digestsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !ofLock.test(basename(name)) && statSync(join(folder, name)).isFile())
    .toSorted()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')} ${name}`,
    )

/** Left where it was, it would not be opened again either. */
const setAside = (folder: string): void => {
  try {
    renameSync(folder, `${folder} (déplacé)`)
  } catch {
    // Somebody has a file of it open.
  }
}

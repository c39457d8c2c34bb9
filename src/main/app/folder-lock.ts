import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { AppFailure } from '#shared/kernel/app-error.ts'

interface Holder {
  readonly pid: number
  readonly since: string
}

/**
 * Holds a workspace's folder for this process; the returned function lets it go. A lock whose process is gone
 * (power cut, kill) is taken over.
 * @throws AppFailure `workspace-busy`, which says since when
 */
export const lockFolder = (dataDir: string, now: Date): (() => void) => {
  const file = join(dataDir, 'concerto.lock')
  const holder = JSON.stringify({ pid: process.pid, since: now.toISOString() } satisfies Holder)
  if (!create(file, holder)) {
    const other = readHolder(file)
    if (other !== null && isAlive(other.pid)) throw busy(other)
    rmSync(file, { force: true })
    if (!create(file, holder)) throw busy(readHolder(file) ?? { pid: 0, since: now.toISOString() })
  }
  return () => rmSync(file, { force: true })
}

/** False when the file is there already: creation is the one step that two processes cannot both do. */
const create = (file: string, text: string): boolean => {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, text)
    closeSync(handle)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

const readHolder = (file: string): Holder | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const busy = (holder: Holder): AppFailure =>
  new AppFailure({
    code: 'workspace-busy',
    fact: 'L’espace de travail n’a pas été ouvert.',
    cause: `Un autre Concerto l’a ouvert le ${spoken(holder.since)} (processus ${holder.pid}).`,
    unchanged: 'Rien n’y a été changé.',
    next: 'Fermez cette autre fenêtre, ou choisissez un autre dossier.',
  })

const spoken = (iso: string): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso)).replace(':', ' h ')

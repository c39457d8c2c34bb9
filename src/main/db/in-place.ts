import { statSync } from 'node:fs'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { Db } from './db.ts'
import { ownFile } from './write-guards.ts'

/** What tells a file from any other that there is: its device and inode. `null` where there is no file. */
const placeOf = (file: string): string | null => {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found === undefined ? null : `${found.dev}:${found.ino}`
}

/**
 * What is written in a file that was taken away goes with it when the program ends, and whoever wrote would not know: from
 * then on a write is refused. @throws AppFailure `workspace-moved`, at the writes
 */
export const guardPlace = (db: Db): void => {
  const place = placeOf(db.name)
  ownFile.guard(db, () => {
    if (placeOf(db.name) !== place) throw moved()
  })
}

const moved = (): AppFailure =>
  new AppFailure({
    code: 'workspace-moved',
    fact: 'L’enregistrement n’a pas été fait.',
    cause:
      'Le fichier «\u00a0concerto.db\u00a0» de l’espace a été déplacé, supprimé ou remplacé pendant que Concerto s’en servait.',
    unchanged: 'Ce qui était enregistré se lit encore tant que Concerto reste ouvert.',
    next: 'Remettez ce fichier à sa place, ou faites une sauvegarde avant de fermer Concerto.',
  })

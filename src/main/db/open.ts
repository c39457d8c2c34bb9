import Database from 'better-sqlite3'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { migrate } from './migrations.ts'

export type Db = Database.Database

/** Marks the file as Concerto's (« CNCR »). */
const applicationId = 0x434e4352

/**
 * Opens a workspace's database, created when absent, with its log tables up to date.
 * `synchronous=FULL` at every open: better-sqlite3 reopens a WAL database at NORMAL, which acknowledges a commit
 * before it is on the disk.
 * @throws AppFailure `workspace-unreadable`, `workspace-foreign`, `workspace-newer`: the file is left as it was.
 */
export const openDatabase = (file: string): Db => {
  const db = new Database(file, { timeout: 5_000 })
  try {
    claim(db)
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('secure_delete = ON')
    db.pragma('trusted_schema = OFF')
    migrate(db)
    return db
  } catch (error) {
    db.close()
    throw error instanceof Database.SqliteError && unreadableCodes.has(error.code) ? unreadable() : error
  }
}

const unreadableCodes = new Set(['SQLITE_NOTADB', 'SQLITE_CORRUPT', 'SQLITE_IOERR_SHORT_READ'])

const claim = (db: Db): void => {
  const found = db.pragma('application_id', { simple: true })
  if (found === applicationId) return
  const tables = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM sqlite_master').get()?.n ?? 0
  if (found !== 0 || tables > 0) throw foreign()
  db.pragma(`application_id = ${applicationId}`)
}

const unreadable = () =>
  new AppFailure({
    code: 'workspace-unreadable',
    fact: 'L’espace de travail n’a pas été ouvert.',
    cause: 'Son fichier « concerto.db » est abîmé ou n’est pas une base de données.',
    unchanged: 'Rien n’y a été changé.',
    next: 'Ouvrez une copie de sauvegarde du dossier.',
  })

const foreign = () =>
  new AppFailure({
    code: 'workspace-foreign',
    fact: 'L’espace de travail n’a pas été ouvert.',
    cause: 'Le fichier « concerto.db » de ce dossier appartient à un autre programme.',
    unchanged: 'Rien n’y a été changé.',
    next: 'Choisissez un autre dossier.',
  })

import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '#main/db/db.ts'
import { readProof } from '#main/db/proof-state.ts'
import type { BackupView, CopyKind } from '#shared/contract/exchanges/backups.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { superfluousCopies } from '#shared/records/exchanges/kept-copies.ts'
import { localDay } from './local-day.ts'

/** What a copy was made for, as its name says. */
const marks: Readonly<Record<CopyKind, string>> = {
  usual: 'sauvegarde',
  asked: 'demandee',
  before: 'avant-restauration',
  import: 'avant-import',
  automatic: 'avant-lots',
  brought: 'apportee',
  damaged: 'abimee',
}

/** What is kept of the whole workspace, and goes to the second folder. */
export const isOrdinary = (kind: CopyKind): boolean => kind === 'usual' || kind === 'asked'

/** Of these, only the last ones are kept; `damaged` has one at most, `usual` has its days, weeks and months, and `before` is a way back, and stays. */
const lastKept = { asked: 10, import: 3, automatic: 3, brought: 3 } as const

const named = new RegExp(`^[0-9-]+_[0-9h]+_(${Object.values(marks).join('|')})(_[0-9]+)?\\.db(\\.age)?$`)

/** The copies of a workspace, in a folder beside its database. */
export const backupFolder = (dataDir: string) => copiesIn(join(dataDir, 'sauvegardes'))

export type CopiesFolder = ReturnType<typeof copiesIn>

/** Copies in a folder: a file each, named by when it was made and what for. What else is there is none of ours. */
export const copiesIn = (folder: string) => {
  const viewOf = (name: string): BackupView => {
    const { size, mtime } = statSync(join(folder, name))
    return { name, kind: kindOf(name), madeAt: mtime.toISOString(), bytes: size }
  }
  const list = (): readonly BackupView[] =>
    filesIn(folder)
      .filter((name) => named.test(name))
      .map(viewOf)
      .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : a.name < b.name ? 1 : -1))
  const demand = (name: string): BackupView => {
    const found = list().find((copy) => copy.name === name)
    if (found === undefined) throw unknown(name)
    return found
  }
  return {
    folder,
    list,
    /** @throws AppFailure `backup-unknown` */
    viewOf: demand,
    /** @throws AppFailure `backup-unknown` */
    pathOf: (name: string): string => join(folder, demand(name).name),
    /** The last of these kinds, and the minute its name says it was made; `null` for none. */
    lastOf: (...kinds: readonly CopyKind[]): { readonly kind: CopyKind; readonly at: Date } | null => {
      const last = list().find(({ kind }) => kinds.includes(kind))
      return last === undefined ? null : { kind: last.kind, at: minuteIn(last.name) }
    },
    /** A path that no copy has yet, the last of its minute. @param kind what the copy is for, in its name */
    newPath: (kind: CopyKind, now: Date): { readonly name: string; readonly path: string } => {
      const stem = `${localDay(now)}_${hourOf(now)}_${marks[kind]}`
      const names = filesIn(folder).filter((other) => other.startsWith(stem))
      const last = names.toSorted().at(-1) ?? ''
      let name = `${stem}.db`
      // « _ » sorts after the full stop: the names of one minute are in the order of time, even once the first is gone.
      for (let rank = 2; name <= last; rank += 1) name = `${stem}_${String(rank).padStart(2, '0')}.db`
      return { name, path: join(folder, name) }
    },
    /** Lets go of the copies that are no longer needed, see `lastKept`. */
    prune: (): void => {
      const copies = list()
      const namesOf = (kind: CopyKind): readonly string[] =>
        copies.filter((copy) => copy.kind === kind).map(({ name }) => name)
      const usual = namesOf('usual').map((name) => ({ name, day: name.slice(0, 'YYYY-MM-DD'.length) }))
      const gone = [
        ...superfluousCopies(usual),
        ...namesOf('asked').slice(lastKept.asked),
        ...namesOf('import').slice(lastKept.import),
        ...namesOf('automatic').slice(lastKept.automatic),
        ...namesOf('brought').slice(lastKept.brought),
      ]
      for (const name of gone) rmSync(join(folder, name), { force: true })
    },
  }
}

/** Lets go of the copies that are no longer needed; of none while the workspace is damaged, for they may be its last good ones. */
export const pruneUnlessDamaged = (db: Db, copies: CopiesFolder): void => {
  if (readProof(db).damage.length === 0) copies.prune()
}

const kindOf = (name: string): CopyKind => {
  const mark = named.exec(name)?.[1]
  return (Object.keys(marks) as CopyKind[]).find((kind) => marks[kind] === mark) ?? 'usual'
}

const filesIn = (folder: string): readonly string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : []

const hourOf = (now: Date): string =>
  `${String(now.getHours()).padStart(2, '0')}h${String(now.getMinutes()).padStart(2, '0')}`

/** What `newPath` wrote, by the clock of this computer. */
const minuteIn = (name: string): Date =>
  new Date(name.slice(0, 'YYYY-MM-DD_HHhMM'.length).replace('_', 'T').replace('h', ':'))

const unknown = (name: string): AppFailure =>
  new AppFailure({
    code: 'backup-unknown',
    fact: 'La sauvegarde n’a pas été lue.',
    cause: `Aucune ne porte le nom «\u00a0${name}\u00a0» dans le dossier de l’espace.`,
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Choisissez-la dans la liste.',
  })

import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupView } from '#shared/contract/backups.ts'
import { superfluousCopies } from '#shared/domain/kept-copies.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { localDay } from './local-day.ts'

/** What a copy was made for, as its name says. */
const copyKinds = {
  usual: 'sauvegarde',
  before: 'avant-restauration',
  import: 'avant-import',
  brought: 'apportee',
} as const

/** Of these, only the last ones are kept; `usual` has its days, weeks and months, and `before` is a way back, and stays. */
const lastKept = { import: 3, brought: 3 } as const

type CopyKind = keyof typeof copyKinds

/** The copies of a workspace, in a folder beside its database: a file each, named by when it was made. */
export const backupFolder = (dataDir: string) => {
  const folder = join(dataDir, 'sauvegardes')
  const viewOf = (name: string): BackupView => {
    const { size, mtime } = statSync(join(folder, name))
    return { name, madeAt: mtime.toISOString(), bytes: size }
  }
  const list = (): readonly BackupView[] => {
    return filesIn(folder)
      .filter((name) => /^[A-Za-z0-9_-]+\.db$/.test(name))
      .map(viewOf)
      .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : a.name < b.name ? 1 : -1))
  }
  return {
    list,
    viewOf,
    /** @throws AppFailure `backup-unknown` */
    pathOf: (name: string): string => {
      if (!list().some((copy) => copy.name === name)) throw unknown(name)
      return join(folder, name)
    },
    /** A path that no copy has yet. @param kind what the copy is for, in its name */
    newPath: (kind: CopyKind, now: Date): { readonly name: string; readonly path: string } => {
      const taken = new Set(filesIn(folder).map((name) => name.replace(/\.part$/, '')))
      const stem = `${localDay(now)}_${hourOf(now)}_${copyKinds[kind]}`
      let name = `${stem}.db`
      for (let rank = 2; taken.has(name); rank += 1) name = `${stem}-${rank}.db`
      return { name, path: join(folder, name) }
    },
    /** Lets go of the copies that are no longer needed, see `lastKept`. */
    prune: (): void => {
      const copies = list()
      const namesOf = (kind: CopyKind): readonly string[] =>
        copies.map(({ name }) => name).filter((name) => name.includes(`_${copyKinds[kind]}`))
      const usual = namesOf('usual').map((name) => ({ name, day: name.slice(0, 'YYYY-MM-DD'.length) }))
      const gone = [
        ...superfluousCopies(usual),
        ...namesOf('import').slice(lastKept.import),
        ...namesOf('brought').slice(lastKept.brought),
      ]
      for (const name of gone) rmSync(join(folder, name), { force: true })
    },
  }
}

const filesIn = (folder: string): readonly string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : []

const hourOf = (now: Date): string =>
  `${String(now.getHours()).padStart(2, '0')}h${String(now.getMinutes()).padStart(2, '0')}`

const unknown = (name: string): AppFailure =>
  new AppFailure({
    code: 'backup-unknown',
    fact: 'La sauvegarde n’a pas été lue.',
    cause: `Aucune ne porte le nom «\u00a0${name}\u00a0» dans le dossier de l’espace.`,
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Choisissez-la dans la liste.',
  })

import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupView } from '#shared/contract/backups.ts'
import { superfluousCopies } from '#shared/domain/kept-copies.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { localDay } from '../local-day.ts'

/** What a copy was made for, as its name says. */
const copyKinds = { usual: 'sauvegarde', before: 'avant-restauration', brought: 'apportee' } as const

/** The copies of a workspace, in a folder beside its database: a file each, named by when it was made. */
export const backupFolder = (dataDir: string) => {
  const folder = join(dataDir, 'sauvegardes')
  const viewOf = (name: string): BackupView => {
    const { size, mtime } = statSync(join(folder, name))
    return { name, madeAt: mtime.toISOString(), bytes: size }
  }
  const list = (): readonly BackupView[] => {
    mkdirSync(folder, { recursive: true })
    const names = readdirSync(folder).filter((name) => /^[A-Za-z0-9_-]+\.db$/.test(name))
    return names
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
    newPath: (kind: keyof typeof copyKinds, now: Date): { readonly name: string; readonly path: string } => {
      const taken = new Set(list().map((copy) => copy.name))
      const stem = `${localDay(now)}_${hourOf(now)}_${copyKinds[kind]}`
      let name = `${stem}.db`
      for (let rank = 2; taken.has(name); rank += 1) name = `${stem}-${rank}.db`
      return { name, path: join(folder, name) }
    },
    /** Lets go of usual copies that the last days, weeks and months do without; the others are ways back, and stay. */
    prune: (): void => {
      const usual = list().filter(({ name }) => name.includes(`_${copyKinds.usual}`))
      const dated = usual.map(({ name }) => ({ name, day: name.slice(0, 'YYYY-MM-DD'.length) }))
      for (const name of superfluousCopies(dated)) rmSync(join(folder, name), { force: true })
    },
  }
}

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

import { readNamedFile } from '#main/files/read-file.ts'
import { shortestPassphrase } from '#shared/contract/limits.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { plural } from '#shared/text/french-numbers.ts'
import type { Output } from './command-options.ts'
import type { Action } from './session.ts'
import { targetOf } from './target.ts'
import { writeOut } from './write-out.ts'

/** Never an argument, which other programs see. */
const variable = 'CONCERTO_PASSPHRASE'

interface BackUp extends Output {
  readonly out?: string
  /** As it is without being asked, since copies that leave are closed. */
  readonly encrypt?: boolean
  readonly clear?: boolean
}

/** A copy among those of the workspace, and the same where it was asked: encrypted, unless it is asked clear. */
export const backUp =
  ({ out, encrypt = false, clear = false, json }: BackUp): Action =>
  async (session) => {
    const { call, print } = session
    const passphrase = clear ? null : givenPassphrase(encrypt)
    const made = await call('backups.make', {})
    if (out === undefined) return print(json ? JSON.stringify(made) : `Fait\u00a0: ${made.name}`)
    const written = await writeOut(session, targetOf(out), (job) =>
      call('backups.export', { name: made.name, job, passphrase, clear }),
    )
    if (json) return print(JSON.stringify({ ...written, clear }))
    print(`Écrit\u00a0: ${written.file}`)
    if (clear) print('Cette copie est en clair\u00a0: qui trouve ce fichier lit les noms et les comptes-rendus.')
  }

interface Restore extends Output {
  readonly dryRun?: boolean
  /** A copy that is damaged is taken as it is. */
  readonly damaged?: boolean
}

export const restore =
  (file: string, { dryRun = false, damaged = false, json }: Restore): Action =>
  async ({ call, print }) => {
    const content = await readNamedFile(file)
    const { name } = await call('backups.bring', { content, passphrase: process.env[variable] ?? null })
    const preview = await call('backups.preview', { name })
    const before = dryRun ? null : (await call('backups.restore', { name, damaged })).before
    // It was brought to be looked at: its own file is where it was.
    if (dryRun) await call('backups.remove', { name })
    if (json) return print(JSON.stringify({ ...preview, before }))
    if (preview.damage !== null) print(`${preview.damage.fact} ${preview.damage.cause}`)
    print(
      `${plural(preview.transactions, 'action', 'actions')} dans la sauvegarde\u00a0; ${plural(preview.lost, 'action de cet espace n’y est pas', 'actions de cet espace n’y sont pas')}.`,
    )
    print(before === null ? 'Rien n’a été changé.' : `Remise en place. Ce qui était là est gardé\u00a0: ${before.name}`)
  }

/** Puts the last copy back elsewhere, and proves it there. */
export const rehearse =
  ({ json }: Output): Action =>
  async ({ call, print }) => {
    const [last] = await call('backups.list', {})
    const { name } = last ?? (await call('backups.make', {}))
    const rehearsal = await call('backups.rehearse', { name })
    print(
      json
        ? JSON.stringify({ name, ...rehearsal })
        : `${name}\u00a0: ${plural(rehearsal.transactions, 'action remise', 'actions remises')} en place, ${plural(rehearsal.problems, 'problème', 'problèmes')}.`,
    )
    if (rehearsal.problems > 0) throw notProven()
  }

/** @throws AppFailure `backup-encrypted` when it is too short, or when none is there and one is wanted */
const givenPassphrase = (isWanted: boolean): string | null => {
  const passphrase = process.env[variable] ?? ''
  if (passphrase === '' && !isWanted) return null
  if (passphrase.length < shortestPassphrase) throw noPassphrase()
  return passphrase
}

const noPassphrase = (): AppFailure =>
  new AppFailure({
    code: 'backup-encrypted',
    fact: 'La sauvegarde n’a pas été faite.',
    cause: `La phrase de passe se lit dans ${variable}, et compte au moins ${shortestPassphrase} caractères.`,
    unchanged: 'Rien n’a été écrit.',
    next: 'Donnez-la dans cette variable d’environnement, puis recommencez.',
  })

const notProven = (): AppFailure =>
  new AppFailure({
    code: 'backup-failed',
    fact: 'La sauvegarde n’est pas prouvée.',
    cause: 'Remise en place dans un dossier vide, elle ne donne pas ce qu’elle devrait.',
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Faites une nouvelle sauvegarde, et vérifiez le disque.',
  })

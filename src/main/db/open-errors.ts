import { AppFailure } from '#shared/kernel/app-error.ts'
import { agree, inFigures } from '#shared/text/french-numbers.ts'
import { asDiskRefusal, codeOf } from './disk-errors.ts'
import type { Lack } from './witness.ts'

/** What kept a workspace from being opened, in French; another error as it is. */
export const asOpenRefusal = (error: unknown, dataDir: string): unknown => {
  const code = codeOf(error)
  if (code === 'ENAMETOOLONG') return tooLong()
  if (/^SQLITE_(NOTADB|CORRUPT|IOERR_SHORT_READ)/.test(code)) return unreadable()
  return /^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EPERM|EROFS|EISDIR|ENOTDIR|EEXIST|ENOENT)/.test(code)
    ? unwritable()
    : asDiskRefusal(error, dataDir, 'L’espace n’a pas été ouvert.')
}

/** Does work without which nothing opens. @throws AppFailure as `asOpenRefusal` */
export const opening = <T>(dataDir: string, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw asOpenRefusal(error, dataDir)
  }
}

const refusal = (code: string, cause: string, next: string): AppFailure =>
  new AppFailure({
    code,
    fact: 'L’espace n’a pas été ouvert.',
    cause,
    unchanged: 'Rien n’y a été changé.',
    next,
  })

export const unreadable = (): AppFailure =>
  refusal(
    'workspace-unreadable',
    'Son fichier «\u00a0concerto.db\u00a0» est abîmé ou n’est pas une base de données.',
    'Ouvrez une copie de sauvegarde du dossier.',
  )

export const foreign = (): AppFailure =>
  refusal(
    'workspace-foreign',
    'Le fichier «\u00a0concerto.db\u00a0» de ce dossier appartient à un autre programme.',
    'Choisissez un autre dossier.',
  )

export const newer = (): AppFailure =>
  refusal(
    'workspace-newer',
    'Il a été écrit par une version plus récente de Concerto.',
    'Mettez Concerto à jour sur cet ordinateur, puis ouvrez-le de nouveau.',
  )

export const older = (): AppFailure =>
  refusal(
    'workspace-older',
    'Il a été écrit par une version d’essai de Concerto, que celle-ci ne lit pas.',
    'Choisissez un autre dossier, ou gardez la version d’essai pour le lire.',
  )

export const behind = ({ operations, until }: Lack): AppFailure =>
  refusal(
    'workspace-behind',
    `Il manque ${agree(operations, 'au moins une modification écrite', `au moins ${inFigures(operations)} modifications écrites`)} sur cet ordinateur jusqu’au ${spoken(until)} (fichier «\u00a0concerto.db-wal\u00a0» absent\u00a0? copie plus ancienne remise en place\u00a0?).`,
    'Remettez en place ce qui manque, puis réessayez. Sinon, continuez sans\u00a0: une sauvegarde plus récente se remet en place ensuite, et ce que des collègues ont reçu revient avec leurs envois.',
  )

export const locksRefused = (): AppFailure =>
  refusal(
    'workspace-unlockable',
    'Son disque ne permet pas de réserver le dossier à une seule fenêtre.',
    'Choisissez un dossier d’un disque de cet ordinateur.',
  )

export const remote = (): AppFailure =>
  refusal(
    'workspace-remote',
    'Ce dossier est sur un disque du réseau\u00a0: deux ordinateurs y écriraient à la fois, et vos données s’y abîmeraient.',
    'Choisissez un dossier d’un disque de cet ordinateur\u00a0; pour travailler à plusieurs, préparez des envois ou utilisez un dossier partagé.',
  )

export const readOnly = (): AppFailure =>
  new AppFailure({
    code: 'workspace-read-only',
    fact: 'L’enregistrement n’a pas été fait.',
    cause:
      'L’espace est ouvert en lecture seule\u00a0: Concerto n’a pas le droit d’écrire dans son dossier, ou le disque est protégé.',
    unchanged: 'Rien n’y a été changé.',
    next: 'Fermez Concerto, copiez le dossier là où vous pouvez enregistrer, puis ouvrez cette copie.',
  })

/** « 24 novembre 2026 à 16 h 12 » */
export const spoken = (iso: string): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso)).replace(':', ' h ')

const tooLong = (): AppFailure =>
  refusal(
    'workspace-path',
    'Le chemin de ce dossier est trop long pour ce disque.',
    'Choisissez un dossier au nom plus court, ou plus près de la racine du disque.',
  )

const unwritable = (): AppFailure =>
  refusal(
    'workspace-unwritable',
    'Concerto n’a pas le droit d’écrire dans ce dossier, ou le disque est protégé.',
    'Choisissez un dossier où vous pouvez enregistrer, ou demandez ce droit.',
  )

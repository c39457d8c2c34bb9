import { AppFailure } from '#shared/kernel/app-error.ts'

const refusal = (code: string, cause: string, next: string): AppFailure =>
  new AppFailure({
    code,
    fact: 'L’espace de travail n’a pas été ouvert.',
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
    'Mettez Concerto à jour sur ce poste, puis ouvrez-le de nouveau.',
  )

export const older = (): AppFailure =>
  refusal(
    'workspace-older',
    'Il a été écrit par une version d’essai de Concerto, que celle-ci ne lit pas.',
    'Choisissez un autre dossier, ou gardez la version d’essai pour le lire.',
  )

export const unwritable = (): AppFailure =>
  refusal(
    'workspace-unwritable',
    'Concerto n’a pas le droit d’écrire dans ce dossier, ou le disque est protégé.',
    'Choisissez un dossier où vous pouvez enregistrer, ou demandez ce droit.',
  )

import { AppFailure } from '#shared/kernel/app-error.ts'

const notUpdated = (code: string, cause: string, next: string): AppFailure =>
  new AppFailure({
    code,
    fact: 'Concerto n’a pas été mis à jour.',
    cause,
    unchanged: 'Cette version et vos données n’ont pas changé.',
    next,
  })

export const foreignInstaller = (): AppFailure =>
  notUpdated(
    'installer-foreign',
    'Ce fichier ne porte pas le nom d’une installation de Concerto pour cet ordinateur.',
    'Choisissez le fichier que l’on vous a remis, sous le nom qu’il avait\u00a0: «\u00a0Concerto-…\u00a0».',
  )

export const olderInstaller = (version: string): AppFailure =>
  notUpdated(
    'installer-older',
    `Ce fichier installe Concerto ${version}, plus ancien que celui-ci\u00a0: il n’ouvrirait peut-être pas vos données.`,
    'Demandez la version la plus récente.',
  )

export const changedInstaller = (): AppFailure =>
  notUpdated(
    'installer-changed',
    'Ce fichier n’est pas celui que décrit la liste «\u00a0SHA256SUMS\u00a0» qui l’accompagne\u00a0: il a été modifié, ou mal copié.',
    'Demandez-le de nouveau à qui vous l’a remis.',
  )

export const installerNotOpened = (): AppFailure =>
  notUpdated(
    'installer-not-opened',
    'L’ordinateur a refusé d’ouvrir ce fichier.',
    'Ouvrez-le vous-même, Concerto fermé, ou confiez-le à qui administre cet ordinateur.',
  )

import { AppFailure } from '#shared/kernel/app-error.ts'

/** `cause`: a sentence that says what in the file is not as it should be. */
export const contoursUnreadable = (cause: string): AppFailure =>
  new AppFailure({
    code: 'contours-unreadable',
    fact: 'Le fichier de contours n’a pas été lu.',
    cause,
    unchanged: 'La carte et l’annuaire n’ont pas changé.',
    next: 'Choisissez un fichier GeoJSON de polygones en WGS\u00A084, celui de vos communes ou intercommunalités.',
  })

export const sectorGone = (): AppFailure =>
  new AppFailure({
    code: 'sector-gone',
    fact: 'Le secteur n’a pas été attribué.',
    cause: 'Il n’existe plus\u00A0: il a pu être supprimé entre-temps.',
    unchanged: 'Les périmètres n’ont pas changé.',
    next: 'Choisissez un autre secteur, ou annulez la suppression de celui-ci.',
  })

import { AppFailure } from '#shared/kernel/app-error.ts'

/** What was written once cannot be written again. */
export const valueGone = (): AppFailure =>
  new AppFailure({
    code: 'value-gone',
    fact: 'Cette valeur n’a pas été remise.',
    cause: 'Elle est déjà en place, ou ce qu’elle désigne a été supprimé depuis.',
    unchanged: 'La valeur actuelle est conservée.',
    next: 'Relisez l’historique, et modifiez le champ à la main si besoin.',
  })

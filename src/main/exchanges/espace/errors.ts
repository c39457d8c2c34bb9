import { AppFailure } from '#shared/kernel/app-error.ts'

/** What the first hub granted is signed by its keys, and others could not take their place. */
export const firstHubKeysGone = (): AppFailure =>
  new AppFailure({
    code: 'first-hub-keys',
    fact: 'Les clés n’ont pas été remplacées.',
    cause: 'L’espace a été ouvert avec celles de cet ordinateur, et les droits de vos collègues en dépendent.',
    unchanged: 'Rien n’a été écrit.',
    next: 'Ouvrez Concerto sur l’ordinateur et dans la session où l’espace a été ouvert\u00a0; s’il est perdu, reprenez l’espace avec la feuille de secours, depuis «\u00a0Collègues\u00a0».',
  })

/** The file was changed on its way, or the words were misheard: nothing is made of it. */
export const invitationWordsDiffer = (): AppFailure =>
  new AppFailure({
    code: 'invitation-words-differ',
    fact: 'L’espace n’a pas été rejoint.',
    cause: 'Les mots donnés ne sont pas ceux de l’ordinateur qui a fait cette invitation.',
    unchanged: 'Rien n’a été créé sur cet ordinateur.',
    next: 'Relisez-les au téléphone, un par un. S’ils diffèrent encore, redemandez l’invitation au secrétariat du département.',
  })

const notTakenOver = { fact: 'L’espace n’a pas été repris.', unchanged: 'Rien n’a été écrit.' }

export const recoveryUnread = (): AppFailure =>
  new AppFailure({
    code: 'recovery-unread',
    ...notTakenOver,
    cause: 'Ce ne sont pas les 24 mots d’une feuille de secours\u00a0: un mot manque, ou l’un d’eux est un autre.',
    next: 'Relisez la feuille, mot par mot, dans leur ordre.',
  })

const stillHere = {
  fact: 'Les 24 mots n’ont pas été effacés de cet ordinateur.',
  unchanged: 'La feuille peut être réimprimée.',
}

export const recoveryMisread = (): AppFailure =>
  new AppFailure({
    code: 'recovery-misread',
    ...stillHere,
    cause: 'Les trois mots tapés ne sont pas tous ceux de la feuille.',
    next: 'Relisez-les sur le papier, à leurs numéros.',
  })

export const recoveryGone = (): AppFailure =>
  new AppFailure({
    code: 'recovery-gone',
    fact: 'Il n’y a plus rien à effacer.',
    cause: 'Les 24 mots ne sont plus sur cet ordinateur.',
    unchanged: 'Rien n’a changé.',
    next: 'Gardez la feuille imprimée\u00a0: elle est la seule.',
  })

export const recoveryOfAnother = (): AppFailure =>
  new AppFailure({
    code: 'recovery-other',
    ...notTakenOver,
    cause: 'Cette feuille de secours est celle d’un autre espace.',
    next: 'Retrouvez celle qui a été imprimée quand cet espace a été ouvert.',
  })

/** An invitation is for a poste that holds nothing yet: its work would belong to two espaces. */
export const alreadySetUp = (): AppFailure =>
  new AppFailure({
    code: 'already-set-up',
    fact: 'L’espace n’a pas été rejoint.',
    cause: 'Ce dossier contient déjà un espace.',
    unchanged: 'Il est resté tel qu’il était.',
    next: 'Ouvrez Concerto sur un dossier vide, puis ouvrez l’invitation de nouveau.',
  })

import { AppFailure } from '#shared/kernel/app-error.ts'

const unchanged = 'Rien n’a été repris, et aucun compte-rendu n’a changé.'

export const unmarked = (): AppFailure =>
  new AppFailure({
    code: 'feedback-unmarked',
    fact: 'Les retours n’ont pas été lus.',
    cause:
      'Ce fichier ne dit pas de quel compte-rendu il vient\u00a0: il n’a pas été exporté par Concerto, ou sa marque a été effacée.',
    unchanged,
    next: 'Ouvrez le compte-rendu dont il s’agit, puis «\u00a0Lire un Word annoté…\u00a0» dans ses retours.',
  })

export const unknownMeeting = (): AppFailure =>
  new AppFailure({
    code: 'feedback-unknown-meeting',
    fact: 'Les retours n’ont pas été lus.',
    cause: 'Ce fichier vient d’une réunion que cet espace n’a pas.',
    unchanged,
    next: 'Si c’est bien l’une des vôtres, ouvrez son compte-rendu, puis «\u00a0Lire un Word annoté…\u00a0» dans ses retours.',
  })

/** @param title of the meeting that the file comes from */
export const otherMeeting = (title: string): AppFailure =>
  new AppFailure({
    code: 'feedback-other-meeting',
    fact: 'Les retours n’ont pas été lus.',
    cause: `Ce fichier est le compte-rendu d’une autre réunion\u00a0: «\u00a0${title}\u00a0».`,
    unchanged,
    next: 'Lisez-le dans les retours de cette réunion.',
  })

export const locked = (): AppFailure =>
  new AppFailure({
    code: 'minutes-locked',
    fact: 'Le retour n’a pas été accepté.',
    cause: 'Le compte-rendu est validé\u00a0: son texte est fixé.',
    unchanged: 'Il reste tel qu’il a été validé, et le retour reste à décider.',
    next: 'Rouvrez le compte-rendu pour l’y écrire, ou gardez le retour pour plus tard.',
  })

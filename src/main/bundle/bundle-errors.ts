import { AppFailure } from '#shared/kernel/app-error.ts'

const refused = (code: string, cause: string, next: string): AppFailure =>
  new AppFailure({
    code,
    fact: 'L’envoi n’a pas été appliqué.',
    cause,
    unchanged: 'Vos données n’ont pas changé, et le fichier est toujours à sa place.',
    next,
  })

const askAgain = 'Redemandez l’envoi à son auteur, par le même chemin ou par un autre.'

export const notABundle = (): AppFailure =>
  refused(
    'bundle-unreadable',
    'Ce fichier n’est pas un envoi de Concerto.',
    'Choisissez un fichier dont le nom finit par «\u00a0.lot\u00a0».',
  )

/** Truncated, a byte changed, bytes added: what was sealed is not what came. */
export const bundleDamaged = (): AppFailure =>
  refused('bundle-damaged', 'Le fichier est abîmé\u00a0: il a été coupé ou modifié en chemin.', askAgain)

export const notForYou = (): AppFailure =>
  refused(
    'bundle-not-for-you',
    'Cet envoi a été chiffré pour d’autres ordinateurs\u00a0: le vôtre ne peut pas le lire.',
    'Demandez à son auteur un envoi qui vous est adressé.',
  )

export const bundleTooLarge = (limit: number): AppFailure =>
  refused(
    'bundle-too-large',
    `Son contenu dépasse ${Math.round(limit / 1_048_576)}\u00a0Mo, bien plus qu’un envoi n’en contient.`,
    'Prévenez son auteur\u00a0: ce fichier n’a sans doute pas été fait par Concerto.',
  )

export const bundleLineRefused = (line: number): AppFailure =>
  refused('bundle-line', `La ligne ${line} de son contenu n’est pas de la forme attendue.`, askAgain)

export const bundleNewer = (): AppFailure =>
  refused(
    'bundle-newer',
    'Cet envoi a été fait par une version plus récente de Concerto, dans une forme que celle-ci ne lit pas.',
    'Installez la nouvelle version de Concerto, puis ouvrez l’envoi de nouveau.',
  )

export const signatureWrong = (): AppFailure =>
  refused(
    'bundle-signature',
    'Sa signature ne correspond pas à son contenu\u00a0: il ne vient pas de l’ordinateur qu’il nomme.',
    'Ne l’ouvrez pas de nouveau, et appelez la personne qui vous l’a envoyé.',
  )

export const otherEspace = (): AppFailure =>
  refused(
    'bundle-other-espace',
    'Cet envoi vient d’un autre espace que le vôtre.',
    'Ouvrez-le dans l’espace qu’il concerne, ou demandez à son auteur celui du vôtre.',
  )

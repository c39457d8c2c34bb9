import { AppFailure } from '#shared/kernel/app-error.ts'

export const notStarted = (): AppFailure =>
  new AppFailure({
    code: 'espace-not-started',
    fact: 'Le fichier n’a pas été préparé.',
    cause: 'Cet ordinateur n’a pas encore de clés pour les échanges.',
    unchanged: 'Rien n’a été écrit.',
    next: 'Ouvrez «\u00a0Échanges\u00a0» et préparez les échanges.',
  })

export const nobodyToSendTo = (): AppFailure =>
  new AppFailure({
    code: 'nobody-to-send-to',
    fact: 'L’envoi n’a pas été préparé.',
    cause: 'Aucun collègue ne peut encore le recevoir.',
    unchanged: 'Rien n’a été écrit.',
    next: 'Invitez d’abord un secrétariat, et appliquez le premier envoi qu’il vous fera.',
  })

const notApplied = { fact: 'L’envoi n’a pas été appliqué.', unchanged: 'Vos données n’ont pas changé.' }

/** BU-7. Its words are not told: they are to be heard. */
export const unknownSender = (): AppFailure =>
  new AppFailure({
    code: 'bundle-unknown-sender',
    ...notApplied,
    cause: 'Il est signé par un ordinateur dont personne n’a encore entendu les six mots.',
    next: 'Appelez la personne à un numéro que vous connaissez, et tapez les six mots que montre son Concerto.',
  })

export const otherFingerprint = (): AppFailure =>
  new AppFailure({
    code: 'bundle-fingerprint',
    ...notApplied,
    cause: 'Les mots donnés ne sont pas ceux de l’ordinateur qui a signé cet envoi.',
    next: 'Relisez-les au téléphone. S’ils diffèrent encore, ne l’appliquez pas.',
  })

/** It comes back by who set it aside. */
export const senderLeft = (): AppFailure =>
  new AppFailure({
    code: 'bundle-sender-left',
    ...notApplied,
    cause: 'Le secrétariat du département a noté que l’ordinateur qui l’a signé a quitté l’espace.',
    next: 'Demandez-lui de le faire revenir, puis appliquez l’envoi qu’il vous fera.',
  })

/** Who takes part is a hub’s to say. */
export const ungrantedSender = (): AppFailure =>
  new AppFailure({
    code: 'bundle-ungranted',
    ...notApplied,
    cause: 'Il est signé par un ordinateur que le secrétariat du département n’a pas encore accueilli.',
    next: 'Gardez-le\u00a0: une fois appliqué un envoi de ce secrétariat qui l’a accueilli, celui-ci passera.',
  })

/** It must say whose it is: a signature without a person is of no use to anyone. */
export const withoutPoste = (): AppFailure =>
  new AppFailure({
    code: 'bundle-without-poste',
    ...notApplied,
    cause: 'Il ne dit pas de qui est l’ordinateur qui l’a signé.',
    next: 'Demandez à la personne un envoi complet.',
  })

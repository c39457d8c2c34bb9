import { AppFailure } from '#shared/kernel/app-error.ts'

export const notStarted = (): AppFailure =>
  new AppFailure({
    code: 'espace-not-started',
    fact: 'Le fichier n’a pas été préparé.',
    cause: 'Ce poste n’a pas encore de clés pour les échanges.',
    unchanged: 'Rien n’a été écrit.',
    next: 'Ouvrez «\u00a0Échanges\u00a0» et préparez ce poste.',
  })

export const nobodyToSendTo = (): AppFailure =>
  new AppFailure({
    code: 'nobody-to-send-to',
    fact: 'Le lot n’a pas été préparé.',
    cause: 'Aucun autre poste ne fait partie de l’espace.',
    unchanged: 'Rien n’a été écrit.',
    next: 'Invitez d’abord un secrétariat, et appliquez le premier lot qu’il vous enverra.',
  })

const notApplied = { fact: 'Le lot n’a pas été appliqué.', unchanged: 'Vos données n’ont pas changé.' }

/** BU-7. @param words the fingerprint of who signed */
export const unknownSender = (words: string): AppFailure =>
  new AppFailure({
    code: 'bundle-unknown-sender',
    ...notApplied,
    cause: `Il est signé par un poste que le vôtre ne connaît pas\u00a0: «\u00a0${words}\u00a0».`,
    next: 'Appelez la personne\u00a0: si son écran montre les six mêmes mots, acceptez son poste.',
  })

export const otherFingerprint = (): AppFailure =>
  new AppFailure({
    code: 'bundle-fingerprint',
    ...notApplied,
    cause: 'Les mots donnés ne sont pas ceux du poste qui a signé ce lot.',
    next: 'Relisez-les au téléphone. S’ils diffèrent encore, ne l’appliquez pas.',
  })

/** It must say whose it is: a signature without a person is of no use to anyone. */
export const withoutPoste = (): AppFailure =>
  new AppFailure({
    code: 'bundle-without-poste',
    ...notApplied,
    cause: 'Il ne dit pas de qui est le poste qui l’a signé.',
    next: 'Demandez à la personne un lot complet.',
  })

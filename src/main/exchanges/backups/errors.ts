import { AppFailure } from '#shared/kernel/app-error.ts'

export const encrypted = (): AppFailure =>
  new AppFailure({
    code: 'backup-encrypted',
    fact: 'La sauvegarde n’a pas été lue.',
    cause: 'Elle est chiffrée\u00a0: il faut la phrase de passe donnée quand elle a été faite.',
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Donnez cette phrase, puis ouvrez de nouveau la sauvegarde.',
  })

/** @param folder as it was typed */
export const noSuchFolder = (folder: string): AppFailure =>
  new AppFailure({
    code: 'second-away',
    fact: 'Le second dossier n’a pas été retenu.',
    cause: `Concerto ne peut pas écrire dans «\u00a0${folder}\u00a0».`,
    unchanged: 'Les sauvegardes de cet ordinateur continuent comme avant.',
    next: 'Vérifiez que le disque est branché et que vous pouvez y enregistrer, ou choisissez un autre dossier.',
  })

export const sameFolder = (): AppFailure =>
  new AppFailure({
    code: 'second-same',
    fact: 'Le second dossier n’a pas été retenu.',
    cause: 'C’est le dossier même de l’espace\u00a0: s’il se perd, la copie se perd avec lui.',
    unchanged: 'Les sauvegardes de cet ordinateur continuent comme avant.',
    next: 'Choisissez un autre disque, une clé ou un dossier partagé.',
  })

export const otherEspace = (): AppFailure =>
  new AppFailure({
    code: 'backup-other-espace',
    fact: 'La sauvegarde n’a pas été remise en place.',
    cause: 'Elle est d’un autre espace que celui de ce dossier.',
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Ouvrez Concerto sur un dossier vide, puis remettez-y la sauvegarde en place.',
  })

/** @param damage what of it is, in words */
export const notProved = (damage: string): AppFailure =>
  new AppFailure({
    code: 'backup-not-proved',
    fact: 'Cette copie est abîmée.',
    cause: `Ce n’est plus ce qui avait été écrit\u00a0: ${damage}.`,
    unchanged: 'Rien n’a été remplacé\u00a0: vos données n’ont pas changé.',
    next: 'Choisissez-en une autre. À défaut, celle-ci se reprend telle qu’elle est\u00a0: aucun envoi ne partira alors d’ici.',
  })

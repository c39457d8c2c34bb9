import { AppFailure } from '#shared/kernel/app-error.ts'

const asBefore = { unchanged: 'Vos données n’ont pas changé, et le dossier non plus.' }

/** A drive that is not mounted looks the same as a folder that was removed. */
export const folderMissing = (): AppFailure =>
  new AppFailure({
    code: 'mailbox-missing',
    fact: 'Le dossier partagé n’a pas été ouvert.',
    cause: 'Il n’est pas à l’endroit indiqué\u00a0: le lecteur réseau est peut-être déconnecté.',
    ...asBefore,
    next: 'Rétablissez l’accès au dossier, ou choisissez-en un autre\u00a0; Concerto y regardera de nouveau.',
  })

export const folderUnreadable = (code: string): AppFailure =>
  new AppFailure({
    code: 'mailbox-unreadable',
    fact: 'Le dossier partagé n’a pas été lu.',
    cause: `Le système répond ${code}.`,
    ...asBefore,
    next: 'Demandez à qui gère ce dossier le droit de le lire, puis regardez de nouveau.',
  })

export const unreadableFile = 'mailbox-file-unreadable'

/** One file: the others are read. */
export const fileUnreadable = (code: string): AppFailure =>
  new AppFailure({
    code: unreadableFile,
    fact: 'Un fichier du dossier partagé n’a pas été lu.',
    cause: `Le système répond ${code}.`,
    ...asBefore,
    next: 'Concerto le relira au prochain regard\u00a0; si cela dure, montrez-le à qui gère ce dossier.',
  })

export const folderReadOnly = (cause: string): AppFailure =>
  new AppFailure({
    code: 'mailbox-read-only',
    fact: 'Rien n’a été déposé dans le dossier partagé.',
    cause,
    unchanged: 'Vos données n’ont pas changé, et ce que le dossier contient reste lisible.',
    next: 'Demandez à qui gère ce dossier le droit d’y écrire, ou de la place, puis recommencez.',
  })

/** The quarantine, the copies and the database stand there. */
export const ownFolder = (): AppFailure =>
  new AppFailure({
    code: 'mailbox-own-folder',
    fact: 'Le dossier partagé n’a pas été retenu.',
    cause: 'C’est le dossier où cet ordinateur garde ses propres données.',
    unchanged: 'Le réglage est resté comme il était.',
    next: 'Choisissez un dossier que vos collègues voient aussi\u00a0: réseau, nuage, clé.',
  })

export const noFolder = (): AppFailure =>
  new AppFailure({
    code: 'mailbox-none',
    fact: 'Aucun dossier partagé n’a été regardé.',
    cause: 'Cet ordinateur n’en a pas encore.',
    ...asBefore,
    next: 'Choisissez le dossier partagé dans «\u00a0Échanges\u00a0».',
  })

/** Seen twice the same, and still no whole bundle. */
export const staysDamaged = (): AppFailure =>
  new AppFailure({
    code: 'bundle-damaged',
    fact: 'Un fichier du dossier partagé n’a pas été pris.',
    cause: 'Il n’est pas entier, et n’avance plus\u00a0: sa copie a sans doute été interrompue.',
    ...asBefore,
    next: 'Si c’est une copie faite à la main, recommencez-la. Sinon, le prochain envoi de son auteur le remplacera.',
  })

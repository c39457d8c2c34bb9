import type { AppError } from '#shared/kernel/app-error.ts'

const refusal = (code: string, cause: string, next: string): AppError => ({
  code: `house-template.${code}`,
  fact: 'Ce modèle n’a pas été pris.',
  cause,
  unchanged: 'Rien n’a été ajouté ni écrit, et le fichier est intact.',
  next,
})

const saveAgain = 'Ouvrez-le dans Word ou LibreOffice, enregistrez-le en « Document Word (.docx) », puis recommencez.'

export const notWord = refusal('not-word', 'Ce fichier n’est pas un document Word.', 'Choisissez un fichier .docx.')

export const oldWord = refusal('old-word', 'C’est un document de l’ancien Word (.doc).', saveAgain)

export const locked = refusal(
  'password',
  'Ce document est protégé par un mot de passe.',
  'Ouvrez-le dans Word, retirez le mot de passe, enregistrez-le, puis recommencez.',
)

export const damaged = refusal('damaged', 'Ce document Word est incomplet ou abîmé.', saveAgain)

export const unusual = refusal('unusual', 'Ce document n’est pas écrit comme Word l’écrit.', saveAgain)

export const macros = refusal(
  'macros',
  'Ce document contient des macros, ou des contrôles qui lancent un programme.',
  'Ouvrez-le dans Word, enregistrez-le en « Document Word (.docx) », qui les laisse de côté, puis recommencez.',
)

const megabytesOf = (count: number): string => count.toLocaleString('fr-FR', { maximumFractionDigits: 0 })

export const tooLarge = (megabytes: number, limit: number): AppError =>
  refusal(
    'too-large',
    `Il pèse ${megabytesOf(megabytes)}\u00a0Mo, une fois décompressé, et la limite est de ${limit}\u00a0Mo.`,
    'Dans Word, compressez ses images, enregistrez-le, puis recommencez.',
  )

/** @param what « une image », « un objet »: what Word would fetch each time a document is opened */
export const fetchesOutside = (what: string): AppError =>
  refusal(
    'outside',
    `Ce document va chercher ${what} hors de lui à chaque ouverture.`,
    'Dans Word, incorporez ce qui est lié (Fichier, Informations, Modifier les liens), enregistrez-le, puis recommencez.',
  )

export const activeField = (name: string): AppError =>
  refusal(
    'active-field',
    `Ce document contient un champ ${name}, qui va chercher ou lancer quelque chose hors de lui.`,
    'Dans Word, remplacez ce champ par son texte (Ctrl Maj F9), enregistrez-le, puis recommencez.',
  )

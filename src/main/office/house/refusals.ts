import type { AppError } from '#shared/kernel/app-error.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import { innerField } from './allowed.ts'

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

const part = (path: string): string => `«\u00a0${path}\u00a0»`

/** @param what « une image », « un objet »: what Word would fetch each time a document is opened */
export const fetchesOutside = (what: string, path: string): AppError =>
  refusal(
    'outside',
    `Ce document va chercher ${what} hors de lui à chaque ouverture (partie ${part(path)}).`,
    'Dans Word, incorporez ce qui est lié (Fichier, Informations, Modifier les liens), enregistrez-le, puis recommencez.',
  )

/** @param address of a link that leads neither to the web nor to a mail */
export const leadsOutside = (path: string, address: string): AppError =>
  refusal(
    'outside',
    `Ce document mène à «\u00a0${cleanText(address).text.slice(0, 80)}\u00a0», qui n’est ni une page du web ni un courriel (partie ${part(path)}).`,
    'Dans Word, ôtez ce lien (clic droit, Supprimer le lien hypertexte), enregistrez-le, puis recommencez.',
  )

export const activeField = (name: string, path: string): AppError =>
  refusal(
    'active-field',
    name.includes(innerField)
      ? `Ce document contient un champ qui en calcule un autre (partie ${part(path)}).`
      : `Ce document contient un champ ${cleanText(name).text.slice(0, 40)}, qui va chercher ou lancer quelque chose hors de lui (partie ${part(path)}).`,
    'Dans Word, remplacez ce champ par son texte (Ctrl Maj F9), enregistrez-le, puis recommencez.',
  )

/** @param type as the package says it; empty when it says none */
export const unknownPart = (path: string, type: string): AppError =>
  refusal(
    'unknown-part',
    `Ce document contient ${part(path)}, dont un modèle n’a pas l’usage (${type === '' ? 'sans type' : type}).`,
    keepAsPicture,
  )

/** @param what « un autre document », or the word of the format for what is referred to */
export const unknownRelation = (path: string, what: string): AppError =>
  refusal(
    'unknown-part',
    `Ce document contient ${what}, dont un modèle n’a pas l’usage (partie ${part(path)}).`,
    keepAsPicture,
  )

const keepAsPicture =
  'Dans Word, remplacez les objets incorporés par une image ou par leur texte, enregistrez-le, puis recommencez.'

/** @param what « elle est incomplète ou abîmée » */
export const misread = (path: string, what: string): AppError =>
  refusal('damaged', `Une partie de ce document, ${part(path)}, ne se lit pas\u00a0: ${what}.`, saveAgain)

/** @param what « Il contient plus de 10 000 parties. » */
export const oddParts = (what: string): AppError => refusal('damaged', what, saveAgain)

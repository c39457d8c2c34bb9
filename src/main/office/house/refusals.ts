import type { AppError } from '#shared/kernel/app-error.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import { fieldName, innerField } from './allowed.ts'

const refusal = (code: string, cause: string, next: string): AppError => ({
  code: `house-template.${code}`,
  fact: 'Ce modèle n’a pas été pris.',
  cause,
  unchanged: 'Rien n’a été ajouté ni écrit, et le fichier est intact.',
  next,
})

const saveAgain = 'Ouvrez-le dans Word ou LibreOffice, enregistrez-le en « Document Word (.docx) », puis recommencez.'

export const notWord = refusal('not-word', 'Ce fichier n’est pas un document Word.', 'Choisissez un fichier .docx.')

export const noTheme = refusal(
  'no-theme',
  'Ce fichier n’a pas de thème dont prendre les couleurs\u00a0: ce n’est pas une présentation PowerPoint.',
  'Choisissez un fichier .pptx ou .potx.',
)

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

const megabytesOf = (count: number): string => inFigures(count, { maximumFractionDigits: 0 })

export const tooLarge = (megabytes: number, limit: number): AppError =>
  refusal(
    'too-large',
    `Il pèse ${megabytesOf(megabytes)}\u00a0Mo, une fois décompressé, et la limite est de ${limit}\u00a0Mo.`,
    'Dans Word, compressez ses images, enregistrez-le, puis recommencez.',
  )

/** @param megabytes of its words and their looks, pictures apart */
export const tooLong = (megabytes: number, limit: number): AppError =>
  refusal(
    'too-large',
    `Son texte et sa mise en forme pèsent ${megabytesOf(megabytes)}\u00a0Mo, une fois décompressés, et la limite est de ${limit}\u00a0Mo.`,
    'Dans Word, retirez-en ce qui n’est pas du modèle, enregistrez-le, puis recommencez.',
  )

/** What a file says, as a sentence may hold it. */
const told = (words: string): string => `«\u00a0${cleanText(words).text.slice(0, 80)}\u00a0»`

/** « (en-tête «\u00a0word/header1.xml\u00a0») » */
const where = (path: string): string => `(${kindOf(path)} ${told(path)})`

const kindOf = (path: string): string => kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'partie'

const kinds: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/\.rels$/i, 'liens de la partie'],
  [/document\d*\.xml$/i, 'texte du document'],
  [/header\d*\.xml$/i, 'en-tête'],
  [/footer\d*\.xml$/i, 'pied de page'],
  [/(?:foot|end)notes\.xml$/i, 'notes'],
  [/comments\w*\.xml$/i, 'commentaires'],
  [/settings\.xml$/i, 'réglages'],
  [/styles\w*\.xml$/i, 'styles'],
  [/media\//i, 'image'],
]

/** What Word would fetch each time a document is opened, by the type of the relationship. */
const fetched: Readonly<Record<string, string>> = {
  image: 'une image',
  oleObject: 'un objet',
  frame: 'un cadre',
  aFChunk: 'un autre document',
  subDocument: 'un autre document',
  attachedTemplate: 'un autre modèle',
  mailMerge: 'une liste de destinataires',
  mailMergeSource: 'une liste de destinataires',
}

/** @param type of the relationship, or of the element, that refers to it */
export const fetchesOutside = (type: string, path: string): AppError =>
  refusal(
    'outside',
    `Ce document va chercher ${fetched[type] ?? 'un contenu'} hors de lui à chaque ouverture ${where(path)}.`,
    'Dans Word, incorporez ce qui est lié (Fichier, Informations, Modifier les liens), enregistrez-le, puis recommencez.',
  )

/** @param address of a link that leads neither to the web nor to a mail */
export const leadsOutside = (path: string, address: string): AppError =>
  refusal(
    'outside',
    `Ce document mène à ${told(address)}, qui n’est ni une page du web, ni un courriel, ni un numéro de téléphone ${where(path)}.`,
    'Dans Word, ôtez ce lien (clic droit, Supprimer le lien hypertexte), enregistrez-le, puis recommencez.',
  )

/** @param said what the field says */
export const activeField = (said: string, path: string): AppError =>
  fieldRefusal(
    said.includes(innerField)
      ? `Ce document contient un champ qui en calcule un autre ${where(path)}.`
      : fieldName(said) === 'HYPERLINK'
        ? `Ce document contient un lien, ${told(said.trim())}, qui ne mène pas seulement à une page du web, à un courriel ou à un endroit du texte ${where(path)}.`
        : `Ce document contient un champ ${told(fieldName(said))}, qui n’est pas de ceux dont Concerto sait qu’ils ne cherchent et ne lancent rien ${where(path)}.`,
  )

/** Of a field that some programs read in one way, and others in another. */
export const unclearField = (path: string): AppError =>
  fieldRefusal(
    `Ce document contient un champ qui n’est pas écrit d’un seul tenant, ou dont une modification est suivie ${where(path)}.`,
  )

/** @param most letters of its instruction */
export const longField = (path: string, most: number): AppError =>
  fieldRefusal(`Ce document contient un champ de plus de ${inFigures(most)}\u00a0signes ${where(path)}.`)

const fieldRefusal = (cause: string): AppError =>
  refusal(
    'active-field',
    cause,
    'Dans Word, remplacez ce champ par son texte (Ctrl Maj F9), enregistrez-le, puis recommencez.',
  )

/** @param type as the package says it; empty when it says none */
export const unknownPart = (path: string, type: string): AppError =>
  refusal(
    'unknown-part',
    `Ce document contient ${told(path)}, dont un modèle n’a pas l’usage (${type === '' ? 'sans type' : `type ${told(type)}`}).`,
    keepAsPicture,
  )

/** @param name of the element: « wp15:webVideoPr » */
export const unknownElement = (path: string, name: string): AppError =>
  refusal(
    'unknown-part',
    `Ce document contient un élément ${told(name)}, dont un modèle n’a pas l’usage ${where(path)}.`,
    keepAsPicture,
  )

/** @param type the last word of what the format calls it: « oleObject » */
export const unknownRelation = (path: string, type: string): AppError =>
  refusal(
    'unknown-part',
    `Ce document contient ${fetched[type] ?? `un lien de type ${told(type)}`}, dont un modèle n’a pas l’usage ${where(path)}.`,
    keepAsPicture,
  )

const keepAsPicture =
  'Dans Word, remplacez les objets incorporés par une image ou par leur texte, enregistrez-le, puis recommencez.'

/** @param what « elle est incomplète ou abîmée » */
export const misread = (path: string, what: string): AppError =>
  refusal('damaged', `Une partie de ce document, ${told(path)}, ne se lit pas\u00a0: ${what}.`, saveAgain)

/** @param what « Il contient plus de 10 000 parties. » */
export const oddParts = (what: string): AppError => refusal('damaged', what, saveAgain)

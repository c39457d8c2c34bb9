import { mostPages, type PdfFault } from '#main/office/pdf/read/read-pdf.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { inFigures } from '#shared/text/french-numbers.ts'

const refusal = (code: string, cause: string, next: string): AppError => ({
  code,
  fact: 'Le compte-rendu n’a pas été importé.',
  cause,
  unchanged: 'Rien n’a été ajouté ni modifié, et le fichier est intact.',
  next,
})

export const tooLarge = (megabytes: number): AppError =>
  refusal(
    'import.too-large',
    `Le fichier pèse ${inFigures(megabytes, { maximumFractionDigits: 1 })}\u00a0Mo, et la limite est de 5\u00a0Mo.`,
    'Partagez-le en plusieurs fichiers, ou retirez les images intégrées, puis recommencez.',
  )

export const tooDeep: AppError = refusal(
  'import.too-deep',
  'Des listes, des citations ou des balises y sont emboîtées sur plus de 40\u00a0niveaux.',
  'Vérifiez que c’est bien un compte-rendu, simplifiez ces passages, puis recommencez.',
)

export const notText: AppError = refusal(
  'import.not-text',
  'Ce fichier n’est pas un texte.',
  'Choisissez un document Word (.docx), un PDF ou un fichier Markdown (.md).',
)

export const wordsDiffer: AppError = refusal(
  'import.words-differ',
  'La relecture de contrôle n’a pas retrouvé tous les mots du fichier dans le compte-rendu préparé.',
  'Signalez ce fichier à la personne qui suit Concerto\u00a0: c’est un défaut du programme.',
)

const saveAsWord =
  'Ouvrez-le dans Word ou LibreOffice, enregistrez-le en «\u00a0Document Word (.docx)\u00a0», puis recommencez.'

export const notWord: AppError = refusal(
  'import.not-word',
  'Ce fichier n’est pas un document Word.',
  'Choisissez un document Word (.docx), un PDF ou un fichier Markdown (.md).',
)

export const oldWord: AppError = refusal(
  'import.old-word',
  'C’est un document de l’ancien Word (.doc), que Concerto ne lit pas.',
  saveAsWord,
)

export const protectedWord: AppError = refusal(
  'import.password',
  'Ce document est protégé par un mot de passe.',
  'Ouvrez-le dans Word, retirez le mot de passe, enregistrez-le, puis recommencez.',
)

export const damagedWord: AppError = refusal(
  'import.damaged',
  'Ce document Word est incomplet ou abîmé.',
  'Ouvrez-le dans Word pour le réparer, enregistrez-le, puis recommencez.',
)

/** @param what « Il contient plus de 10 000 parties. » */
export const oddWord = (what: string): AppError =>
  refusal('import.damaged', what, 'Ouvrez-le dans Word, enregistrez-le sous un autre nom, puis choisissez cette copie.')

export const emptyFile: AppError = refusal(
  'import.empty',
  'Ce fichier ne contient aucun mot ni aucune image.',
  'Vérifiez que c’est bien le compte-rendu, puis choisissez le bon fichier.',
)

const otherFormats = {
  odt: {
    is: 'un document LibreOffice (.odt)',
    next: 'Ouvrez-le dans LibreOffice, choisissez «\u00a0Fichier\u00a0», «\u00a0Enregistrer sous\u00a0», le type «\u00a0Document Word (.docx)\u00a0», puis importez le fichier enregistré.',
  },
  rtf: {
    is: 'un document RTF (.rtf)',
    next: 'Ouvrez-le dans Word ou LibreOffice, choisissez «\u00a0Fichier\u00a0», «\u00a0Enregistrer sous\u00a0», le type «\u00a0Document Word (.docx)\u00a0», puis importez le fichier enregistré.',
  },
  pages: {
    is: 'un document Pages d’Apple (.pages)',
    next: 'Ouvrez-le dans Pages, choisissez «\u00a0Fichier\u00a0», «\u00a0Exporter vers\u00a0», «\u00a0Word\u00a0», puis importez le fichier exporté.',
  },
} as const

/** A document of another program, with the gesture that makes a Word file of it. */
export const otherFormat = (format: keyof typeof otherFormats): AppError =>
  refusal(
    'import.other-format',
    `C’est ${otherFormats[format].is}, que Concerto ne lit pas.`,
    otherFormats[format].next,
  )

/** @param noun « lignes » */
export const tooMany = (count: number, noun: string, most: number): AppError =>
  refusal(
    'import.too-large',
    `Il compte ${inFigures(count)}\u00a0${noun}, et la limite est de ${inFigures(most)}.`,
    'Vérifiez que c’est bien un compte-rendu, partagez-le en plusieurs fichiers, puis recommencez.',
  )

const megabytesOf = (count: number): string => inFigures(count, { maximumFractionDigits: 0 })

/** @param most pieces of text and of looks that are read */
export const tooCrowded = (most: number): AppError =>
  refusal(
    'import.too-large',
    `Son texte et sa mise en forme comptent plus de ${inFigures(most)} morceaux.`,
    'Vérifiez que c’est bien un compte-rendu, partagez-le en plusieurs documents, puis recommencez.',
  )

const tooHeavy = (megabytes: number, what: string, next: string): AppError =>
  refusal(
    'import.too-large',
    `Le fichier pèse ${megabytesOf(megabytes)}\u00a0Mo, et la limite est de 30\u00a0Mo pour ${what}.`,
    next,
  )

export const tooLargeWord = (megabytes: number): AppError =>
  tooHeavy(megabytes, 'un document Word', 'Dans Word, compressez ses images, enregistrez-le, puis recommencez.')

export const tooLargePdf = (megabytes: number): AppError => tooHeavy(megabytes, 'un PDF', printLess)

const printLess =
  'Vérifiez que c’est bien un compte-rendu, imprimez-en les seules pages utiles en un nouveau PDF, puis recommencez.'

export const tooLargeInflated = (megabytes: number): AppError =>
  refusal(
    'import.too-large',
    `Une fois décompressé, le fichier pèserait ${megabytesOf(megabytes)}\u00a0Mo, et la limite est de 200\u00a0Mo.`,
    'Vérifiez que c’est bien un compte-rendu, partagez-le en plusieurs documents, puis recommencez.',
  )

export const tooLargeWords = (megabytes: number, limit: number): AppError =>
  refusal(
    'import.too-large',
    `Une fois décompressé, son texte pèserait ${megabytesOf(megabytes)}\u00a0Mo, et la limite est de ${limit}\u00a0Mo.`,
    'Vérifiez que c’est bien un compte-rendu, partagez-le en plusieurs documents, puis recommencez.',
  )

const notPdf: AppError = refusal(
  'import.not-pdf',
  'Ce fichier n’est pas un PDF.',
  'Choisissez un document Word (.docx), un PDF ou un fichier Markdown (.md).',
)

const protectedPdf: AppError = refusal(
  'import.password',
  'Ce PDF est protégé par un mot de passe.',
  'Ouvrez-le avec son mot de passe, imprimez-le en un nouveau PDF, puis recommencez.',
)

const askForAnother = 'Demandez-le de nouveau à qui l’a fait, de préférence en document Word (.docx), puis recommencez.'

/** By why a PDF is not read. */
export const refusalOfPdf = (fault: PdfFault): AppError => {
  switch (fault) {
    case 'not-pdf':
      return notPdf
    case 'password':
      return protectedPdf
    case 'cut':
      return refusal('import.damaged', 'Ce PDF est incomplet : sa fin manque.', askForAnother)
    case 'damaged':
      return refusal('import.damaged', 'Ce PDF est abîmé.', askForAnother)
    case 'too-many-pages':
      return refusal('import.too-large', `Ce PDF a plus de ${mostPages} pages.`, printLess)
    case 'too-crowded':
      return refusal('import.too-large', 'Ce PDF dessine plus de 3 millions de signes et de traits.', printLess)
  }
}

export const scannedPdf: AppError = refusal(
  'import.scanned',
  'Ce PDF est une image : Concerto n’en lit pas le texte.',
  'Demandez le document d’où il vient, en Word ou en PDF. Sinon, ouvrez une réunion et saisissez-en le compte-rendu, le PDF à côté.',
)

import type { AppError } from '#shared/kernel/app-error.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import { oddity, type ZipFault } from '../zip/foreign-zip.ts'
import { maxCells, maxInflatedMegabytes, maxLines, maxSpaces, widestLine } from './limits.ts'

function refusal(code: string, cause: string, next: string): AppError {
  return {
    code,
    fact: 'Le fichier n’a pas été lu.',
    cause,
    unchanged: 'Rien n’a été ajouté ni modifié, et le fichier est intact.',
    next,
  }
}

function tooLarge(cause: string): AppError {
  const next = 'Gardez les lignes et les colonnes utiles, enregistrez-les dans un autre fichier, puis recommencez.'
  return refusal('file-too-large', cause, next)
}

const whole = (megabytes: number): string => inFigures(megabytes, { maximumFractionDigits: 0 })

const saveAsList =
  'Ouvrez-le dans votre tableur, enregistrez la liste en .xlsx, .ods ou .csv, puis choisissez ce fichier.'

export const empty: AppError = refusal(
  'file-empty',
  'Il ne contient aucune ligne.',
  'Vérifiez que c’est le bon fichier, puis recommencez.',
)

export const headerOnly: AppError = refusal(
  'file-empty',
  'Il n’a aucune ligne sous son en-tête.',
  'Vérifiez que c’est le bon fichier, puis recommencez.',
)

const tooHeavyInflated = (megabytes: number): AppError =>
  tooLarge(
    `Une fois décompressé, il pèserait ${whole(megabytes)}\u00a0Mo, et la limite est de ${maxInflatedMegabytes}\u00a0Mo.`,
  )

export const tooLong: AppError = tooLarge(`Il a plus de ${inFigures(maxLines)} lignes.`)

export const tooWide: AppError = tooLarge(`Une de ses lignes a plus de ${inFigures(widestLine)} colonnes.`)

export const tooManyCells: AppError = tooLarge(`Ses répétitions représentent plus de ${inFigures(maxCells)} cellules.`)

export const tooManySpaces: AppError = tooLarge(
  `Ses cellules comptent plus de ${inFigures(maxSpaces)}\u00a0espaces de remplissage.`,
)

/** @param most cells that hold something */
export const tooFull = (most: number): AppError => tooLarge(`Il a plus de ${inFigures(most)}\u00a0cellules remplies.`)

/** @param nature what the file is: « un document Word » */
export const notAList = (nature: string): AppError =>
  refusal('file-unreadable', `C’est ${nature}, et non une liste.`, saveAsList)

/** @param nature what the file is: « un fichier texte » */
export const notAWorkbook = (nature: string): AppError =>
  refusal(
    'file-unreadable',
    `C’est ${nature}, et non un classeur.`,
    'Choisissez un classeur Excel ou LibreOffice (.xlsx ou .ods).',
  )

export const passwordProtected: AppError = refusal(
  'file-unreadable',
  'Il est protégé par un mot de passe.',
  'Ouvrez-le dans votre tableur, enregistrez-en une copie sans mot de passe, puis choisissez cette copie.',
)

export const damaged: AppError = refusal(
  'file-unreadable',
  'Il est abîmé, ou ce n’est pas un classeur.',
  'Ouvrez-le dans votre tableur et enregistrez-le de nouveau, ou demandez-en une autre copie.',
)

/** Its container is one of the old Excel, and what it holds was not understood. */
export const oldUnread: AppError = refusal(
  'file-unreadable',
  'C’est un classeur d’un ancien Excel (.xls), incomplet ou trop ancien pour être lu ici.',
  'Ouvrez-le dans votre tableur, enregistrez-le en .xlsx, puis choisissez ce fichier.',
)

/** @param fault of a workbook, or of a zip of workbooks */
export const refusalOfZip = (fault: ZipFault): AppError => {
  switch (fault.kind) {
    case 'damaged':
      return damaged
    case 'locked':
      return passwordProtected
    case 'too-large':
      return tooHeavyInflated(fault.megabytes)
    case 'too-many-files':
    case 'name':
      return refusal('file-unreadable', oddity(fault), damaged.next)
  }
}

export const brokenJson = (line: number, column: number): AppError =>
  refusal(
    'file-unreadable',
    `Ce n’est pas du JSON valide\u00a0: ligne ${line}, caractère ${column}.`,
    'Demandez une autre copie à qui l’a produit.',
  )

export const notObjects: AppError = refusal(
  'file-unreadable',
  'C’est du JSON, mais il ne contient pas de liste d’objets.',
  'Vérifiez que c’est le bon fichier, puis recommencez.',
)

export const tooDeep = (limit: number): AppError =>
  refusal(
    'file-unreadable',
    `Des objets y sont emboîtés sur plus de ${limit}\u00a0niveaux.`,
    'Vérifiez que c’est le bon fichier, puis recommencez.',
  )

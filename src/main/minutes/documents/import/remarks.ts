import type { ImportRemark } from '#shared/records/minutes/imported-minutes.ts'
import type { LostLetter } from '#shared/records/minutes/lost-letter.ts'
import { countSentence } from '#shared/text/french-numbers.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { PictureRegister } from './pictures.ts'
import type { Notices } from './place.ts'
import type { Pages } from './places.ts'
import type { LabelLine } from './recognise/facts/label-lines.ts'
import type { Recognised } from './recognise/recognise.ts'

/** What a file holds and minutes do not. */
export interface LeftOut {
  /** Invisible characters. */
  readonly removed: number
  /** Addresses that no link of the file uses. */
  readonly addresses: readonly string[]
  /** What stands over the text and says something of the meeting: it is read, and not printed. */
  readonly settings: readonly LabelLine[]
  /** What the reader of this kind of file has to say. */
  readonly remarks: readonly ImportRemark[]
  readonly lostLetters: readonly LostLetter[]
  /** `null`: the file is not drawn. */
  readonly pages: Pages | null
}

export const nothingLeft: LeftOut = {
  removed: 0,
  addresses: [],
  settings: [],
  remarks: [],
  lostLetters: [],
  pages: null,
}

export interface Noticed extends LeftOut {
  readonly pictures: PictureRegister
  readonly notices: Notices
  /** Sections whose structure was given up because it did not say the words of the file. */
  readonly unproven: readonly Recognised[]
}

/** What the person who imports should know, one sentence each. */
export const remarksOf = (noticed: Noticed): readonly ImportRemark[] => [
  ...noticed.remarks,
  ...picturesLeft(noticed.pictures),
  ...structureLost(noticed),
  ...about(
    'cleaned',
    countSentence(noticed.removed, 'caractère invisible a été retiré', 'caractères invisibles ont été retirés'),
    countSentence(
      noticed.addresses.length,
      'adresse qu’aucun lien n’utilise n’a pas été reprise',
      'adresses qu’aucun lien n’utilise n’ont pas été reprises',
      naming(noticed.addresses),
    ),
  ),
]

const picturesLeft = ({ kept, heavy, left, tooHeavy, drawings }: PictureRegister): readonly ImportRemark[] =>
  about(
    'pictures',
    countSentence(left.length, 'image n’a pas été reprise', 'images n’ont pas été reprises', naming(left)),
    countSentence(
      tooHeavy.length,
      'image pèse plus de 40\u00a0Mo et n’a pas été reprise',
      'images pèsent plus de 40\u00a0Mo et n’ont pas été reprises',
      naming(tooHeavy),
    ),
    countSentence(
      drawings.length,
      'dessin au format de Windows (EMF ou WMF) n’a pas été repris\u00a0: dans Word, collez-le de nouveau en image',
      'dessins au format de Windows (EMF ou WMF) n’ont pas été repris\u00a0: dans Word, collez-les de nouveau en images',
    ),
    countSentence(
      [...kept.map(({ row }) => row), ...heavy].filter((one) => one.alternative === null).length,
      'image n’a pas de texte de remplacement',
      'images n’ont pas de texte de remplacement',
    ),
  )

const structureLost = ({ notices, unproven }: Noticed): readonly ImportRemark[] =>
  about(
    'structure',
    countSentence(
      notices.nestedTables.size,
      'tableau placé dans un autre tableau a été repris en paragraphes',
      'tableaux placés dans un autre tableau ont été repris en paragraphes',
    ),
    countSentence(
      notices.flattened.size,
      'passage emboîté trop profondément a été repris à un niveau moins profond',
      'passages emboîtés trop profondément ont été repris à un niveau moins profond',
    ),
    unproven.map(
      ({ imported }) =>
        `La section «\u00a0${plainText(imported.row.title ?? null)}\u00a0» a été reprise en texte simple\u00a0: son tableau n’a pas la forme attendue.`,
    ),
  )

/** Settings that head a text and gave the minutes nothing. */
export const settingsLeft = (settings: readonly LabelLine[]): readonly ImportRemark[] => {
  const told = settings.map(({ label, value }) => `${label}\u00a0: ${value}`).join(', ')
  return about('margins', told === '' ? [] : [`Réglages en tête du fichier, non repris\u00a0: «\u00a0${told}\u00a0».`])
}

export const about = (
  subject: ImportRemark['about'],
  ...sentences: readonly (readonly string[])[]
): readonly ImportRemark[] => sentences.flat().map((sentence) => ({ about: subject, sentence }))

/** « : a, b », each once, ten at most; nothing where none has a name. */
export const naming = (names: readonly string[]): string => {
  const named = [...new Set(names.filter((name) => name !== ''))].slice(0, 10).join(', ')
  return named === '' ? '' : `\u00a0: ${named}`
}

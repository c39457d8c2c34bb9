import { type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx'
import { centimetres, halfPoints } from '#main/office/docx/measures.ts'
import {
  type ListName,
  type ListPlace,
  type ListSign,
  listLevels,
  listNames,
} from '#main/office/docx/template-names.ts'
import { palette } from '#main/office/paper/palette.ts'
import { markers } from '#shared/text/rich-text/rich-text.ts'

/** The lists a document opens, in the order of their names. */
export const numbering = (): INumberingOptions => ({
  config: listNames.map((name) => ({ reference: name, levels: levelsOf(name) })),
})

const levelsOf = (name: ListName): readonly ILevelsOptions[] => {
  if (name === 'heading') return [headingLevel]
  const [place, sign] = name.split(' ') as [ListPlace, ListSign]
  return listLevels.map((level) => ({
    level,
    format: formatOf(sign),
    text: sign === 'number' ? `%${level + 1}.` : markers[sign],
    alignment: 'left',
    style: {
      paragraph: { indent: { left: indentOf(place, level), hanging: hangings[place] } },
      run: {
        bold: false,
        italics: false,
        color: palette.petrol,
        ...(sign === 'doubleArrow' ? { size: halfPoints(8) } : {}),
      },
    },
  }))
}

const indentOf = (place: ListPlace, level: number): number =>
  place === 'page' ? centimetres(0.9 + 0.5 * level) : centimetres(0.46 * (level + 1))

const hangings = { page: centimetres(0.5), table: centimetres(0.46) } as const

/** LibreOffice shows one character of a bullet: a longer sign is a number format that prints no number. */
const formatOf = (sign: ListSign) =>
  sign === 'number' ? LevelFormat.DECIMAL : markers[sign].length === 1 ? LevelFormat.BULLET : LevelFormat.NONE

/** A number of a heading hangs before it, in the heading's own letters. */
const headingLevel: ILevelsOptions = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: 'left',
  style: { paragraph: { indent: { left: centimetres(0.9), hanging: centimetres(0.9) } } },
}

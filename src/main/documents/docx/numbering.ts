import type { ILevelsOptions, IParagraphOptions, NumberingDefinition } from 'docx'
import { type Marker, markers } from '#shared/domain/rich-text/rich-text.ts'
import { centimetres, halfPoints } from './measures.ts'
import { palette } from './palette.ts'

/** Lists stand wider on the page than in the cell of a table. */
export type ListPlace = 'page' | 'table'

/** Word has nine levels; deeper items stand on the last. */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const

/** Where the text of an item begins, in twips; its sign hangs before it. */
export const itemIndent = (place: ListPlace, level: number): number =>
  place === 'page' ? centimetres(0.9 + 0.5 * level) : centimetres(0.46 * (level + 1))

const hangings = { page: centimetres(0.5), table: centimetres(0.46) } as const

type Numbering = Exclude<NonNullable<IParagraphOptions['numbering']>, false>

/** The list an unordered item belongs to: all items with one sign in one kind of place share one. */
export const signNumbering = (place: ListPlace, marker: Marker | null, level: number): Numbering => ({
  reference: signLists[place][marker ?? defaultMarker(level)],
  level: wordLevel(level),
  instance: 0,
  custom: true,
})

const defaultMarker = (level: number): Marker => (['dash', 'bullet', 'square'] as const)[level % 3] ?? 'dash'

const wordLevel = (level: number): number => Math.min(level, levels.length - 1)

const signLevels = (place: ListPlace, marker: Marker): NumberingDefinition => ({
  reference: `${place}-${marker}`,
  levels: levels.map((level) => ({
    ...levelAt(place, level),
    // LibreOffice shows one character of a bullet: a longer sign is a number format that prints no number.
    format: markers[marker].length === 1 ? 'bullet' : 'none',
    text: markers[marker],
    style: {
      ...levelAt(place, level).style,
      run: {
        color: palette.petrol,
        bold: false,
        italics: false,
        ...(marker === 'doubleArrow' ? { size: halfPoints(8) } : {}),
      },
    },
  })),
})

function levelAt(place: ListPlace, level: number) {
  return {
    level,
    alignment: 'left',
    style: {
      paragraph: { indent: { left: itemIndent(place, level), hanging: hangings[place] } },
      run: { color: palette.petrol, bold: false, italics: false },
    },
  } as const satisfies ILevelsOptions
}

const listsOf = (place: ListPlace): Readonly<Record<Marker, NumberingDefinition>> => ({
  dash: signLevels(place, 'dash'),
  bullet: signLevels(place, 'bullet'),
  square: signLevels(place, 'square'),
  arrow: signLevels(place, 'arrow'),
  doubleArrow: signLevels(place, 'doubleArrow'),
})

const signLists = { page: listsOf('page'), table: listsOf('table') } as const

const orderedLevels = (place: ListPlace, start: number): NumberingDefinition => ({
  reference: `${place}-ordered-${start}`,
  levels: levels.map((level) => ({ ...levelAt(place, level), format: 'decimal', text: `%${level + 1}.`, start })),
})

/** A number of a heading hangs before it, in the heading's own letters. */
const headingLevels = (start: number): NumberingDefinition => ({
  reference: `heading-${start}`,
  levels: [
    {
      level: 0,
      format: 'decimal',
      text: '%1.',
      start,
      alignment: 'left',
      style: { paragraph: { indent: { left: centimetres(0.9), hanging: centimetres(0.9) } } },
    },
  ],
})

/** Gives each ordered list, and each run of consecutive heading numbers, a list of its own in the file. */
export interface ListRegister {
  /** A new ordered list: gives the numbering of its items at `level`. */
  ordered(place: ListPlace, start: number, level: number): Numbering
  heading(number: number): Numbering
}

export const listRegister = (): ListRegister => {
  let instances = 0
  let headings = { list: headingLevels(1), instance: 0, last: Number.NaN }
  return {
    ordered: (place, start, level) => {
      instances += 1
      return { reference: orderedLevels(place, start), level: wordLevel(level), instance: instances, custom: true }
    },
    heading: (number) => {
      if (number !== headings.last + 1) {
        instances += 1
        headings = { list: headingLevels(number), instance: instances, last: number }
      }
      headings.last = number
      return { reference: headings.list, level: 0, instance: headings.instance, custom: true }
    },
  }
}

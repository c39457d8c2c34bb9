import { child, type XmlNode } from '#main/office/xml/xml-tree.ts'
import { own } from '#shared/kernel/own.ts'

/** What stands out of words by colour: « en vert », « surligné en jaune »; `null` for words like the others. @param letters of their run, its own first */
export const colourOf = (letters: readonly XmlNode[]): string | null => {
  const ground = saidBy(letters, 'highlight')
  if (ground !== null && ground !== 'none') return `surligné en ${own(highlights, ground) ?? 'couleur'}`
  const ink = saidBy(letters, 'color')
  return ink === null || !/^[0-9a-f]{6}$/i.test(ink) ? null : inkName(ink)
}

const saidBy = (letters: readonly XmlNode[], name: string): string | null =>
  letters.flatMap((one) => child(one, name) ?? [])[0]?.attributes.val ?? null

const highlights: Readonly<Record<string, string>> = {
  ...{
    yellow: 'jaune',
    darkYellow: 'jaune',
    green: 'vert',
    darkGreen: 'vert',
    cyan: 'bleu clair',
    darkCyan: 'bleu clair',
  },
  ...{ blue: 'bleu', darkBlue: 'bleu', red: 'rouge', darkRed: 'rouge', magenta: 'rose', darkMagenta: 'violet' },
  ...{ lightGray: 'gris', darkGray: 'gris', black: 'noir' },
}

/** Black, white and greys are the look of a text; any other ink may mean something. */
const inkName = (hex: string): string | null => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)]
  if (most - least < 48) return null
  const turn =
    most === red
      ? (green - blue) / (most - least)
      : most === green
        ? 2 + (blue - red) / (most - least)
        : 4 + (red - green) / (most - least)
  const degrees = (turn * 60 + 360) % 360
  return `en ${hues.find(([end]) => degrees < end)?.[1] ?? 'rouge'}`
}

const hues = [
  [15, 'rouge'],
  [45, 'orange'],
  [70, 'jaune'],
  [165, 'vert'],
  [255, 'bleu'],
  [290, 'violet'],
  [345, 'rose'],
] as const

import type { AppError } from '#shared/kernel/app-error.ts'
import { contrastOf, leastContrast } from '#shared/kernel/contrast.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { noTheme } from '../house/refusals.ts'
import { palette } from '../paper/palette.ts'
import { at, readXml, type XmlNode } from '../xml/xml-tree.ts'
import { foreignEntries, inflated } from '../zip/foreign-zip.ts'
import { ourLook, type SlideLook } from './slide-look.ts'

/** A theme is some thousand letters. */
const mostMegabytes = 5

/**
 * The colours and the letters of the theme of a presentation. White is written on the ground and on the series: a colour on
 * which it cannot be read is left, and that is said.
 */
export const readLook = (
  bytes: Uint8Array,
): Result<{ readonly look: SlideLook; readonly remarks: readonly string[] }, AppError> => {
  const theme = themeIn(bytes)
  if (theme === null) return err(noTheme)
  const scheme = at(theme, 'themeElements', 'clrScheme')
  const [dark, light, ...accents] = ['dk2', 'lt2', ...accentNames].map((name) => colorAt(scheme, name))
  const readable = [...new Set(accents.flatMap((color) => (isDark(color) ? [color] : [])))]
  const ground = [dark, ...readable].find(isDark)
  const font = at(theme, 'themeElements', 'fontScheme', 'minorFont', 'latin')?.attributes.typeface?.trim()
  const series = [...new Set([ground, ...readable, ...ourLook.series].flatMap((color) => color ?? []))].slice(0, 6)
  return ok({
    look: {
      ground: ground ?? ourLook.ground,
      shade: light !== undefined && contrastOf(light, '000000') >= 12 ? light : ourLook.shade,
      series,
      font: font || ourLook.font,
    },
    remarks: readable.length < accents.filter((color) => color !== undefined).length ? [tooLight] : [],
  })
}

const accentNames = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const

const tooLight =
  'Des couleurs du modèle sont trop claires pour que du blanc s’y lise\u00a0: le diaporama en prend d’autres à leur place.'

const themeIn = (bytes: Uint8Array): XmlNode | null => {
  const entries = foreignEntries(bytes)
  if (!entries.ok) return null
  const found = entries.value.filter(({ name }) => /^ppt\/theme\/theme1\.xml$/.test(name))
  const read = inflated(bytes, found, mostMegabytes)
  const [part] = read.ok ? Object.values(read.value) : []
  if (part === undefined) return null
  try {
    return readXml(part)
  } catch {
    return null
  }
}

/** RRGGBB; a colour of the system, as it was last seen. */
const colorAt = (scheme: XmlNode | null, name: string): string | undefined => {
  const color = at(scheme, name)?.children[0]?.attributes
  const told = color?.lastClr ?? color?.val
  return told !== undefined && /^[0-9A-F]{6}$/i.test(told) ? told.toUpperCase() : undefined
}

/** Whether white can be read on it, as the rules of accessibility count. */
const isDark = (color: string | undefined): color is string =>
  color !== undefined && contrastOf(color, palette.white) >= leastContrast

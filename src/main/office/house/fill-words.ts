import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { cleanText } from '#shared/kernel/clean-text.ts'
import { type PlaceholderValues, placeholderNamed } from '#shared/records/minutes/house-template/placeholders.ts'
import { closing, opening } from './find-placeholders.ts'

/** A sign no document holds, where the body goes. */
export const bodySign = '\ufdd2'

/**
 * Parts of a Word file whose placeholders are marked, with their words in place. An unknown one is said where it stands:
 * a gap would be read as nothing. @param parts by path, as text
 */
export const fillWords = (
  parts: Readonly<Record<string, string>>,
  values: PlaceholderValues,
): Readonly<Record<string, string>> => {
  const paths = Object.keys(parts).filter((path) => parts[path]?.includes(opening))
  if (paths.length === 0) return parts
  const zip = new PizZip()
  zip.file('[Content_Types].xml', contentTypes(paths))
  for (const path of paths) zip.file(path, parts[path] ?? '')
  const filling = new Docxtemplater(zip, {
    delimiters: { start: opening, end: closing },
    linebreaks: true,
    parser: (typed) => ({ get: () => wordsFor(typed, values) }),
  })
  filling.render()
  const filled = paths.map((path) => [path, filling.getZip().file(path)?.asText() ?? ''] as const)
  return { ...parts, ...Object.fromEntries(filled) }
}

const wordsFor = (typed: string, values: PlaceholderValues): string => {
  const name = placeholderNamed(typed)
  if (name === 'corps') return bodySign
  return name === null ? `[${typed.trim()}\u00a0: champ inconnu]` : cleanText(values[name]).text
}

/** The library goes by types: each part is told as one it fills. */
const contentTypes = (paths: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${paths
    .map(
      (path, index) =>
        `<Override PartName="/${path}" ContentType="${wordType(index === 0 ? 'document.main' : 'footer')}"/>`,
    )
    .join('')}</Types>`

const wordType = (name: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const renderer = join(import.meta.dirname, '../../src/renderer')

/** Windows narrower than these are the only ones in which a screen is laid out otherwise. */
const breaks = ['40em', '48em', '60em', '68.7em']

/** A line between two cells, or over the border of the box around; and what follows the size of a text. */
const noSpace = /^(?:-?1px|0px|-?[\d.]+em|auto)$/

/** What is printed has the lengths of paper: those of Word. */
const paper = /\/document\/(?:document|document-table|paged)\.module\.css$/

test('margins, paddings and gaps are steps of tokens.css', () => {
  const written = sheets().flatMap(({ path, text }) =>
    paper.test(path)
      ? []
      : [...text.matchAll(/[\s;{](?:margin|padding|(?:row-|column-)?gap|inset)[a-z-]*:\s*([^;}]+)/g)].flatMap(
          ([declaration, value = '']) =>
            lengths(value).every((length) => noSpace.test(length)) ? [] : [`${path}: ${declaration.trim()}`],
        ),
  )
  expect(written).toEqual([])
})

test('a window has four sizes at which screens change', () => {
  const others = sheets().flatMap(({ path, text }) =>
    [...text.matchAll(/@media[^{]*/g)].flatMap(([media]) =>
      lengths(media).every((length) => breaks.includes(length)) ? [] : [`${path}: ${media.trim()}`],
    ),
  )
  expect(others).toEqual([])
})

const sheets = () =>
  globSync('**/*.css', { cwd: renderer }).map((path) => ({
    path: `/${path}`,
    text: readFileSync(join(renderer, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
  }))

const lengths = (value: string): readonly string[] => value.match(/-?\d*\.?\d+(?:px|r?em|ch|pt|cm|mm|v[hw])\b/g) ?? []

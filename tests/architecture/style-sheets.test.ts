import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const renderer = join(import.meta.dirname, '../../src/renderer')

/** Windows narrower than these are the only ones in which a screen is laid out otherwise. */
const breaks = ['40em', '48em', '60em', '68.7em']

/** A line between two cells, or over the border of the box around; and what follows the size of a text. */
const noSpace = /^(?:-?1px|0px|-?[\d.]+em|auto)$/

/** What is printed has the lengths of paper: those of Word. */
const paper = /\/document\/(?:(?:document|document-table|paged)\.module|roadmap-sheet)\.css$|\/theme\/paper\.css$/

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

test('a rule that takes a shape declares nothing that the shape does, for a build may put either last', () => {
  const shapes = new Map(
    sheets()
      .filter(({ path }) => path.endsWith('/shapes.module.css'))
      .flatMap(({ text }) => rulesOf(text))
      .map(({ selector, properties }) => [selector.slice(1), properties]),
  )
  const taken = sheets().flatMap(({ path, text }) => {
    const rules = rulesOf(text)
    return rules.flatMap(({ selector, body }) => {
      const [, names = ''] = /composes:\s*([\w\s-]+?)\s+from\s+["'][^"']*shapes\.module\.css["']/.exec(body) ?? []
      const shaped = names.split(/\s+/).flatMap((name) => shapes.get(name) ?? [])
      // As strong as the shape: the same rule, and the same class within a query.
      const own = rules.filter((rule) => rule.selector === selector).flatMap(({ properties }) => properties)
      return own
        .filter((name) => shaped.some((other) => isSameProperty(name, other)))
        .map((name) => `${path} ${selector}: ${name}`)
    })
  })
  expect(shapes.size).toBeGreaterThan(0)
  expect(taken).toEqual([])
})

interface Rule {
  readonly selector: string
  readonly body: string
  readonly properties: readonly string[]
}

const rulesOf = (text: string): readonly Rule[] =>
  [...text.matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) =>
    selectors.split(',').map((selector) => ({
      selector: selector.trim(),
      body,
      properties: [...body.matchAll(/(?:^|;)\s*([a-z-]+)\s*:/g)]
        .map(([, name = '']) => name)
        .filter((name) => name !== 'composes'),
    })),
  )

/** « border » says « border-color » too. */
const isSameProperty = (a: string, b: string): boolean =>
  a === b || (!ofItsOwn.has(a) && !ofItsOwn.has(b) && (a.startsWith(`${b}-`) || b.startsWith(`${a}-`)))

/** Their names begin as another's does, which says nothing of them. */
const ofItsOwn: ReadonlySet<string> = new Set(['border-collapse', 'border-spacing', 'flex-direction', 'flex-wrap'])

const sheets = () =>
  globSync('**/*.css', { cwd: renderer }).map((path) => ({
    path: `/${path}`,
    text: readFileSync(join(renderer, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
  }))

const lengths = (value: string): readonly string[] => value.match(/-?\d*\.?\d+(?:px|r?em|ch|pt|cm|mm|v[hw])\b/g) ?? []

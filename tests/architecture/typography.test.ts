import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { sources, written } from './said.ts'

const root = join(import.meta.dirname, '../..')

/** Fenced and quoted code, addresses of links: what is not read as French. */
const code = /```[\s\S]*?```|`[^`]*`|\]\([^)]*\)/g

/** The text, but for its code, with the spaces that must not end a line. */
const typeset = (text: string): string => {
  const kept = text.match(code) ?? []
  return text
    .split(code)
    .map((part, index) => withNoBreakSpaces(part) + (kept[index] ?? ''))
    .join('')
}

test('what users read is typeset in French: no line ends before « : », nor within guillemets', () => {
  const files = globSync(['docs/guide/*.md', 'docs/{dpo,dsi,securite}.md', 'docs/accessibilite/*.md', 'CHANGELOG.md'], {
    cwd: root,
  })
  expect(files.length).toBeGreaterThan(20)
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8')
    expect(text, file).toBe(typeset(text))
  }
})

/** Labels as the nation writes them; what is typeset when it is composed; what only programs and those who command them read. */
const typesetElsewhere =
  /^src\/(?:shared\/records\/(?:directory|indicators|meetings|minutes|roadmap)|main\/(?:headless|office|app|electron|db)|main\/directory\/read)\/|\/documents\//

/** Selectors, regular expressions, queries, and what is said to whoever programs. */
const notFrench = / :[\w-]|[{}\\]|\?\||\b(?:SELECT|WHERE|ORDER|the|of|is|value)\b/i

const french = /^\p{Lu}|[éèêàçùœ’«]/u

const faultsOf = (text: string): readonly string[] => {
  if (notFrench.test(text)) return []
  // A dash in the title of a window ends no line.
  const bound = text.replaceAll(' –', '\u00a0–')
  return [
    ...(withNoBreakSpaces(bound) === bound ? [] : ['a space that may end the line']),
    ...(french.test(text) && /\p{L}[:;?!](?=\s|$)/u.test(text) ? ['no space before the sign'] : []),
    ...(french.test(text) && /(?<!\p{L})(?:[cdjlmnst]|qu)'\p{L}/iu.test(text) ? ['a straight apostrophe'] : []),
    ...(/[éèêàçù’«]/.test(text) && /"/.test(text) ? ['straight quotes'] : []),
  ]
}

test('so is what the interface says', () => {
  const found = sources().flatMap(([path, text]) =>
    typesetElsewhere.test(path) || text.includes('withNoBreakSpaces')
      ? []
      : written(path, text).flatMap((one) => faultsOf(one).map((fault) => `${path}: ${fault} (${one})`)),
  )
  expect(found).toEqual([])
})

test.each([
  ['Qui est-ce ?', 'a space that may end the line'],
  ['Le fichier « été »', 'a space that may end the line'],
  ['30 Mo au plus', 'a space that may end the line'],
  ['Choisissez: tout', 'no space before the sign'],
  ["D'abord", 'a straight apostrophe'],
  ['Le "fil" d’un axe', 'straight quotes'],
])('%s: %s', (text, fault) => expect(faultsOf(text)).toEqual([fault]))

test.each(['Qui est-ce\u00a0?', '«\u00a0été\u00a0»', 'http:', ':hover, :focus-within', 'Accueil – Concerto'])(
  '%s is let be',
  (text) => expect(faultsOf(text)).toEqual([]),
)

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandWords } from '#main/headless/command-words.ts'

const root = join(import.meta.dirname, '../..')

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))

/** As it is compared: spaces that hold, apostrophes and capitals aside. */
const plain = (text: string): string =>
  text
    .replaceAll(/&nbsp;|\\u00a0|\u00a0|\u202f/gi, ' ')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
    .trim()

const sources = ['src/renderer', 'src/shared', 'src/main'].flatMap(filesIn).join('\n')
const said = plain(sources)

/** What is said with a number or a name in it: « Annuler ${the}… ». */
const templates: readonly RegExp[] = [
  ...sources.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g),
  // In a page: « Considérer comme {agreed('convoqué')} ».
  ...sources.replaceAll(/(?<!\$)\{/g, '${').matchAll(/^ +(\p{Lu}[^<>=;\n]*\$\{[^<>=;\n]*)$/gmu),
].flatMap(([, template = '']) => {
  const parts = plain(template).split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)
  const letters = parts.join('').replaceAll(/[^\p{L}]/gu, '')
  if (letters.length < 6) return []
  return [
    new RegExp(`^${parts.map((part) => part.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.{0,40}')}$`, 'u'),
  ]
})

const isSaid = (name: string): boolean => {
  const wanted = plain(name).replace(/[.:…]+$/, '')
  return said.includes(wanted) || templates.some((template) => template.test(wanted) || template.test(`${wanted}…`))
}

const guides = readdirSync(join(root, 'docs/guide')).map((file) => ({
  file,
  text: readFileSync(join(root, 'docs/guide', file), 'utf8'),
}))

/**
 * What a guide names of the screen: bold words with a capital within a sentence, or that begin one and go on with « puis ». Bold words that
 * begin a paragraph or a line of a list, or an article, say what it is about, and « words » alone may be of a file.
 */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(^(?:- |\d+\. |\s)*)?\*\*([^*]+)\*\*(, puis)?/gm)].flatMap(([, begins, name = '', then]) => {
    if (begins !== undefined && then === undefined) return []
    return /^\p{Lu}/u.test(name) && !/^(?:Ce|Des|La|Le|Les|Une?) |`/.test(name) ? [name] : []
  })

const pages = [
  ...guides,
  ...['dpo.md', 'dsi.md', 'securite.md'].map((file) => ({
    file,
    text: readFileSync(join(root, 'docs', file), 'utf8'),
  })),
]

/** Endings of files that a page names: « .xlsx ». Links, and names of hosts, are none. */
const endingsIn = (text: string): readonly string[] =>
  [
    ...text.replaceAll(/\]\([^)]*\)|\S+\.(?:fr|org|md)\b/g, '').matchAll(/(?<=[\s`*(A-Za-z>])\.([a-z]{2,5})(?![\w/])/g),
  ].map(([, ending = '']) => ending)

describe('the guides', () => {
  test.each(guides)('$file names nothing that the screens do not say', ({ text }) => {
    expect(namesIn(text).filter((name) => !isSaid(name))).toEqual([])
  })

  test('name buttons and menus at all', () => {
    expect(guides.flatMap(({ text }) => namesIn(text)).length).toBeGreaterThan(60)
    expect(['Importer', 'Annuler la réunion…', 'Danser la polka'].map(isSaid)).toEqual([true, true, false])
  })

  test('name no command that is not there', () => {
    const known = Object.keys(commandWords)
    const named = pages.flatMap(({ text }) =>
      [...text.matchAll(/`(?:npm run )?concerto (?:-- )?([a-z][a-z -]*)/g)].map(([, words = '']) => words.trim()),
    )
    expect(
      named.filter((words) => !known.some((command) => words === command || words.startsWith(`${command} `))),
    ).toEqual([])
  })

  test('name no format that is neither read, written, refused nor handed over', () => {
    const shipped = ['electron-builder.yml', 'scripts/lib/write-sums.mjs']
      .map((file) => readFileSync(join(root, file), 'utf8').toLowerCase())
      .join()
    const known = (ending: string) =>
      [`.${ending}`, `'${ending}'`].some((form) => sources.includes(form)) || shipped.includes(ending)
    const named = pages.flatMap(({ file, text }) => endingsIn(text).map((ending) => `${file}: .${ending}`))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((line) => !known(line.replace(/^.*\./, '')))).toEqual([])
    expect(['docx', 'wpd'].map(known)).toEqual([true, false])
  })
})

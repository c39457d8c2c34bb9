import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandWords } from '#main/headless/command-words.ts'
import { sources as allSources, said as saidIn } from '../architecture/said.ts'

const root = join(import.meta.dirname, '../..')

/** As it is compared: spaces that hold, apostrophes and capitals aside. */
const plain = (text: string): string =>
  text
    .replaceAll(/&nbsp;|\\u00a0|\u00a0|\u202f/gi, ' ')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
    .trim()

const files = allSources()
const sources = files.map(([, text]) => text).join('\n')
/** What the program may say, a text a line: neither its comments nor its names. */
const said = files.flatMap(([path, text]) => saidIn(path, text).map(plain)).join('\n')

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

/** Words that begin a text, or a sentence of it: what stands in the midst of one names nothing that is pressed. */
const begins = (words: string): boolean =>
  new RegExp(`(?:^|[.!?:] |« )${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'mu').test(said)

const isSaid = (name: string): boolean => {
  const wanted = plain(name).replace(/[ .:…]+$/, '')
  // « Est-ce… ? »: what it leaves out is said in between.
  if (wanted.includes('…')) return wanted.split('…').every((part) => said.includes(part.trim()))
  // « Voir 12 chiffres »: its words are said beside a count.
  const counted = /^(\p{L}+) \d+ (.{6,})$/u.exec(wanted)
  if (counted?.slice(1).every((part) => said.includes(part))) return true
  return begins(wanted) || templates.some((template) => template.test(wanted) || template.test(`${wanted}…`))
}

const guides = readdirSync(join(root, 'docs/guide')).map((file) => ({
  file,
  text: readFileSync(join(root, 'docs/guide', file), 'utf8'),
}))

/**
 * What a guide names of the screen: bold words with a capital. Those that begin a paragraph, a line of a list or of a table say what it
 * is about where they are a sentence, or begin as one; and « words » alone may be of a file.
 */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(^(?:- |\d+\. |\| |\s)*)?\*\*([^*]+)\*\*/gm)].flatMap(([, leads, name = '']) => {
    if (
      leads !== undefined &&
      /\.$|^(?:À|Au|Ces?|Ceux|Chaque|D’un|Dans|Des|Deux|La|Le|Les|Plusieurs|Sans|Si|Tout|Une?) /.test(name)
    )
      return []
    return /^\p{Lu}/u.test(name) && !name.includes('`') && !topics.has(name) ? [name] : []
  })

/** What a passage is about, in bold, and that no screen says. */
const topics = new Set([
  ...['Ce qui est suivi', 'En-têtes, pieds et numéros de page', 'L’état', 'Les sous-axes', 'Ne rien perdre'],
  ...['Nouveaux, modifiés, identiques', 'Titres, listes et tableaux', 'Trop lourd'],
])

/** What it names between « »: with a capital, for what begins without one is an example of what somebody says. */
const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(/«[\s\u00a0]([^»]+?)[\s\u00a0]»/g)].flatMap(([, name = '']) =>
    /^\p{Lu}/u.test(name) ? [name.replaceAll('*', '').replaceAll(/\s+/g, ' ')] : [],
  )

/** Words of files that others wrote, and examples of what somebody types or reads. */
const ofOthers = new Set([
  ...['Don de matériel', 'MONS EN BAROEUL', 'Structure porteuse', 'Structure, Fonction, NOM Prénom', 'Étaient excusés'],
  ...['Participant·e·s', 'Présentation de l’action', 'Entre 5 et 10 k€', 'Financeur 1', 'Non démarré', 'X Lambert'],
  ...['St Étienne', 'Lyon 3e', 'Champ texte', 'Indiquez d’abord le numéro', 'Objectif 1.2', 'Titre de la sous-action'],
  ...['Budget (k€)', 'Région (50 000 €), CAF : 12 000', 'T1 2025', 'Été 2027', 'C14 « 12 ateliers', 'Fiche 1.2'],
  ...[
    'Prénom NOM – Structure',
    'Calendrier : quand le local sera prêt',
    'Les huit étapes sont faites',
    'Réalisé',
    'À l’étude',
  ],
])

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

  test.each(guides)('$file quotes nothing that the screens do not say', ({ text }) => {
    expect(quotedIn(text).filter((name) => !ofOthers.has(name) && !isSaid(name))).toEqual([])
  })

  test('name buttons and menus at all', () => {
    expect(guides.flatMap(({ text }) => quotedIn(text)).length).toBeGreaterThan(200)
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

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { said, sources } from './said.ts'

const root = join(import.meta.dirname, '../..')

/**
 * Words that were not understood: « collègue » or « ordinateur », « département », « envoi » are said in their place. In the
 * code they stay, alone or in English.
 */
const old = '(?:poste|hub|lot)s?'
const before =
  'une?|l[ae]s?|du|des?|ces?|mon|ma|mes|votre|vos|leurs?|son|ses|chaque|aucun|autres?|plusieurs|deux|seuls?|premier|prochain|dernier|aux?|à|et|ou|ni|par|pour|sans|sur'
const oldWords = [
  new RegExp(`(?:(?<![\\p{L}])(?:${before}) |d’|l’|qu’)${old}(?![\\p{L}.])`, 'giu'),
  /(?<![\p{L}/.])(?:Poste|Hub|Lot)s?(?![\p{L}_.-])/gu,
  new RegExp(`^${old} [a-zà-ÿ]`, 'gu'),
  /^(?:lot|poste|hub)s$/g,
  /Convoquer|Préparer les convocations|Marquer comme convoqu|[Mm]ettre en relecture|Nouvelle réunion|Fichiers? ICS/g,
]

const anyOld = new RegExp(`(?<![\\p{L}])${old}(?![\\p{L}])`, 'iu')

/** The same letters for something else: a job, a post office, what another house writes; and names of commands. */
const otherSenses =
  /La Poste\b|Bureau de poste|Postes (?:en accès|de médiation|de conseillers)|un hub national|^postes$|^hub watch$/g

/** Where old words lead to the new ones. */
const synonyms = 'src/shared/text/trade-words.ts'

const oldIn = (text: string): readonly string[] => {
  const own = text.replaceAll(otherSenses, '')
  return oldWords.flatMap((words) => own.match(words) ?? [])
}

test('no sentence of the program says a word that was not understood', () => {
  const found = sources().flatMap(([path, text]) =>
    path === synonyms ? [] : said(path, text).flatMap((one) => oldIn(one).map((word) => `${path}: ${word} (${one})`)),
  )
  expect(found).toEqual([])
})

/**
 * One word a thing: « structure » for who takes part, « campagne » for what is asked of them; « acteur » and « collecte »
 * are said in titles that are not ours, in fuller names, and by whoever searches.
 */
const secondWords = /(?<![\p{L}/_-])(?:acteurs?|collectes?)(?![\p{L}._-])/giu
const namedSo = new RegExp(
  [
    '(?:campagnes?|classeurs?|référence) de (?:la )?collecte',
    // Of the method, of national lists, of the register of purposes.
    'partenaires et acteurs concernés|les acteurs de l’inclusion numérique|acteurs réemploi|fédération d’acteurs',
    'annuaire des acteurs|postes? de collecte',
    // Addresses of screens, and the sheet that is read back.
    '^acteurs?$|^collecte$',
  ].join('|'),
  'giu',
)
/** Words that people search by, or that other houses write. */
const heard = /trade-words|palette\/(?:destinations|how-tos)|documents\/import\/|guess-plan-columns/

const secondIn = (text: string): readonly string[] => text.replaceAll(namedSo, '').match(secondWords) ?? []

test('a thing has one word', () => {
  const found = sources().flatMap(([path, text]) =>
    heard.test(path) ? [] : said(path, text).flatMap((one) => secondIn(one).map((word) => `${path}: ${word} (${one})`)),
  )
  expect(found).toEqual([])
})

test.each(['Un acteur', 'Vos acteurs', 'Collecte en cours'])('« %s » has a second word', (text) =>
  expect(secondIn(text)).not.toEqual([]),
)

test('no page for those who use it does', () => {
  const pages = globSync(['README.md', 'docs/guide/*.md', 'docs/{dpo,dsi,securite}.md', 'CHANGELOG.md'], { cwd: root })
  const found = pages.flatMap((page) =>
    readFileSync(join(root, page), 'utf8')
      .replaceAll(/`[^`]*`|\]\([^)]*\)/g, '')
      .split('\n')
      .filter((line) => anyOld.test(line) || oldIn(line).length > 0)
      .map((line) => `${page}: ${line}`),
  )
  expect(found).toEqual([])
})

test('the glossary says no old word in its column of French, and the demonstration says none', () => {
  const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8').split('\n')
  const said = glossary.flatMap((line) => /^\| ([^|]+) \|/.exec(line)?.[1] ?? [])
  expect(said.length).toBeGreaterThan(150)
  const demo = globSync('resources/demo/*', { cwd: root }).flatMap((page) =>
    readFileSync(join(root, page), 'utf8').split('\n'),
  )
  expect(demo.length).toBeGreaterThan(1000)
  expect([...said, ...demo].filter((line) => [...oldIn(line), ...secondIn(line)].length > 0)).toEqual([])
})

test.each([
  'Un lot attend.',
  'Postes',
  'Le hub arrête les axes.',
  'Signé par ce poste',
  'lots',
  'lot à lire',
  'Convoquer',
])('« %s » is found', (text) => expect(oldIn(text)).not.toEqual([]))

test.each(['poste', 'hub', 'Étapes numériques(La Poste)', 'poste.key', 'Tells the postes of the espace', 'lots-recus'])(
  '« %s » is let be',
  (text) => expect(oldIn(text)).toEqual([]),
)

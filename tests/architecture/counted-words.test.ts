import type { ESTree } from 'vite'
import { expect, test } from 'vitest'
import { nodesOf, sources } from './said.ts'

/** What a sentence says of one and of several: `plural(count, 'structure reçue', 'structures reçues')`. */
interface Forms {
  readonly one: string
  readonly many: string
  /** Of `counted`, which may write « un » or « une »; `null`: figures only. */
  readonly gender: string | null
}

const tools = ['plural', 'counted', 'countSentence']

const formsIn = (path: string, text: string): readonly Forms[] =>
  [...nodesOf(path, text)].flatMap((node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || !tools.includes(node.callee.name))
      return []
    const [, one, many, gender] = node.arguments.map(words)
    if (one == null || many == null) return []
    return [{ one, many, gender: node.callee.name === 'counted' ? (gender ?? 'm') : null }]
  })

const words = (node: ESTree.Node): string | null => {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  return node.type === 'TemplateLiteral' && node.expressions.length === 0
    ? (node.quasis[0]?.value.cooked ?? null)
    : null
}

/** Words whose plural is not an « s » or an « x » more. */
const irregular = new Map(
  Object.entries({
    'est sont':
      'a ont|était étaient|sera seront|serait seraient|répond répondent|garde gardent|existe existent|pèse pèsent',
    'son leur':
      'sa leur|ses leurs|une des|d’une des|compte-rendu comptes-rendus|fiche-action fiches-actions|travail travaux',
    'reste restent':
      'attend attendent|tient tiennent|suit suivent|débordait débordaient|ressemble ressemblent|part partent',
  }).flatMap(([first, others]) => [first, ...others.split('|')].map((pair) => pair.split(' ') as [string, string])),
)

/** « n’est » is « ne est », to stand beside « ne sont »; an example in brackets is of several only. */
const parts = (text: string): readonly string[] =>
  text
    .replaceAll(/ \(«[^)]*\)/g, '')
    .replaceAll(/n’(?=est\b)/g, 'ne ')
    .split(/[\s\u00a0]+/)
    .map((word) => word.replace(/[.,:;]+$/, ''))

/** They stay as they are; so do those that follow a verb, « ont donné », or « leur ». */
const small =
  /^(?:[àâ«y]|au|comme|dans|d[eu]s?|d’.*|dont|déjà|en|encore|et|jamais|mal|ne|non|n’y|ou|pas|plus|pour|qui|qu’.*|sans|trop|votre|été)$/

const agrees = (one: string, many: string): boolean =>
  [`${one}s`, `${one}x`, irregular.get(one)].includes(many) ||
  irregular.get(one.replace(/^n’/, '')) === many.replace(/^n’/, '')

const governs = (one: string): boolean => !irregular.has(one.replace(/^n’/, ''))

/** Beside one that changes, a word changes too. */
const disagrees = ({ one, many }: Forms): boolean => {
  const [single, several] = [parts(one), parts(many)]
  if (single.length !== several.length) return true
  return single.some((word, at) => {
    const [before, other] = [single[at - 1], several[at] ?? '']
    if (word !== other) return !agrees(word, other)
    return before !== undefined && before !== several[at - 1] && governs(before) && !small.test(word)
  })
}

/** « jamais vérifiées », « mois »: as they are, of one and of several. */
const invariable = /^(?:à|par|en|sans|jamais|encore|déjà|non|min|mois|fois|choix|n’|est|ont|sont|a|suivent)/

/** « une 1 structures », « 2 structure »: the word that follows the number is of its number. */
const isOfNumber = ({ one, many }: Forms): boolean => {
  const [first = '', several = ''] = [parts(one)[0], parts(many)[0]]
  return (invariable.test(first) || !/[sx]$/.test(first)) && (invariable.test(several) || /[sx]$/.test(several))
}

const all = sources().flatMap(([path, text]) => formsIn(path, text))

test('what is counted agrees in number, word for word', () => {
  expect(all.length).toBeGreaterThan(300)
  expect(all.filter((forms) => disagrees(forms) || !isOfNumber(forms))).toEqual([])
})

test('a word that is counted has one gender: « une section », wherever it is', () => {
  const noun = ({ one }: Forms): string => parts(one)[0] ?? ''
  const genders = Map.groupBy(
    all.filter(({ gender, one }) => gender !== null && !invariable.test(one)),
    noun,
  )
  const found = [...genders].filter(([, forms]) => new Set(forms.map(({ gender }) => gender)).size > 1)
  expect(found).toEqual([])
})

const given = (one: string, many: string): Forms => ({ one, many, gender: null })

test.each([
  given('structure reçue', 'structures reçue'),
  given('structure reçu', 'structures reçues'),
  given('besoin attend', 'besoins attend'),
  given('fiche n’a', 'fiches n’a'),
])('« $one » and « $many » is found', (forms) => expect(disagrees(forms)).toBe(true))

test.each([
  given('structure reçue', 'structures reçues'),
  given('besoin attend', 'besoins attendent'),
  given('fiche n’est pas lue', 'fiches ne sont pas lues'),
])('« $one » and « $many » is let be', (forms) => expect(disagrees(forms)).toBe(false))

import type { ESTree } from 'vite'
import { expect, test } from 'vitest'
import { nodesOf, sources } from './said.ts'

/** A value put in a sentence, with the words that stand on each side of it. */
interface SaidValue {
  readonly before: string
  readonly value: ESTree.Node
  readonly after: string
}

const saidValues = (node: ESTree.Node): readonly SaidValue[] => {
  if (node.type === 'TemplateLiteral')
    return node.expressions.map((value, at) => ({
      before: node.quasis[at]?.value.cooked ?? '',
      value,
      after: node.quasis[at + 1]?.value.cooked ?? '',
    }))
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return []
  const words = (at: number): string => {
    const child = node.children[at]
    return child?.type === 'JSXText' ? child.value.replaceAll('&nbsp;', '\u00a0') : ''
  }
  return node.children.flatMap((child, at) =>
    child.type === 'JSXExpressionContainer'
      ? [{ before: words(at - 1), value: child.expression, after: words(at + 1) }]
      : [],
  )
}

/** « name » of `name`, of `structure.name`, of `one?.name ?? ''`; « shortPeriod() » of what it gives. */
const nameOf = (node: ESTree.Node): string => {
  switch (node.type) {
    case 'Identifier':
      return node.name
    case 'MemberExpression':
      return node.property.type === 'Identifier' ? node.property.name : ''
    case 'ChainExpression':
    case 'TSNonNullExpression':
      return nameOf(node.expression)
    case 'LogicalExpression':
    case 'BinaryExpression':
      return nameOf(node.left)
    case 'CallExpression':
      return `${nameOf(node.callee)}()`
    default:
      return ''
  }
}

const elidable = /(?:^|[^\p{L}])(?:de|le|la|que|ne|se|je)\s+$/iu
const maybeVowel = /^(?:name|title|author|commune|header|theEpci\(\)|(?:short|long)Period\(\)|periodWords\(\))$/i

/** Words of a sentence on one side: « sur 12 », « 12 autres », « (12) ». */
const speaks = ({ before, after }: SaidValue): boolean => /\p{L}[\s(]+$/u.test(before) || /^\s+\p{L}/u.test(after)

/** Read by whoever programs or commands. */
const notSaid = /^src\/main\/(?:headless|db|app)\//
const english = /\b(?:of|the|has|line)\b/

const faultsOf = (path: string, text: string): readonly string[] =>
  [...nodesOf(path, text)].flatMap(saidValues).flatMap((one) => {
    const shown = `${path}: …${one.before.slice(-20)}\${${text.slice(one.value.start, one.value.end)}}${one.after.slice(0, 20)}`
    const name = nameOf(one.value)
    if (elidable.test(one.before) && maybeVowel.test(name)) return [shown]
    return ['length', 'size'].includes(name) &&
      isNumber(one.value) &&
      speaks(one) &&
      !english.test(one.before + one.after)
      ? [shown]
      : []
  })

/** `names.length`, but not a `size` that is words already. */
const isNumber = (node: ESTree.Node): boolean => {
  if (node.type === 'BinaryExpression') return isNumber(node.left as ESTree.Node)
  return node.type === 'MemberExpression'
}

test('a name is elided by article.ts, a number is written by french-numbers.ts: neither is put in a sentence as it is', () => {
  const found = sources().flatMap(([path, text]) => (notSaid.test(path) ? [] : faultsOf(path, text)))
  expect(found).toEqual([])
})

/** Written with « @ », for a placeholder in a plain string is a mistake elsewhere. */
const example = (text: string): string => `f(${text.replaceAll('@{', '${')})`

test.each([
  '`Tout accepter de @{author}`',
  '`Réponse de @{one?.name}`',
  '`plus de lieux que @{least.name}`',
  '`de @{shortPeriod(first)} à`',
  '<p>l’envoi que {name} vous fera</p>',
  '`Voir les @{names.length} autres`',
  '<span>1 sur {points.length}</span>',
])('%s is found', (text) => expect(faultsOf('a.tsx', example(text))).toHaveLength(1))

test.each([
  '`Tout accepter @{withDe(author)}`',
  '`de @{figure(names.length)} communes`',
  '`le @{longDate(day)}`',
  '`la\u00a0: @{name}`',
  '`/@{names.length}`',
  '`, @{size} de trop`',
])('%s is let be', (text) => expect(faultsOf('a.tsx', example(text))).toEqual([]))

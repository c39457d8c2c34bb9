import { dirname, join } from 'node:path'
import type { ESTree } from 'vite'
import { expect, test } from 'vitest'
import { nodesOf, sources } from './said.ts'

/*
 * What stands over a page ends alike: at the right, the way out, then what one does with it (`DialogEnd`, which a form has by
 * `FormEnd`, and what only tells by `ToldDialog`).
 */
const overPages = ['Dialog', 'Drawer']

/** Ends otherwise, each for its reason. */
const otherwise: Readonly<Record<string, string>> = {
  'src/renderer/components/history/HistoryButton.tsx': 'read beside the field it tells of, and left by its cross',
  'src/renderer/directory/panel/EntryHistory.tsx': 'the same, of a whole entry',
}

interface Screen {
  readonly path: string
  readonly nodes: readonly ESTree.Node[]
  /** Where the components of other files are declared, by name. */
  readonly imported: ReadonlyMap<string, string>
}

const screenOf = (path: string, text: string): Screen => {
  const nodes = [...nodesOf(path, text)]
  const imported = nodes.flatMap((node) =>
    node.type === 'ImportDeclaration'
      ? node.specifiers.map(({ local }) => [local.name, join(dirname(path), node.source.value)] as const)
      : [],
  )
  return { path, nodes, imported: new Map(imported) }
}

const screens = new Map(
  sources()
    .filter(([path]) => path.startsWith('src/renderer/') && path.endsWith('.tsx'))
    .map(([path, text]) => [path, screenOf(path, text)]),
)

const elementsOf = (nodes: readonly ESTree.Node[]): readonly ESTree.JSXElement[] =>
  nodes.filter((node) => node.type === 'JSXElement')

const within = (nodes: readonly ESTree.Node[], { start, end }: ESTree.Node): readonly ESTree.Node[] =>
  nodes.filter((node) => node.start > start && node.end <= end)

const nameOf = ({ openingElement: { name } }: ESTree.JSXElement): string =>
  name.type === 'JSXIdentifier' ? name.name : ''

/** Whether an end is drawn there, by itself or by a component that is. */
const hasEnd = (screen: Screen, part: ESTree.Node, seen: ReadonlySet<ESTree.Node>): boolean =>
  elementsOf(within(screen.nodes, part)).some((element) => {
    const name = nameOf(element)
    if (name === 'DialogEnd') return true
    const home = screens.get(screen.imported.get(name) ?? screen.path)
    const component = home?.nodes.find((node) => node.type === 'FunctionDeclaration' && node.id?.name === name)
    return (
      home !== undefined &&
      component !== undefined &&
      !seen.has(component) &&
      hasEnd(home, component, new Set([...seen, component]))
    )
  })

test('what stands over a page ends by the way out, then what one does with it', () => {
  const standing = [...screens.values()].flatMap((screen) =>
    elementsOf(screen.nodes)
      .filter((element) => overPages.includes(nameOf(element)))
      .map((element) => ({ screen, element })),
  )
  expect(standing.length).toBeGreaterThan(25)
  const endless = standing.filter(({ screen, element }) => !hasEnd(screen, element, new Set()))
  expect(endless.map(({ screen }) => screen.path).toSorted()).toEqual(Object.keys(otherwise))
})

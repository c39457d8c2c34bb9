import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ESTree, parseSync } from 'vite'

const root = join(import.meta.dirname, '../..')

/** The sources that speak to people, without their tests. */
export const sources = (): readonly (readonly [path: string, text: string])[] =>
  globSync('src/**/*.{ts,tsx}', { cwd: root })
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')])

/** Every piece of a program, the outer ones first. */
export function* nodesOf(path: string, text: string): Generator<ESTree.Node> {
  const within = function* (value: unknown): Generator<ESTree.Node> {
    if (Array.isArray(value)) for (const one of value) yield* within(one)
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value) yield value as ESTree.Node
      for (const one of Object.values(value)) yield* within(one)
    }
  }
  yield* within(parseSync(path, text).program)
}

/** What a program may say: its texts, with their spaces as they are seen. */
export const said = (path: string, text: string): readonly string[] => written(path, text).map(seen)

/** The same, with the spaces that hold told from the others. */
export const written = (path: string, text: string): readonly string[] =>
  [...nodesOf(path, text)].flatMap((node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') return held(node.value)
    if (node.type === 'TemplateElement') return node.value.cooked ?? ''
    return node.type === 'JSXText' ? held(node.value) : []
  })

const held = (text: string): string => text.replaceAll('&nbsp;', '\u00a0')

const seen = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

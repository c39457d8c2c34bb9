import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

export interface Import {
  /** The importing file, from the root of the sources: « main/db/open.ts ». */
  readonly from: string
  /** The imported file in the same writing, or the name of a package: « better-sqlite3 », « node:fs ». */
  readonly to: string
  readonly kind: 'file' | 'package'
}

/** Every import of the sources below `src`, tests left out: they may open any door. */
export const importsOf = (src: string): Import[] => sourceFiles(src).flatMap((file) => importsIn(src, file))

const sourceFiles = (src: string): string[] =>
  readdirSync(src, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((entry) => join(entry.parentPath, entry.name))

/** `import … from`, `export … from`, `import '…'` at the beginning of a line; and `import('…')` anywhere. */
const statement = /^(?:import|export)\s+(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const call = /\bimport\(\s*['"]([^'"]+)['"]/g

function importsIn(src: string, file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const from = relative(src, file).split(sep).join('/')
  return [...text.matchAll(statement), ...text.matchAll(call)].map(([, name = '']) => ({
    from,
    ...target(src, file, name),
  }))
}

function target(src: string, file: string, name: string): Pick<Import, 'to' | 'kind'> {
  const path = name.startsWith('#') ? resolve(src, name.slice(1)) : resolve(dirname(file), name)
  if (!name.startsWith('#') && !name.startsWith('.')) return { to: name, kind: 'package' }
  return { to: relative(src, path).split(sep).join('/'), kind: 'file' }
}

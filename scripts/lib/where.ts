import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { importsOf } from '../../tests/architecture/imports.ts'

/** `docs/where.md`: which files make a screen, and which answer what it asks. */
export const wherePage = (root: string): string => {
  const read = new Map<string, string>()
  const text = (path: string): string => {
    const known = read.get(path) ?? readFileSync(join(root, path), 'utf8')
    read.set(path, known)
    return known
  }
  const next = Map.groupBy(
    importsOf(join(root, 'src')).filter(({ kind }) => kind === 'file'),
    ({ from }) => `src/${from}`,
  )
  const reached = (from: readonly string[], inside: (path: string) => boolean): ReadonlySet<string> => {
    const found = new Set(from)
    for (const path of found) for (const { to } of next.get(path) ?? []) if (inside(`src/${to}`)) found.add(`src/${to}`)
    return found
  }
  const areas = areasOf(text('src/main/app/handlers.ts'), text('src/shared/contract/contract.ts'))
  const tests = filesBelow(root, 'tests').filter((path) => /\.(test|spec)\.ts$/.test(path))

  const screenRow = ({ path, file }: Screen): string => {
    const files = reached(
      [file],
      (one) => /^src\/renderer\/[^/]+\//.test(one) && !/^src\/renderer\/(api|app)\//.test(one),
    )
    const own = [...files].filter((one) => /\.tsx?$/.test(one) && !one.startsWith('src/renderer/components/'))
    const asked = new Set(own.flatMap((one) => areasAsked(text(one))))
    const [, , room = '', folder = ''] = file.split('/')
    const specs = tests
      .filter((one) => one.endsWith('.spec.ts') && (one.endsWith(`/${folder}.spec.ts`) || names(text(one), path)))
      .toSorted((a, b) => Number(b.startsWith(`tests/${room}/`)) - Number(a.startsWith(`tests/${room}/`)))
      .slice(0, 3)
    return row([
      code(path),
      code(file.slice('src/renderer/'.length)),
      areas
        .filter(({ name }) => asked.has(name))
        .map(({ name }) => name)
        .join(', '),
      specs.map((one) => code(one.slice('tests/'.length))).join(', '),
    ])
  }

  const areaRow = ({ name, contract, handlers }: Area): string => {
    const folder = `${dirname(handlers)}/`
    const own = reached([handlers], (one) => one.startsWith(folder))
    const documents = [...own].flatMap((one) =>
      (next.get(one) ?? []).map(({ to }) => /^main\/\w+\/documents\/[\w-]+/.exec(to)?.[0]),
    )
    const asking = tests.filter((one) => one.endsWith('.test.ts') && text(one).includes(`'${name}.`))
    const most = asking.toSorted((a, b) => times(text(b), name) - times(text(a), name)).slice(0, 2)
    return row([
      code(name),
      code(contract.slice('src/shared/contract/'.length)),
      code(folder.slice('src/main/'.length)),
      [...new Set(documents)]
        .filter((one) => one !== undefined && !one.endsWith('.ts'))
        .toSorted()
        .map((one) => code(String(one).slice('main/'.length)))
        .join(', '),
      most.map((one) => code(one.slice('tests/'.length))).join(', '),
    ])
  }

  return `# Where is what

<!-- Written by \`npm run where-page\` from the routes, the contract and the imports. -->

## Screens

From an address: the file in \`src/renderer/\` that draws it, the areas of the contract that it asks, some of the tests in \`tests/\`
that open it in a browser. What every screen has (saving, undo, search, rows that fields name) asks for itself, in \`components/\`.

${table(['Address', 'Screen', 'Asks', 'Tests'], screensOf(root).map(screenRow))}

## Areas

From an area: its contract in \`src/shared/contract/\`, what answers it in \`src/main/\`, the documents that this composes, and the
tests that ask it most. Procedures are named \`area.procedure\`, and each is a function of \`handlers.ts\`.

${table(['Area', 'Contract', 'Answered by', 'Documents', 'Tests'], areas.map(areaRow))}
`
}

interface Screen {
  readonly path: string
  readonly file: string
}

/** Every route that has a component, by its address. */
const screensOf = (root: string): readonly Screen[] =>
  filesBelow(root, 'src/renderer')
    .filter((path) => path.endsWith('/routes.ts'))
    .flatMap((path) => routesIn(path, readFileSync(join(root, path), 'utf8')))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))

const routesIn = (file: string, text: string): readonly Screen[] => {
  const known = new Map<string, Screen>()
  return text
    .split('createRoute({')
    .slice(1)
    .flatMap((body, index) => {
      const own = /path: '([^']+)'/.exec(body)?.[1] ?? ''
      const imported = /component: lazyRouteComponent\(\s*\(\) => import\('([^']+)'\)/.exec(body)?.[1]
      const named = /component: (\w+),/.exec(body)?.[1]
      const from = imported ?? new RegExp(`import \\{[^}]*\\b${named}\\b[^}]*\\} from '([^']+)'`).exec(text)?.[1]
      const parent = known.get(/getParentRoute: \(\) => (\w+)/.exec(body)?.[1] ?? '')
      const screen = {
        path: parent === undefined ? own : `${parent.path}/${own}`,
        file: from === undefined ? (parent?.file ?? file) : posix.join(posix.dirname(file), from),
      }
      const name = /const (\w+) = $/.exec(text.split('createRoute({')[index] ?? '')?.[1]
      if (name !== undefined) known.set(name, screen)
      return [screen]
    })
}

interface Area {
  readonly name: string
  readonly contract: string
  readonly handlers: string
}

const areasOf = (handlers: string, contract: string): readonly Area[] =>
  [...contract.matchAll(/^ {2}(\w+): async \(\) =>\s+\(await import\('\.\/([^']+)'\)\)/gm)].flatMap(
    ([, name = '', path = '']) => {
      const answered = new RegExp(`^ {2}${name}: async \\(\\) =>[\\s\\S]*?import\\('#main/([^']+)'\\)`, 'm').exec(
        handlers,
      )
      return answered === null
        ? []
        : [{ name, contract: `src/shared/contract/${path}`, handlers: `src/main/${answered[1]}` }]
    },
  )

/** `useApiQuery('needs', 'list', …)`, `api.needs.list(…)`. */
const areasAsked = (text: string): readonly string[] => [
  ...[...text.matchAll(/\b(?:use(?:ApiQuery|ApiMutation|Gesture)|apiQuery|call)\(\s*'(\w+)',/g)].map(
    ([, area = '']) => area,
  ),
  ...[...text.matchAll(/\bapi\.(\w+)\.\w+/g)].map(([, area = '']) => area),
]

/** Whether a test opens this address: « /besoins/$need » is any address of that shape. */
const names = (text: string, path: string): boolean =>
  new RegExp(`[\`'"#]${path.replaceAll('/', '\\/').replaceAll(/\$\w+/g, '\\$\\{[^}/]+\\}')}[\`'"?]`).test(text)

const times = (text: string, area: string): number => text.split(`'${area}.`).length

const filesBelow = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(folder, entry.parentPath.slice(join(root, folder).length + 1), entry.name))
    .toSorted()

const code = (words: string): string => `\`${words}\``
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell || '–').join(' | ')} |`
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(head), row(head.map(() => '---')), ...rows].join('\n')

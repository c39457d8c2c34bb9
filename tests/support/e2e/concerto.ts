import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test as base, type ElectronApplication, type Page } from '@playwright/test'
import { type Copied, copiedInBrowser, copiedInElectron } from './copied.ts'
import { launchElectron, readyWindow, savesInto } from './electron-window.ts'

const root = join(import.meta.dirname, '../../..')

interface Host {
  /** The address of one more window, with a token that has not been used. */
  newUrl(): Promise<string>
  /** « http://127.0.0.1:51234 » */
  readonly address: string
}

interface OfWorker {
  /** A folder with the demonstration in it, made when first asked for: to make it anew takes seconds. */
  demonstration: () => Promise<string>
}

interface Concerto {
  /** Whether the workspace is the demonstration; empty otherwise. */
  demo: boolean
  /** The folder of this test's workspace. */
  dataDir: string
  /** The loopback host, where a test speaks of addresses. Its tests do not exist in Electron. */
  host: Host
  /** What the page copied, where a test asks. */
  copied: Copied
  /** The window of another poste, on a workspace of its own that has not been opened yet. */
  otherPoste: Page
}

/** Tests in which `page` is Concerto's window on a workspace of its own. */
const inBrowser = base.extend<Concerto, OfWorker>({
  demo: [false, { option: true }],
  demonstration: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures in this pattern.
    async ({}, use) =>
      withFolder(async (folder) => {
        let made: Promise<string> | null = null
        await use(() => {
          made ??= fillWithDemo(folder)
          return made
        })
      }),
    { scope: 'worker' },
  ],
  // A copied folder is a workspace like another, which writes under a name of its own.
  dataDir: async ({ demo, demonstration }, use) =>
    withFolder(async (folder) => {
      if (demo) cpSync(await demonstration(), folder, { recursive: true })
      await use(folder)
    }),
  host: async ({ dataDir }, use) => {
    const { child, read } = startHost('--data', dataDir)
    const first = await read()
    const newUrl = async (): Promise<string> => {
      child.stdin.write('\n')
      return (await read()).url
    }
    const ended = endedAlone(child)
    await use({ newUrl, address: first.address })
    const alone = ended()
    await stopped(child)
    if (alone !== null) throw new Error(`Concerto ended on its own during this test: ${alone}.`)
  },
  // The host first: it is stopped last, so that a failing test's picture is not that of a window without its program.
  page: async ({ host, page }, use) => {
    await page.goto(await host.newUrl())
    await use(page)
  },
  copied: async ({ page, context }, use) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await use(copiedInBrowser(page))
  },
  otherPoste: async ({ browser }, use) =>
    withFolder(async (folder) => {
      const { child, read } = startHost('--data', folder)
      const page = await browser.newPage()
      await page.goto((await read()).url)
      await use(page)
      await page.close()
      await stopped(child)
    }),
})

const inElectron = inBrowser.extend<Concerto & { application: ElectronApplication }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures in this pattern.
  host: async ({}, use, testInfo) => {
    testInfo.skip(true, 'Hôte local : Electron n’en a pas.')
    await use(null as never)
  },
  // As a browser without a window, it has no scroll bars.
  application: async ({ dataDir }, use) => {
    const application = await launchElectron('--data', dataDir, '--hide-scrollbars')
    await use(application)
    await application.close()
  },
  page: async ({ application }, use) =>
    withFolder(async (folder) => {
      const page = await readyWindow(application)
      await savesInto(folder, application, page)
      await use(page)
    }),
  copied: ({ application }, use) => use(copiedInElectron(application)),
})

/** Which host the same tests drive is chosen by whoever runs them. */
export const hostName = process.env.CONCERTO_E2E_HOST === 'electron' ? 'electron' : 'browser'
export const test = hostName === 'electron' ? inElectron : inBrowser

/** What is told of a file that was handed over: a browser was given it, Concerto itself wrote it. */
export const handedWords = (given: RegExp): RegExp => (hostName === 'electron' ? /Enregistré dans/ : given)

/** Tests in which the workspace holds what `fill` puts into its folder. */
export const testFilled = (fill: (dataDir: string) => void): typeof test =>
  test.extend({
    dataDir: async ({ dataDir }, use) => {
      fill(dataDir)
      await use(dataDir)
    },
  })

export { expect } from '@playwright/test'

/** The loopback host, and what it says of where it listens, a line at a time. */
function startHost(...args: readonly string[]) {
  const child = spawn(process.execPath, [join(root, 'out', 'main', 'browser.cjs'), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const read = async (): Promise<{ url: string; address: string }> => JSON.parse(String((await lines.next()).value))
  return { child, read }
}

async function fillWithDemo(folder: string): Promise<string> {
  const { child, read } = startHost('--data', folder, '--demo')
  await read()
  await stopped(child)
  return folder
}

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'concerto-e2e-'))
  await use(folder)
  rmSync(folder, { recursive: true, force: true })
}

/** Asked at the end: how the process ended before it was told to, or null. */
function endedAlone(child: ChildProcess): () => string | null {
  let how: string | null = null
  child.once('exit', (code, signal) => {
    how = signal ?? `exit code ${code}`
  })
  return () => how
}

const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('close', () => resolve())
    child.kill('SIGTERM')
  })

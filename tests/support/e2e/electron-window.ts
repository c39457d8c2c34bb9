import type { EventEmitter } from 'node:events'
import { copyFileSync, createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type Download, type ElectronApplication, type Page } from '@playwright/test'

const root = join(import.meta.dirname, '../../..')

/** Concerto in its own window, on a workspace; `args` are those of a command line. */
export const launchElectron = (...args: readonly string[]): Promise<ElectronApplication> =>
  _electron.launch({
    executablePath: electronBinary(),
    // Chromium's sandbox refuses to run as root.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, ...args],
  })

/** Its window once a screen stands in it, as large as those of a browser. */
export async function readyWindow(application: ElectronApplication): Promise<Page> {
  const page = await application.firstWindow()
  await page.locator('#root :is(h1, h2)').first().waitFor()
  await page.setViewportSize({ width: 1440, height: 900 })
  return page
}

/**
 * Files go through the dialog of the system, of which Playwright never hears. Here it is answered: each goes into a folder, and
 * is told to whoever waits for a download.
 */
export async function savesInto(folder: string, application: ElectronApplication, page: Page): Promise<void> {
  await application.evaluate(({ dialog }, into) => {
    const saved: Saved[] = []
    Object.assign(globalThis, { concertoSaved: saved })
    let count = 0
    dialog.showSaveDialog = (async (...asked: unknown[]) => {
      const { defaultPath = '' } = asked.at(-1) as { defaultPath?: string }
      const name = defaultPath.split(/[\\/]/).at(-1) ?? ''
      count += 1
      saved.push({ name, path: `${into}/${count} ${name}` })
      return { canceled: false, filePath: `${into}/${count} ${name}` }
    }) as typeof dialog.showSaveDialog
  }, folder)
  void tellSaved(application, page)
}

/** Until the application ends. */
async function tellSaved(application: ElectronApplication, page: Page): Promise<void> {
  const emitter = page as unknown as EventEmitter
  for (;;) {
    const download = await nextSaved(application).catch(() => null)
    if (download === null) return
    emitter.emit('download', download)
  }
}

interface Saved {
  readonly name: string
  readonly path: string
}

/** The next file that was saved, once it is whole, under the names of a download. */
async function nextSaved(application: ElectronApplication): Promise<Download> {
  const { name, path } = await application.evaluate(async () => {
    const { concertoSaved } = globalThis as unknown as { concertoSaved: Saved[] }
    while (concertoSaved.length === 0) await new Promise((resolve) => setTimeout(resolve, 50))
    return concertoSaved.shift() as Saved
  })
  while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 50))
  return {
    suggestedFilename: () => name,
    path: async () => path,
    saveAs: async (to: string) => copyFileSync(path, to),
    createReadStream: async () => createReadStream(path),
  } as unknown as Download
}

/** Where the package keeps it; told apart from where it is not. */
const electronBinary = (): string => {
  const binary = electronPath()
  if (binary === null) throw new Error('The Electron binary is not installed.')
  return binary
}

/** `null` where the binary is not installed. */
export const electronPath = (): string | null => {
  const folder = join(root, 'node_modules', 'electron')
  const named = join(folder, 'path.txt')
  const binary = existsSync(named) ? join(folder, 'dist', readFileSync(named, 'utf8')) : null
  return binary !== null && existsSync(binary) ? binary : null
}

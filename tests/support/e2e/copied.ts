import type { ElectronApplication, Page } from '@playwright/test'

/** What was copied last, as any program would be given it. */
export interface Copied {
  text(): Promise<string>
  html(): Promise<string>
  /** Of the picture, in pixels. */
  width(): Promise<number>
}

/** The page may read it: so it was granted. */
export const copiedInBrowser = (page: Page): Copied => ({
  text: () => page.evaluate(() => navigator.clipboard.readText()),
  html: () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return item === undefined ? '' : (await item.getType('text/html')).text()
    }),
  width: () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return item === undefined ? 0 : (await createImageBitmap(await item.getType('image/png'))).width
    }),
})

/** The page may not: the program is asked. */
export const copiedInElectron = (application: ElectronApplication): Copied => ({
  text: () => application.evaluate(({ clipboard }) => clipboard.readText()),
  html: () =>
    application.evaluate(async ({ clipboard }) => {
      const [item] = await clipboard.read()
      return item === undefined ? '' : (await item.getType('text/html')).text()
    }),
  width: () =>
    application.evaluate(async ({ clipboard, nativeImage }) => {
      const [item] = await clipboard.read()
      if (item === undefined) return 0
      const bytes = await (await item.getType('image/png')).arrayBuffer()
      return nativeImage.createFromBuffer(Buffer.from(bytes)).getSize().width
    }),
})

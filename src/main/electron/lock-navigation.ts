import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  dialog,
  type MessageBoxOptions,
  shell,
  type WebContents,
} from 'electron'
import { outsideAddress } from '#shared/text/outside-address.ts'
import { isSafeLink } from '#shared/text/rich-text/link.ts'
import { isAppUrl } from './app-scheme.ts'
import { isWall } from './wall.ts'

/** What to do with an address that the page wants to go to: stay, hand it to the person's browser or mail, or nothing. */
export type Destination = 'here' | 'outside' | 'nowhere'

export function destinationOf(url: string): Destination {
  if (isAppUrl(url)) return 'here'
  return isSafeLink(url) && URL.canParse(url) ? 'outside' : 'nowhere'
}

/** Keeps a page on Concerto: it never shows another site, opens no window but the wall, and holds no `<webview>`. */
export function lockNavigation(contents: WebContents, wall: () => BrowserWindowConstructorOptions): void {
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    if (destinationOf(event.url) === 'here') return
    event.preventDefault()
    void openOutside(contents, event.url)
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-frame-navigate', (event) => {
    // Frames hold composed documents: those have no address of their own, and what they link to opens outside.
    if (!event.isMainFrame && !isFrameDocument(event.url)) stay(event)
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (isWall(url)) return { action: 'allow', overrideBrowserWindowOptions: wall() }
    void openOutside(contents, url)
    return { action: 'deny' }
  })
}

const isFrameDocument = (url: string): boolean => url.startsWith('about:') || url.startsWith('blob:app://concerto/')

/** A mail opens at once: it is sent by whoever sends it. A page of the web opens once its address was seen. */
async function openOutside(contents: WebContents, url: string): Promise<void> {
  if (destinationOf(url) !== 'outside') return
  const address = outsideAddress(URL.parse(url))
  if (address === null) return shell.openExternal(url)
  const question: MessageBoxOptions = {
    type: address.warnings.length === 0 ? 'question' : 'warning',
    title: 'Ouvrir un lien',
    message: `Ouvrir ${address.site} dans votre navigateur\u00a0?`,
    detail: [address.whole, ...address.warnings].join('\n\n'),
    buttons: ['Ouvrir', 'Annuler'],
    defaultId: 0,
    cancelId: 1,
  }
  const window = BrowserWindow.fromWebContents(contents)
  const { response } = await (window === null
    ? dialog.showMessageBox(question)
    : dialog.showMessageBox(window, question))
  if (response === 0) await shell.openExternal(address.whole)
}

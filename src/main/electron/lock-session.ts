import type { Session } from 'electron'
import { isAppUrl } from './app-scheme.ts'

/** Closes what a web page may usually ask of a computer or a network. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isGranted(permission)))
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission))
  session.setDevicePermissionHandler(() => false)
  // What leaves is saved through the dialog of `desktop.ts`.
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !staysHere(url) }))
}

/** What the interface needs, each asked for by a gesture: copying a sentence, and filling the screen with the wall. */
const isGranted = (permission: string): boolean =>
  permission === 'clipboard-sanitized-write' || permission === 'fullscreen'

/** No request leaves the computer: the interface itself, what it composed, and the developer's tools. */
const staysHere = (url: string): boolean =>
  isAppUrl(url) || url.startsWith('data:') || url.startsWith('blob:app://concerto/') || url.startsWith('devtools://')

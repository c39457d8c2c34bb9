import type { WebContents } from 'electron'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { DoubleContents, dialog, shell } from '../../../tests/support/double-electron.ts'
import { destinationOf, lockNavigation } from './lock-navigation.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

const destinations: readonly (readonly [string, string])[] = [
  ['app://concerto/', 'here'],
  ['app://concerto/#/reunions', 'here'],
  ['app://concerto/#/reunions/019a/projection?x', 'here'],
  ['app://concerto.example/', 'nowhere'],
  ['app://concerto@elsewhere/', 'nowhere'],
  ['app://elsewhere/', 'nowhere'],
  ['https://exemple.fr/page?é=1', 'outside'],
  ['HTTP://exemple.fr', 'outside'],
  ['mailto:accueil@exemple.fr', 'outside'],
  ['javascript:alert(1)', 'nowhere'],
  ['data:text/html,<script>', 'nowhere'],
  ['file:///etc/passwd', 'nowhere'],
  ['smb://serveur/partage', 'nowhere'],
  ['ms-msdt:/id', 'nowhere'],
  ['blob:https://exemple.fr/1', 'nowhere'],
  ['about:blank', 'nowhere'],
  ['https://', 'nowhere'],
  ['', 'nowhere'],
]

let contents: DoubleContents

/** What was shown before a page was opened: the button that was pressed, 0 to open. */
let pressed = 0

beforeEach(() => {
  shell.openExternal.mockClear()
  dialog.showMessageBox.mockClear()
  dialog.showMessageBox.mockImplementation(async () => ({ response: pressed }))
  pressed = 0
  contents = new DoubleContents()
  lockNavigation(contents as unknown as WebContents, () => ({ title: 'the wall' }))
})

/** A question is answered before anything opens. */
const opening = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Pages open at the address that was shown. */
const asOpened = (url: string): string => (url.startsWith('mailto:') ? url : new URL(url).href)

/** What happens when the page asks for `event`: whether it was stopped. */
const emit = (name: string, event: object): boolean => {
  const preventDefault = vi.fn()
  contents.emit(name, { ...event, preventDefault })
  return preventDefault.mock.calls.length > 0
}

describe('where an address leads', () => {
  test.each(destinations)('%s → %s', (url, destination) => {
    expect(destinationOf(url)).toBe(destination)
  })
})

describe.each(['will-navigate', 'will-redirect'])('%s', (name) => {
  test.each(destinations)('%s → %s', async (url, destination) => {
    expect(emit(name, { url })).toBe(destination !== 'here')
    await opening()
    expect(shell.openExternal.mock.calls).toEqual(destination === 'outside' ? [[asOpened(url)]] : [])
  })
})

describe('a new window', () => {
  test.each(destinations)('%s is never opened here (%s)', async (url, destination) => {
    expect(contents.windowOpenHandler({ url })).toEqual({ action: 'deny' })
    await opening()
    expect(shell.openExternal.mock.calls).toEqual(destination === 'outside' ? [[asOpened(url)]] : [])
  })
})

describe('a page of the web', () => {
  test('is opened once its whole address was seen', async () => {
    contents.windowOpenHandler({ url: 'https://exemple.fr/page?é=1' })
    await opening()
    expect(dialog.showMessageBox.mock.calls).toEqual([
      [
        expect.objectContaining({
          message: 'Ouvrir exemple.fr dans votre navigateur\u00a0?',
          detail: 'https://exemple.fr/page?%C3%A9=1',
          buttons: ['Ouvrir', 'Annuler'],
          cancelId: 1,
        }),
      ],
    ])
  })

  test('is not opened by whoever thinks better of it', async () => {
    pressed = 1
    contents.windowOpenHandler({ url: 'https://exemple.fr/' })
    await opening()
    expect(shell.openExternal.mock.calls).toEqual([])
  })

  test('is told by the site where it leads, never by what passes for it', async () => {
    contents.windowOpenHandler({ url: 'https://impots.gouv.fr@exemple.invalid/x' })
    await opening()
    const [asked] = dialog.showMessageBox.mock.calls[0] ?? []
    expect(asked).toMatchObject({ type: 'warning', message: 'Ouvrir exemple.invalid dans votre navigateur\u00a0?' })
    expect(shell.openExternal.mock.calls).toEqual([['https://exemple.invalid/x']])
  })

  test('is not asked about when it is a mail', async () => {
    contents.windowOpenHandler({ url: 'mailto:accueil@exemple.fr' })
    await opening()
    expect(dialog.showMessageBox.mock.calls).toEqual([])
    expect(shell.openExternal.mock.calls).toEqual([['mailto:accueil@exemple.fr']])
  })
})

describe('the wall', () => {
  test.each([
    'app://concerto/#/reunions/019a/projection',
    'app://concerto/#/restitution/mur',
    'app://concerto/#/restitution/mur?reunion=%22019a%22',
  ])('%s opens in a window of its own', (url) => {
    expect(contents.windowOpenHandler({ url })).toEqual({
      action: 'allow',
      overrideBrowserWindowOptions: { title: 'the wall' },
    })
  })

  test.each([
    'https://exemple.fr/#/reunions/019a/projection',
    'app://concerto/#/reunions/019a/projection/../salle',
    'app://concerto/#/restitution/mur/../presenter',
  ])('%s is not it', (url) => expect(contents.windowOpenHandler({ url })).toEqual({ action: 'deny' }))
})

describe('a frame in the page', () => {
  test('shows a composed document', () => {
    expect(emit('will-frame-navigate', { url: 'about:srcdoc', isMainFrame: false })).toBe(false)
    expect(emit('will-frame-navigate', { url: 'blob:app://concerto/1', isMainFrame: false })).toBe(false)
  })

  test('never shows a site: the link opens outside', async () => {
    expect(emit('will-frame-navigate', { url: 'https://exemple.fr', isMainFrame: false })).toBe(true)
    await opening()
    expect(shell.openExternal.mock.calls).toEqual([['https://exemple.fr/']])
  })

  test('leaves the page itself to the first guard, so that a link opens once', () => {
    expect(emit('will-frame-navigate', { url: 'https://exemple.fr', isMainFrame: true })).toBe(false)
  })
})

test('a <webview> is never attached', () => {
  expect(emit('will-attach-webview', {})).toBe(true)
})

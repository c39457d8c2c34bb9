import { beforeEach, expect, test, vi } from 'vitest'
import { BrowserWindow, dialog } from '../../../tests/support/double-electron.ts'
import { chooseFolderFrom } from './choose-folder.ts'
import type { Remembered, WindowMemory } from './window-memory.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

let kept: Partial<Remembered>
const memory = {
  read: () => ({ chosenFolder: null, ...kept }) as Remembered,
  note: (changes) => Object.assign(kept, changes),
} satisfies WindowMemory

beforeEach(() => {
  vi.clearAllMocks()
  kept = {}
  BrowserWindow.opened.length = 0
})

const asked = {
  title: 'Choisir un dossier',
  buttonLabel: 'Choisir',
  properties: ['openDirectory', 'createDirectory'],
}

test('gives the folder that was chosen, and nothing when the person closes the dialog', async () => {
  const choose = chooseFolderFrom(memory)
  expect(await choose()).toBeNull()
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/partage/concerto'] })
  expect(await choose()).toBe('/partage/concerto')
  expect(dialog.showOpenDialog.mock.calls).toEqual([[asked], [asked]])
})

test('belongs to the window, and opens where a folder was last chosen', async () => {
  const window = new BrowserWindow({})
  kept = { chosenFolder: '/partage' }
  await chooseFolderFrom(memory)()
  expect(dialog.showOpenDialog.mock.calls).toEqual([[window, { ...asked, defaultPath: '/partage' }]])
})

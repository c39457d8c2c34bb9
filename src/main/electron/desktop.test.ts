import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { app, BrowserWindow, dialog, shell } from '../../../tests/support/double-electron.ts'
import { desktopOf } from './desktop.ts'
import { type WindowMemory, windowMemory } from './window-memory.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

let folder: string
let memory: WindowMemory
const file = { name: 'compte-rendu.docx', bytes: new Uint8Array(Buffer.from('octets')) }

beforeEach(() => {
  vi.clearAllMocks()
  folder = mkdtempSync(join(tmpdir(), 'concerto-desktop-'))
  memory = windowMemory(folder)
  app.paths.set('documents', join(folder, 'Documents'))
  BrowserWindow.opened.length = 0
})

afterEach(() => rmSync(folder, { recursive: true }))

const answer = (filePath: string) => dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath })

test('asks in French, in front of the window, first among the documents and then where one last saved', async () => {
  const window = new BrowserWindow({})
  answer(join(folder, 'Le compte-rendu.docx'))
  const desktop = desktopOf(memory)
  expect(await desktop.save(file)).toBe(join(folder, 'Le compte-rendu.docx'))
  expect(readFileSync(join(folder, 'Le compte-rendu.docx'), 'utf8')).toBe('octets')
  await desktop.save({ ...file, name: 'sans type' })
  const asked = { buttonLabel: 'Enregistrer', properties: ['createDirectory', 'showOverwriteConfirmation'] }
  const all = { name: 'Tous les fichiers', extensions: ['*'] }
  expect(dialog.showSaveDialog.mock.calls).toEqual([
    [
      window,
      {
        ...asked,
        title: 'Enregistrer «\u00a0compte-rendu.docx\u00a0»',
        defaultPath: join(folder, 'Documents', 'compte-rendu.docx'),
        filters: [{ name: 'Document Word', extensions: ['docx'] }, all],
      },
    ],
    [
      window,
      {
        ...asked,
        title: 'Enregistrer «\u00a0sans type\u00a0»',
        defaultPath: join(folder, 'sans type'),
        filters: [all],
      },
    ],
  ])
})

test('writes nothing when the person gives up', async () => {
  expect(await desktopOf(memory).save(file)).toBeNull()
  expect(memory.read().saveFolder).toBeNull()
})

test('says so where it cannot write', async () => {
  answer(join(folder, 'absent', 'a.docx'))
  await expect(desktopOf(memory).save(file)).rejects.toMatchObject({ error: { code: 'file-not-saved' } })
  expect(existsSync(join(folder, 'absent'))).toBe(false)
})

test('asks of two files one after the other, the second even when the first was refused', async () => {
  const turns: string[] = []
  dialog.showSaveDialog.mockImplementation(async (...asked) => {
    turns.push('asked')
    await new Promise((resolve) => setTimeout(resolve, 5))
    turns.push('answered')
    return { canceled: false, filePath: join(folder, asked.length === turns.length / 2 ? 'a' : 'absent/b') }
  })
  const desktop = desktopOf(memory)
  await Promise.allSettled([desktop.save(file), desktop.save(file)])
  expect(turns).toEqual(['asked', 'answered', 'asked', 'answered'])
  dialog.showSaveDialog.mockReset()
  dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' })
})

test('opens what is there, and shows it in its folder', async () => {
  const path = join(folder, 'a.docx')
  const desktop = desktopOf(memory)
  expect([await desktop.open(path), await desktop.show(path)]).toEqual([false, false])
  writeFileSync(path, '')
  expect([await desktop.open(path), await desktop.show(path)]).toEqual([true, true])
  expect(shell.openPath.mock.calls).toEqual([[path]])
  expect(shell.showItemInFolder.mock.calls).toEqual([[path]])
  shell.openPath.mockResolvedValueOnce('aucun programme')
  expect(await desktop.open(path)).toBe(false)
})

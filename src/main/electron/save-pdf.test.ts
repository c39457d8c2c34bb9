import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow as ElectronWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { app, BrowserWindow, dialog } from '../../../tests/support/double-electron.ts'
import { fileNameFor, pdfOptions, savePageAsPdf } from './save-pdf.ts'
import { windowMemory } from './window-memory.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

let folder: string
let remembered: string
let window: BrowserWindow
const save = () => savePageAsPdf(window as unknown as ElectronWindow, windowMemory(remembered))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concerto-pdf-'))
  remembered = mkdtempSync(join(tmpdir(), 'concerto-memory-'))
  window = new BrowserWindow({})
  dialog.showMessageBox.mockClear()
  dialog.showSaveDialog.mockClear()
})

afterEach(() => {
  for (const made of [folder, remembered]) rmSync(made, { recursive: true })
})

describe('saving the page as PDF', () => {
  test('asks where, under the title of the page, then writes', async () => {
    window.webContents.getTitle.mockReturnValue('Concertation : secteur Nord')
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'page.pdf') })
    await save()
    expect(dialog.showSaveDialog.mock.calls[0]?.[1]).toEqual({
      title: 'Enregistrer la page en PDF',
      buttonLabel: 'Enregistrer',
      defaultPath: join(app.getPath('documents'), 'Concertation secteur Nord.pdf'),
      filters: [{ name: 'Document PDF', extensions: ['pdf'] }],
    })
    expect(window.webContents.printToPDF.mock.calls).toEqual([[pdfOptions]])
    expect(window.setBackgroundColor.mock.calls).toEqual([['#ffffff'], ['#121614']])
    expect(readFileSync(join(folder, 'page.pdf'), 'utf8')).toBe('%PDF-1.7')
    await save()
    expect(dialog.showSaveDialog.mock.calls[1]?.[1]).toMatchObject({
      defaultPath: join(folder, 'Concertation secteur Nord.pdf'),
    })
  })

  test('does nothing when the person changes their mind', async () => {
    await save()
    expect(window.webContents.printToPDF).not.toHaveBeenCalled()
    expect(readdirSync(folder)).toEqual([])
  })

  test('says so in French when the file cannot be written', async () => {
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'absent', 'page.pdf') })
    await save()
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      type: 'error',
      message: 'Le PDF n’a pas été enregistré.',
      buttons: ['Fermer'],
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['  ', 'Concerto'],
    ['Réunion\u0000du 24', 'Réunion du 24'],
  ])('%j becomes the file name %j', (title, name) => {
    expect(fileNameFor(title)).toBe(name)
  })
})

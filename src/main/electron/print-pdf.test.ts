import { expect, test, vi } from 'vitest'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { BrowserWindow } from '../../../tests/support/double-electron.ts'
import { printPdf } from './print-pdf.ts'
import { pdfOptions } from './save-pdf.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

const paper: ComposedDocument = {
  title: 'Ordre du jour',
  subject: '',
  author: '',
  footer: '',
  body: { type: 'doc', content: [] },
  pictures: [],
}

test('prints in a window that nobody sees, with nothing of the program, which goes with the print', async () => {
  const bytes = await printPdf(paper)
  const window = BrowserWindow.opened.at(-1) as BrowserWindow
  expect(Buffer.from(bytes).toString()).toBe('%PDF-1.7')
  expect(window.options).toEqual({ show: false, webPreferences: { sandbox: true, contextIsolation: true } })
  expect(window.loadURL.mock.calls).toEqual([['app://concerto/?paper']])
  expect(window.webContents.executeJavaScript.mock.calls).toEqual([[`showPaper(${JSON.stringify(paper)})`]])
  expect(window.webContents.printToPDF.mock.calls).toEqual([[pdfOptions]])
  expect(window.destroy).toHaveBeenCalledOnce()
})

test('leaves no window behind when the document cannot be drawn', async () => {
  const drawn = printPdf({ ...paper, title: 'refused' })
  const window = BrowserWindow.opened.at(-1) as BrowserWindow
  window.webContents.executeJavaScript.mockRejectedValueOnce(new Error('refused'))
  await expect(drawn).rejects.toThrow('refused')
  expect(window.destroy).toHaveBeenCalledOnce()
})

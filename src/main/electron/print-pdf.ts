import { BrowserWindow } from 'electron'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { appOrigin } from './app-scheme.ts'
import { pdfOptions } from './save-pdf.ts'

/** Prints a document in a window that nobody sees, which knows nothing of the program and goes with the print. */
export const printPdf = async (document: ComposedDocument): Promise<Uint8Array> => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true } })
  try {
    await window.loadURL(`${appOrigin}/?paper`)
    await window.webContents.executeJavaScript(`showPaper(${JSON.stringify(document)})`)
    return await window.webContents.printToPDF(pdfOptions)
  } finally {
    window.destroy()
  }
}

import { type BrowserWindow, dialog, type PrintToPDFOptions } from 'electron'
import writeFileAtomic from 'write-file-atomic'
import { askToSave } from './dialogs.ts'
import type { WindowMemory } from './window-memory.ts'

/** The page's own print layout, as a tagged PDF with an outline: readable by a screen reader. */
export const pdfOptions: PrintToPDFOptions = {
  pageSize: 'A4',
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

/** Asks where, then writes the page as a PDF. A file is either whole or absent. */
export async function savePageAsPdf(window: BrowserWindow, memory: WindowMemory): Promise<void> {
  const path = await askToSave(memory, {
    name: `${fileNameFor(window.webContents.getTitle())}.pdf`,
    title: 'Enregistrer la page en PDF',
    filters: [{ name: 'Document PDF', extensions: ['pdf'] }],
  })
  if (path === null) return
  const ground = window.getBackgroundColor()
  try {
    // What stands behind the page shows in the margins.
    window.setBackgroundColor('#ffffff')
    await writeFileAtomic(path, await window.webContents.printToPDF(pdfOptions))
  } catch {
    await dialog.showMessageBox(window, {
      type: 'error',
      message: 'Le PDF n’a pas été enregistré.',
      detail:
        'Concerto n’a pas pu écrire à cet endroit. Aucun fichier n’a été modifié. Choisissez un autre dossier, ou fermez le PDF s’il est ouvert.',
      buttons: ['Fermer'],
    })
  } finally {
    window.setBackgroundColor(ground)
  }
}

/** A page's title without the signs that Windows refuses in a file name. */
export const fileNameFor = (title: string): string =>
  title
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim() || 'Concerto'

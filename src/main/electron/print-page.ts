import { type BrowserWindow, dialog } from 'electron'

/** Prints what is shown, in the dialog of the system; says so where the computer has no printer, for it would show nothing. */
export async function printPage(window: BrowserWindow): Promise<void> {
  const printers = await window.webContents.getPrintersAsync()
  if (printers.length > 0) return window.webContents.print()
  await dialog.showMessageBox(window, {
    type: 'info',
    title: 'Imprimer',
    message: 'Cet ordinateur n’a pas d’imprimante.',
    detail:
      'Rien n’a été imprimé. Ajoutez-en une dans les réglages de l’ordinateur, ou enregistrez la page en PDF (menu Fichier) pour l’imprimer ailleurs.',
    buttons: ['Fermer'],
  })
}

import { dirname, join } from 'node:path'
import { app, BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import type { WindowMemory } from './window-memory.ts'

/** Asks for a file or a folder in the dialog of the system; `null` when the person closes it. */
export const askToOpen = async (question: OpenDialogOptions): Promise<string | null> => {
  const window = frontWindow()
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(question)
    : dialog.showOpenDialog(window, question))
  return canceled ? null : (filePaths[0] ?? null)
}

interface SavedAs extends Omit<SaveDialogOptions, 'buttonLabel' | 'defaultPath'> {
  /** Of the file, as it is proposed. */
  readonly name: string
}

/** Asks where a file goes, beside the last one that was saved; `null` when the person closes the dialog. */
export const askToSave = async (memory: WindowMemory, { name, ...asked }: SavedAs): Promise<string | null> => {
  const folder = memory.read().saveFolder ?? app.getPath('documents')
  const question = { ...asked, buttonLabel: 'Enregistrer', defaultPath: join(folder, name) }
  const window = frontWindow()
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(question)
    : dialog.showSaveDialog(window, question))
  if (canceled || filePath === '') return null
  memory.note({ saveFolder: dirname(filePath) })
  return filePath
}

/** The window that a dialog belongs to: the one that is used, else the first; `null` before there is one. */
const frontWindow = (): BrowserWindow | null =>
  BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0] ?? null

import { dialog } from 'electron'

/** Asks for a folder in the dialog of the system; `null` when the person closes it. */
export async function chooseFolder(): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: 'Choisir un dossier',
    buttonLabel: 'Choisir',
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

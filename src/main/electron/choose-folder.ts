import { dialog, type OpenDialogOptions } from 'electron'
import type { AppDeps } from '#main/app/deps.ts'
import { frontWindow } from './front-window.ts'
import type { WindowMemory } from './window-memory.ts'

/** Asks for a folder in the dialog of the system, which opens where one was last chosen; `null` when the person closes it. */
export const chooseFolderFrom =
  (memory: WindowMemory): NonNullable<AppDeps['chooseFolder']> =>
  async () => {
    const { chosenFolder } = memory.read()
    const asked: OpenDialogOptions = {
      title: 'Choisir un dossier',
      buttonLabel: 'Choisir',
      properties: ['openDirectory', 'createDirectory'],
      ...(chosenFolder === null ? {} : { defaultPath: chosenFolder }),
    }
    const window = frontWindow()
    const { canceled, filePaths } = await (window === null
      ? dialog.showOpenDialog(asked)
      : dialog.showOpenDialog(window, asked))
    const [folder = null] = canceled ? [] : filePaths
    if (folder !== null) memory.note({ chosenFolder: folder })
    return folder
  }

import type { HostPart } from '#main/app/deps.ts'
import { askToOpen } from './dialogs.ts'
import type { WindowMemory } from './window-memory.ts'

/** Asks for a folder in the dialog of the system, which opens where one was last chosen; `null` when the person closes it. */
export const chooseFolderFrom =
  (memory: WindowMemory): HostPart<'chooseFolder'> =>
  async () => {
    const { chosenFolder } = memory.read()
    const folder = await askToOpen({
      title: 'Choisir un dossier',
      buttonLabel: 'Choisir',
      properties: ['openDirectory', 'createDirectory'],
      ...(chosenFolder === null ? {} : { defaultPath: chosenFolder }),
    })
    if (folder !== null) memory.note({ chosenFolder: folder })
    return folder
  }

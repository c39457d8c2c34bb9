import { app, shell } from 'electron'
import type { HostPart } from '#main/app/deps.ts'
import { askToOpen } from './dialogs.ts'

const endings: Readonly<Partial<Record<NodeJS.Platform, string[]>>> = { win32: ['exe', 'msi'], darwin: ['dmg'] }

/** What puts another version in place of this one: a file that somebody handed over. */
export const installersHere = (platform: NodeJS.Platform): HostPart<'installers'> => ({
  version: app.getVersion(),
  choose: () =>
    askToOpen({
      title: 'Choisir le fichier d’installation de Concerto',
      buttonLabel: 'Mettre à jour',
      filters: [{ name: 'Installation de Concerto', extensions: endings[platform] ?? ['deb', 'AppImage'] }],
      properties: ['openFile'],
    }),
  open: async (path) => {
    // An empty answer is how Electron says that it is open.
    if ((await shell.openPath(path)) !== '') return false
    app.quit()
    return true
  },
})

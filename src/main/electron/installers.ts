import { app, dialog, shell } from 'electron'
import type { AppDeps } from '#main/app/deps.ts'

const endings: Readonly<Partial<Record<NodeJS.Platform, string[]>>> = { win32: ['exe', 'msi'], darwin: ['dmg'] }

/** What puts another version in place of this one: a file that somebody handed over. */
export const installersHere = (platform: NodeJS.Platform): NonNullable<AppDeps['installers']> => ({
  version: app.getVersion(),
  choose: async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog({
      title: 'Choisir le fichier d’installation de Concerto',
      buttonLabel: 'Mettre à jour',
      filters: [{ name: 'Installation de Concerto', extensions: endings[platform] ?? ['deb', 'AppImage'] }],
      properties: ['openFile'],
    })
    return canceled ? null : (filePaths[0] ?? null)
  },
  open: async (path) => {
    // An empty answer is how Electron says that it is open.
    if ((await shell.openPath(path)) !== '') return false
    app.quit()
    return true
  },
})

import type { MenuItemConstructorOptions } from 'electron'

/** What the menu can do that Electron does not do by itself. */
export interface MenuActions {
  savePdf(): void
  print(): void
  openDataFolder(): void
  about(): void
}

export interface MenuFacts {
  readonly platform: NodeJS.Platform
  readonly packaged: boolean
}

type Item = MenuItemConstructorOptions

/** The native menu, in French. */
export function menuTemplate(actions: MenuActions, { platform, packaged }: MenuFacts): Item[] {
  const mac = platform === 'darwin'
  return [
    ...(mac ? [macMenu(actions)] : []),
    { label: 'Fichier', submenu: fileItems(actions, mac) },
    { label: 'Édition', submenu: editItems },
    { label: 'Affichage', submenu: viewItems(packaged) },
    { label: 'Fenêtre', role: 'windowMenu', submenu: windowItems },
    { label: 'Aide', role: 'help', submenu: helpItems(actions, mac) },
  ]
}

const separator: Item = { type: 'separator' }

const about = (actions: MenuActions): Item => ({ label: 'À propos de Concerto', click: actions.about })

const macMenu = (actions: MenuActions): Item => ({
  label: 'Concerto',
  submenu: [
    about(actions),
    separator,
    { label: 'Masquer Concerto', role: 'hide' },
    { label: 'Masquer les autres', role: 'hideOthers' },
    { label: 'Tout afficher', role: 'unhide' },
    separator,
    { label: 'Quitter Concerto', role: 'quit' },
  ],
})

const fileItems = (actions: MenuActions, mac: boolean): Item[] => [
  { label: 'Enregistrer la page en PDF…', accelerator: 'CmdOrCtrl+Shift+S', click: actions.savePdf },
  { label: 'Imprimer…', accelerator: 'CmdOrCtrl+P', click: actions.print },
  separator,
  mac ? { label: 'Fermer la fenêtre', role: 'close' } : { label: 'Quitter', role: 'quit' },
]

const editItems: Item[] = [
  { label: 'Annuler', role: 'undo' },
  { label: 'Rétablir', role: 'redo' },
  separator,
  { label: 'Couper', role: 'cut' },
  { label: 'Copier', role: 'copy' },
  { label: 'Coller', role: 'paste' },
  { label: 'Coller sans la mise en forme', role: 'pasteAndMatchStyle' },
  { label: 'Tout sélectionner', role: 'selectAll' },
]

const viewItems = (packaged: boolean): Item[] => [
  { label: 'Taille normale', role: 'resetZoom' },
  { label: 'Agrandir', role: 'zoomIn' },
  { label: 'Réduire', role: 'zoomOut' },
  separator,
  { label: 'Plein écran', role: 'togglefullscreen' },
  ...(packaged
    ? []
    : [
        separator,
        { label: 'Recharger', role: 'reload' } as const,
        { label: 'Outils', role: 'toggleDevTools' } as const,
      ]),
]

const windowItems: Item[] = [
  { label: 'Réduire la fenêtre', role: 'minimize' },
  { label: 'Agrandir la fenêtre', role: 'zoom' },
]

const helpItems = (actions: MenuActions, mac: boolean): Item[] => [
  { label: 'Ouvrir le dossier des données', click: actions.openDataFolder },
  ...(mac ? [] : [separator, about(actions)]),
]

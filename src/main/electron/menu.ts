import type { MenuItemConstructorOptions } from 'electron'
import type { ZoomStep } from './zoom.ts'

/** What the menu can do that Electron does not do by itself. */
export interface MenuActions {
  openWorkspace(dataDir: string): void
  chooseWorkspace(): void
  openDemonstration(): void
  savePdf(): void
  print(): void
  find(): void
  help(): void
  zoom(step: ZoomStep): void
  openDataFolder(): void
  about(): void
}

export interface MenuFacts {
  readonly platform: NodeJS.Platform
  readonly packaged: boolean
  /** Folders of the other workspaces that were opened lately. */
  readonly recents: readonly string[]
}

type Item = MenuItemConstructorOptions

/** The native menu, in French. */
export function menuTemplate(actions: MenuActions, { platform, packaged, recents }: MenuFacts): Item[] {
  const mac = platform === 'darwin'
  return [
    ...(mac ? [macMenu(actions)] : []),
    { label: 'Fichier', submenu: fileItems(actions, recents, mac) },
    { label: 'Édition', submenu: editItems(actions) },
    { label: 'Affichage', submenu: viewItems(actions, packaged) },
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

const fileItems = (actions: MenuActions, recents: readonly string[], mac: boolean): Item[] => [
  { label: 'Ouvrir un autre espace…', click: actions.chooseWorkspace },
  { label: 'Espaces récents', enabled: recents.length > 0, submenu: recents.map((path) => recentItem(actions, path)) },
  separator,
  { label: 'Enregistrer la page en PDF…', accelerator: 'CmdOrCtrl+Shift+S', click: actions.savePdf },
  { label: 'Imprimer…', accelerator: 'CmdOrCtrl+P', click: actions.print },
  separator,
  mac ? { label: 'Fermer la fenêtre', role: 'close' } : { label: 'Quitter', role: 'quit' },
]

/** A label takes « & » for the sign before its key. */
const recentItem = (actions: MenuActions, path: string): Item => ({
  label: path.replaceAll('&', '&&'),
  click: () => actions.openWorkspace(path),
})

const editItems = (actions: MenuActions): Item[] => [
  { label: 'Annuler', role: 'undo' },
  { label: 'Rétablir', role: 'redo' },
  separator,
  { label: 'Couper', role: 'cut' },
  { label: 'Copier', role: 'copy' },
  { label: 'Coller', role: 'paste' },
  { label: 'Coller sans la mise en forme', role: 'pasteAndMatchStyle' },
  { label: 'Tout sélectionner', role: 'selectAll' },
  separator,
  // The page hears the key itself: the minutes have a search of their own.
  { label: 'Rechercher dans la page', accelerator: 'CmdOrCtrl+F', registerAccelerator: false, click: actions.find },
]

/** The keys of these are heard by `zoom.ts`, with those that no menu can name. */
const viewItems = ({ zoom }: MenuActions, packaged: boolean): Item[] => [
  { label: 'Taille normale', accelerator: 'CmdOrCtrl+0', registerAccelerator: false, click: () => zoom('reset') },
  { label: 'Agrandir', accelerator: 'CmdOrCtrl+Plus', registerAccelerator: false, click: () => zoom('in') },
  { label: 'Réduire', accelerator: 'CmdOrCtrl+-', registerAccelerator: false, click: () => zoom('out') },
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
  // The page hears the key itself: it closes the help too.
  { label: 'Guide de cet écran', accelerator: 'F1', registerAccelerator: false, click: actions.help },
  separator,
  { label: 'Ouvrir l’espace d’essai', click: actions.openDemonstration },
  { label: 'Ouvrir le dossier des données', click: actions.openDataFolder },
  ...(mac ? [] : [separator, about(actions)]),
]

import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { menuTemplate } from './menu.ts'

const actions = {
  openWorkspace: vi.fn(),
  chooseWorkspace: vi.fn(),
  openDemonstration: vi.fn(),
  savePdf: vi.fn(),
  print: vi.fn(),
  find: vi.fn(),
  help: vi.fn(),
  zoom: vi.fn(),
  openDataFolder: vi.fn(),
  about: vi.fn(),
}

/** The menu as a person reads it. */
const read = (items: MenuItemConstructorOptions[]): unknown[] =>
  items.map(({ label, type, submenu }) => (Array.isArray(submenu) ? [label, read(submenu)] : (label ?? type)))

const edit = [
  'Annuler',
  'Rétablir',
  'separator',
  'Couper',
  'Copier',
  'Coller',
  'Coller sans la mise en forme',
  'Tout sélectionner',
  'separator',
  'Rechercher dans la page',
]

describe('the menu', () => {
  test('is in French, and holds no developer’s tool once installed', () => {
    expect(read(menuTemplate(actions, { platform: 'win32', packaged: true, recents: [] }))).toEqual([
      [
        'Fichier',
        [
          'Ouvrir un autre espace…',
          ['Espaces récents', []],
          'separator',
          'Enregistrer la page en PDF…',
          'Imprimer…',
          'separator',
          'Quitter',
        ],
      ],
      ['Édition', edit],
      ['Affichage', ['Taille normale', 'Agrandir', 'Réduire', 'separator', 'Plein écran']],
      ['Fenêtre', ['Réduire la fenêtre', 'Agrandir la fenêtre']],
      [
        'Aide',
        [
          'Guide de cet écran',
          'separator',
          'Ouvrir l’espace d’essai',
          'Ouvrir le dossier des données',
          'separator',
          'À propos de Concerto',
        ],
      ],
    ])
  })

  test('has the application’s own menu on macOS', () => {
    const menu = menuTemplate(actions, { platform: 'darwin', packaged: false, recents: [] })
    expect(menu.map(({ label }) => label)).toEqual(['Concerto', 'Fichier', 'Édition', 'Affichage', 'Fenêtre', 'Aide'])
    expect(read(menu)[0]).toEqual([
      'Concerto',
      [
        'À propos de Concerto',
        'separator',
        'Masquer Concerto',
        'Masquer les autres',
        'Tout afficher',
        'separator',
        'Quitter Concerto',
      ],
    ])
  })

  test('shows the other workspaces that were opened lately', () => {
    const recents = ['/partage/R&D', '/partage/nord']
    const menu = menuTemplate(actions, { platform: 'linux', packaged: true, recents })
    const [, file] = read(menu)[0] as [string, unknown[]]
    expect(file[1]).toEqual(['Espaces récents', ['/partage/R&&D', '/partage/nord']])
  })

  test('gives every item something to do', () => {
    const leaves = menuTemplate(actions, { platform: 'linux', packaged: false, recents: [] }).flatMap(({ submenu }) =>
      Array.isArray(submenu) ? submenu : [],
    )
    const idle = leaves.filter(
      ({ type, role, click, label }) => type !== 'separator' && !role && !click && label !== 'Espaces récents',
    )
    expect(idle).toEqual([])
  })
})

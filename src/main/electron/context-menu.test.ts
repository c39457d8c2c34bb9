import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { clipboard, DoubleContents, Menu } from '../../../tests/support/double-electron.ts'
import { type Clicked, contextMenuTemplate, offerContextMenu } from './context-menu.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

const editFlags = {
  canUndo: true,
  canRedo: true,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: true,
}

const page: Clicked = {
  editFlags,
  isEditable: false,
  linkURL: '',
  mediaType: 'none',
  hasImageContents: false,
  misspelledWord: '',
  dictionarySuggestions: [],
}

const actions = { replaceMisspelling: vi.fn(), learn: vi.fn(), copyText: vi.fn(), copyPicture: vi.fn() }

const menu = (clicked: Partial<Clicked>) => contextMenuTemplate({ ...page, ...clicked }, actions)

/** The menu as a person reads it; what cannot be chosen is in brackets. */
const read = (items: MenuItemConstructorOptions[]): unknown[] =>
  items.map(({ label, type, enabled }) => (enabled === false ? `(${label})` : (label ?? type)))

const click = (clicked: Partial<Clicked>, label: string): void =>
  void menu(clicked)
    .find((item) => item.label === label)
    ?.click?.({} as never, undefined, {} as never)

const field = ['Couper', 'Copier', 'Coller', 'Coller sans la mise en forme', 'separator', 'Tout sélectionner']

describe('a right click', () => {
  test('in a field: cut, copy, paste', () => {
    expect(read(menu({ isEditable: true }))).toEqual(field)
  })

  test('offers what the moment allows', () => {
    const nothing = { ...editFlags, canCut: false, canCopy: false, canPaste: false }
    expect(read(menu({ isEditable: true, editFlags: nothing }))).toEqual([
      '(Couper)',
      '(Copier)',
      '(Coller)',
      '(Coller sans la mise en forme)',
      'separator',
      'Tout sélectionner',
    ])
    expect(read(menu({ editFlags: nothing }))).toEqual(['(Copier)', 'separator', 'Tout sélectionner'])
  })

  test('on a word that is not in the dictionary: what it may be, then its place in it', () => {
    const wrong = { isEditable: true, misspelledWord: 'concertasion', dictionarySuggestions: ['concertation', 'R&D'] }
    expect(read(menu(wrong))).toEqual([
      'concertation',
      'R&&D',
      'separator',
      'Ajouter au dictionnaire',
      'separator',
      ...field,
    ])
    click(wrong, 'R&&D')
    expect(actions.replaceMisspelling.mock.calls).toEqual([['R&D']])
    click(wrong, 'Ajouter au dictionnaire')
    expect(actions.learn.mock.calls).toEqual([['concertasion']])
    expect(read(menu({ isEditable: true, misspelledWord: 'xzxz' }))[0]).toBe('(Aucune proposition)')
  })

  test('on a link: its address, as one writes it', () => {
    const link = { linkURL: 'https://exemple.fr/a' }
    expect(read(menu(link))).toEqual([
      'Copier l’adresse du lien',
      'separator',
      'Copier',
      'separator',
      'Tout sélectionner',
    ])
    click(link, 'Copier l’adresse du lien')
    click({ linkURL: 'mailto:amina+test@exemple.fr?subject=x' }, 'Copier l’adresse électronique')
    expect(actions.copyText.mock.calls).toEqual([['https://exemple.fr/a'], ['amina+test@exemple.fr']])
  })

  test('on a way to another page of Concerto: no address', () => {
    expect(read(menu({ linkURL: 'app://concerto/#/reunions' }))[0]).toBe('Copier')
  })

  test('on a picture: the picture', () => {
    click({ mediaType: 'image', hasImageContents: true }, 'Copier l’image')
    expect(actions.copyPicture).toHaveBeenCalledOnce()
    expect(read(menu({ mediaType: 'image' }))[0]).toBe('Copier')
  })
})

test('the menu opens on the page that was clicked', () => {
  const contents = new DoubleContents()
  const learn = vi.fn()
  offerContextMenu(contents as never, learn)
  const clicked = { ...page, x: 3, y: 4, misspelledWord: 'cofé', dictionarySuggestions: ['café'], mediaType: 'image' }
  contents.emit('context-menu', {}, { ...clicked, hasImageContents: true, linkURL: 'https://exemple.fr/' })
  const items = Menu.buildFromTemplate.mock.calls.at(-1)?.[0] as { label?: string; click?: () => void }[]
  for (const item of items) item.click?.()
  expect(contents.replaceMisspelling.mock.calls).toEqual([['café']])
  expect(learn.mock.calls).toEqual([['cofé']])
  expect(clipboard.writeText.mock.calls).toEqual([['https://exemple.fr/']])
  expect(contents.copyImageAt.mock.calls).toEqual([[3, 4]])
  expect(Menu.popup).toHaveBeenCalledOnce()
})

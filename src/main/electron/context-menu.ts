import { type ContextMenuParams, clipboard, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron'
import { isSafeLink } from '#shared/text/rich-text/link.ts'

/** What a right click can do that Electron does not do by itself. */
export interface ContextMenuActions {
  replaceMisspelling(word: string): void
  learn(word: string): void
  copyText(text: string): void
  copyPicture(): void
}

/** What was clicked on, as far as the menu depends on it. */
export type Clicked = Pick<
  ContextMenuParams,
  'dictionarySuggestions' | 'editFlags' | 'hasImageContents' | 'isEditable' | 'linkURL' | 'mediaType' | 'misspelledWord'
>

type Item = MenuItemConstructorOptions

/** Opens the French menu of whatever is clicked on, in every page. @param learn keeps a word that the dictionary lacks */
export function offerContextMenu(contents: WebContents, learn: (word: string) => void): void {
  contents.on('context-menu', (_event, clicked) => {
    const template = contextMenuTemplate(clicked, {
      learn,
      replaceMisspelling: (word) => contents.replaceMisspelling(word),
      copyText: (text) => clipboard.writeText(text),
      copyPicture: () => contents.copyImageAt(clicked.x, clicked.y),
    })
    Menu.buildFromTemplate(template).popup()
  })
}

/** Groups from the nearest to the widest: the word, the link, the picture, the text. */
export const contextMenuTemplate = (clicked: Clicked, actions: ContextMenuActions): Item[] =>
  [spellingItems, linkItems, pictureItems, clicked.isEditable ? fieldItems : textItems]
    .map((itemsOf) => itemsOf(clicked, actions))
    .filter((items) => items.length > 0)
    .flatMap((items, index) => (index === 0 ? items : [separator, ...items]))

const separator: Item = { type: 'separator' }

const spellingItems = ({ misspelledWord, dictionarySuggestions }: Clicked, actions: ContextMenuActions): Item[] => {
  if (misspelledWord === '') return []
  const suggestions = dictionarySuggestions.map(
    (word): Item => ({ label: plainLabel(word), click: () => actions.replaceMisspelling(word) }),
  )
  return [
    ...(suggestions.length === 0 ? [{ label: 'Aucune proposition', enabled: false }] : suggestions),
    separator,
    { label: 'Ajouter au dictionnaire', click: () => actions.learn(misspelledWord) },
  ]
}

/** A page of Concerto has no address that is of use elsewhere. */
const linkItems = ({ linkURL }: Clicked, { copyText }: ContextMenuActions): Item[] => {
  if (!isSafeLink(linkURL)) return []
  const mail = /^mailto:([^?]*)/i.exec(linkURL)?.[1]
  return mail === undefined
    ? [{ label: 'Copier l’adresse du lien', click: () => copyText(linkURL) }]
    : [{ label: 'Copier l’adresse électronique', click: () => copyText(mail) }]
}

const pictureItems = ({ mediaType, hasImageContents }: Clicked, { copyPicture }: ContextMenuActions): Item[] =>
  mediaType === 'image' && hasImageContents ? [{ label: 'Copier l’image', click: copyPicture }] : []

const fieldItems = ({ editFlags }: Clicked): Item[] => [
  { label: 'Couper', role: 'cut', enabled: editFlags.canCut },
  { label: 'Copier', role: 'copy', enabled: editFlags.canCopy },
  { label: 'Coller', role: 'paste', enabled: editFlags.canPaste },
  { label: 'Coller sans la mise en forme', role: 'pasteAndMatchStyle', enabled: editFlags.canPaste },
  separator,
  { label: 'Tout sélectionner', role: 'selectAll', enabled: editFlags.canSelectAll },
]

const textItems = ({ editFlags }: Clicked): Item[] => [
  { label: 'Copier', role: 'copy', enabled: editFlags.canCopy },
  separator,
  { label: 'Tout sélectionner', role: 'selectAll', enabled: editFlags.canSelectAll },
]

/** A label takes « & » for the sign before its key. */
const plainLabel = (word: string): string => word.replaceAll('&', '&&')

import { type Editor, Extension } from '@tiptap/core'
import { ListItem } from '@tiptap/extension-list'
import { type Marker, markers } from '#shared/text/rich-text/rich-text.ts'

/** Deepest list that can be typed. */
export const maxLevels = 4

/** A list item that keeps the sign its author typed, and may hold any block. */
export const MarkedListItem = ListItem.extend({
  content: 'block+',
  addAttributes() {
    return {
      marker: {
        default: null,
        parseHTML: (element) => knownMarker(element.dataset.marker),
        renderHTML: ({ marker }) => (marker === null ? {} : { 'data-marker': marker }),
      },
    }
  },
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) }
  },
})

/** Tab and Maj Tab move an item among four levels, and never leave a list by accident. */
export const ListLevels = Extension.create({
  name: 'listLevels',
  addKeyboardShortcuts() {
    const inList = (move: (editor: Editor, level: number) => void) => () => {
      const level = listLevel(this.editor)
      if (level > 0) move(this.editor, level)
      return level > 0
    }
    return {
      Tab: inList((editor, level) => level < maxLevels && editor.commands.sinkListItem('listItem')),
      'Shift-Tab': inList((editor) => editor.commands.liftListItem('listItem')),
    }
  },
})

/** How many lists the cursor stands in; 0 outside any. */
export const listLevel = (editor: Editor): number => {
  const { $from } = editor.state.selection
  const ancestors = Array.from({ length: $from.depth }, (_, depth) => $from.node(depth).type.name)
  return ancestors.filter((name) => name === 'bulletList' || name === 'orderedList').length
}

const knownMarker = (name: string | undefined): Marker | null =>
  name !== undefined && Object.hasOwn(markers, name) ? (name as Marker) : null

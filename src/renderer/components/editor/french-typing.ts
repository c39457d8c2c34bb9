import { Extension, InputRule } from '@tiptap/core'
import { frenchTyped, type KnownName } from './french-typed.ts'

/** French typography as one types; Ctrl Z gives back what was typed. @param names of those who may be spoken of, now */
export const frenchTyping = (names: () => readonly KnownName[]) =>
  Extension.create({
    name: 'frenchTyping',
    addInputRules: () => [
      new InputRule({
        find: (text) => {
          const sign = text.slice(-1)
          const retyped = frenchTyped(text.slice(0, -1), sign, names())
          if (retyped === null) return null
          const index = text.length - 1 - retyped.back
          return { index, text: text.slice(index), data: { put: retyped.put } }
        },
        handler: ({ state, range, match }) => {
          state.tr.insertText(match.data?.put ?? '', range.from, range.to)
        },
      }),
    ],
    addKeyboardShortcuts() {
      return { 'Mod-z': () => this.editor.commands.undoInputRule() }
    },
  })

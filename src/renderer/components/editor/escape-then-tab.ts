import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/**
 * The way out of a text by the keyboard (WCAG 2.1.2): in a list or a table Tab belongs to the text, so Échap gives
 * the next Tab back to the page.
 */
export const EscapeThenTab = Extension.create({
  name: 'escapeThenTab',
  // Before every extension that takes Tab.
  priority: 10_000,
  addProseMirrorPlugins: () => {
    let escaped = false
    const keydown = (_view: unknown, event: KeyboardEvent): boolean => {
      if (event.key === 'Shift') return false
      const leaves = escaped && event.key === 'Tab'
      escaped = event.key === 'Escape'
      return leaves
    }
    return [new Plugin({ props: { handleDOMEvents: { keydown } } })]
  },
})

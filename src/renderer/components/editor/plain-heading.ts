import { Heading } from '@tiptap/extension-heading'

/**
 * A heading kept from an imported text. None is typed here (a heading is a section of its own), so the signs and
 * the keys that would make one are left out: `Ctrl Alt` writes characters on French keyboards.
 */
export const PlainHeading = Heading.extend({
  addInputRules: () => [],
  addKeyboardShortcuts: () => ({}),
})

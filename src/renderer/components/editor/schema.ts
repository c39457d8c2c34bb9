import type { Extensions, Node } from '@tiptap/core'
import { Extension, Mark } from '@tiptap/core'
import { Heading } from '@tiptap/extension-heading'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Plugin } from '@tiptap/pm/state'
import { StarterKit } from '@tiptap/starter-kit'
import type { MentionedRecord } from '#shared/text/rich-text/rich-text.ts'
import { mentionedRecords } from '#shared/text/rich-text/rich-text.ts'
import { ListLevels, MarkedListItem } from './list-item.ts'
import { SafeLink } from './safe-link.ts'
import { Subscript, Superscript } from './scripts.ts'
import { StyledParagraph } from './styled-paragraph.ts'

/** Exactly the vocabulary of `rich-text.ts`, so that nothing else can be typed or pasted. */
export const vocabulary = (footnote: Node, picture: Node): Extensions => [
  StarterKit.configure({
    // Not in the vocabulary.
    code: false,
    codeBlock: false,
    horizontalRule: false,
    // Would add an empty paragraph at the end of a text that has none.
    trailingNode: false,
    // Written below, with what the minutes need.
    heading: false,
    link: false,
    listItem: false,
    paragraph: false,
  }),
  StyledParagraph,
  PlainHeading,
  MarkedListItem,
  ListLevels,
  Superscript,
  Subscript,
  SafeLink,
  Mention,
  footnote,
  picture,
  Table.configure({ resizable: false }),
  TableRow,
  TableHeader,
  TableCell,
  EscapeThenTab,
]

/**
 * The way out of a text by the keyboard (WCAG 2.1.2): in a list or a table Tab belongs to the text, so Échap gives
 * the next Tab back to the page.
 */
const EscapeThenTab = Extension.create({
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

/** Words that cite a person, a structure, an axis or a fiche. What is typed after them is not part of the citation. */
const Mention = Mark.create({
  name: 'mention',
  inclusive: false,
  addAttributes: () => ({ record: { default: null }, id: { default: null } }),
  parseHTML: () => [{ tag: 'span[data-mention]', getAttrs: citationOf }],
  renderHTML: ({ mark }) => ['span', { class: 'mention', 'data-mention': `${mark.attrs.record}:${mark.attrs.id}` }, 0],
})

/** Of what was copied from another text of Concerto; anything else is plain words. */
const citationOf = (element: HTMLElement): { record: MentionedRecord; id: string } | false => {
  const [record = '', id = ''] = (element.dataset.mention ?? '').split(':')
  const known = mentionedRecords.find((name) => name === record)
  return known !== undefined && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) ? { record: known, id } : false
}

/**
 * A heading kept from an imported text. None is typed here (a heading is a section of its own), so the signs and
 * the keys that would make one are left out: `Ctrl Alt` writes characters on French keyboards.
 */
const PlainHeading = Heading.extend({
  addInputRules: () => [],
  addKeyboardShortcuts: () => ({}),
})

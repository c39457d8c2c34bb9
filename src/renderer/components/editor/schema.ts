import type { Extensions, Node } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'
import { EscapeThenTab } from './escape-then-tab.ts'
import { ListLevels, MarkedListItem } from './list-item.ts'
import { Mention } from './mention.ts'
import { PlainHeading } from './plain-heading.ts'
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

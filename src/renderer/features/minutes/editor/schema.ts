import type { Extensions } from '@tiptap/core'
import { Link } from '@tiptap/extension-link'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'
import { isSafeLink } from '#shared/domain/rich-text/link.ts'
import { EscapeThenTab } from './escape-then-tab.ts'
import { ListLevels, MarkedListItem } from './list-item.ts'
import { Mention } from './mention.ts'
import { PlainHeading } from './plain-heading.ts'
import { Subscript, Superscript } from './scripts.ts'
import { StyledParagraph } from './styled-paragraph.ts'

/** What both editors write with: exactly the vocabulary of `rich-text.ts`, so that nothing else can be typed or pasted. */
export const writing: Extensions = [
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
  Link.extend({ inclusive: false }).configure({
    autolink: false,
    openOnClick: false,
    linkOnPaste: false,
    isAllowedUri: (href) => isSafeLink(href),
    HTMLAttributes: { rel: 'noopener noreferrer', target: null },
  }),
  Mention,
  Table.configure({ resizable: false }),
  TableRow,
  TableHeader,
  TableCell,
  EscapeThenTab,
]

import { Link } from '@tiptap/extension-link'
import { isSafeLink } from '#shared/text/rich-text/link.ts'

/** A link to the web or to a mailbox; nothing else opens. */
export const SafeLink = Link.extend({ inclusive: false }).configure({
  autolink: false,
  openOnClick: false,
  linkOnPaste: false,
  isAllowedUri: (href) => isSafeLink(href),
  HTMLAttributes: { rel: 'noopener noreferrer', target: null },
})

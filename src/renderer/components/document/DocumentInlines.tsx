import { type ReactNode, useContext } from 'react'
import { isSafeLink } from '#shared/text/rich-text/link.ts'
import type { Footnote, Inline, Mark, SimpleMark } from '#shared/text/rich-text/rich-text.ts'
import { inPlace } from '../in-place.tsx'
import { OutsideLink } from '../OutsideLink.tsx'
import { ShownContext } from './shown.ts'

const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
} as const satisfies Record<SimpleMark, string>

/** Words with their marks. Everything is text to React: nothing typed can become markup. */
export function DocumentInlines({ content = [] }: { readonly content?: readonly Inline[] | undefined }) {
  return inPlace(content, (node) => <DocumentInline node={node} />)
}

function DocumentInline({ node }: { readonly node: Inline }) {
  if (node.type === 'hardBreak') return <br />
  if (node.type === 'footnote') return <NoteCall note={node} />
  return (node.marks ?? []).reduceRight<ReactNode>(marked, node.text)
}

function NoteCall({ note }: { readonly note: Footnote }) {
  return <sup>{useContext(ShownContext).numbers.get(note)}</sup>
}

const marked = (inner: ReactNode, mark: Mark): ReactNode => {
  if (mark.type === 'link')
    return isSafeLink(mark.attrs.href) ? <OutsideLink href={mark.attrs.href}>{inner}</OutsideLink> : inner
  // A citation is printed as its words.
  if (mark.type === 'mention') return inner
  const Tag = tags[mark.type]
  return <Tag>{inner}</Tag>
}

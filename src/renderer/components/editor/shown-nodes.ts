import { ReactNodeViewRenderer } from '@tiptap/react'
import { FootnoteView } from './FootnoteView.tsx'
import { FootnoteNode } from './footnote-node.ts'
import { PictureView } from './PictureView.tsx'
import { PictureNode } from './picture-node.ts'

/** The nodes of the vocabulary that a component draws: the vocabulary itself needs no window. */
export const ShownFootnote = FootnoteNode.extend({ addNodeView: () => ReactNodeViewRenderer(FootnoteView) })

export const ShownPicture = PictureNode.extend({ addNodeView: () => ReactNodeViewRenderer(PictureView) })

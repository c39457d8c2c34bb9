import type { RowId } from '../../kernel/ids.ts'
import type { Block, ListItem, RichText, TableCell, TableRow } from './rich-text.ts'

/** The pictures a text shows, in order; one shown twice is there twice. */
export const picturesOf = (text: RichText | null): readonly RowId[] => (text?.content ?? []).flatMap(picturesIn)

/** The same text, each picture replaced by the one `change` gives, or by a block that stands in its place. */
export const mapPictures = (text: RichText, change: (picture: RowId) => RowId | Block): RichText => {
  const changeNode = (node: Node): Node => {
    if (node.type === 'image') {
      const changed = change(node.attrs.picture)
      return typeof changed === 'string' ? { ...node, attrs: { picture: changed } } : changed
    }
    if (node.type === 'paragraph' || node.type === 'heading') return node
    return { ...node, content: (node.content as readonly Node[]).map(changeNode) } as Node
  }
  return { ...text, content: text.content.map((block) => changeNode(block) as Block) }
}

type Node = Block | ListItem | TableRow | TableCell

const picturesIn = (node: Node): readonly RowId[] => {
  if (node.type === 'image') return [node.attrs.picture]
  return node.type === 'paragraph' || node.type === 'heading'
    ? []
    : (node.content as readonly Node[]).flatMap(picturesIn)
}

import type { Root } from 'hast'
import { pictureName } from '#shared/text/markdown-pictures.ts'
import { mapElements, property } from '../hast.ts'

/** A picture that stands beside a text, under the name that the text calls it by. */
export interface PictureBeside {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The same tree, its pictures that stand beside the text written in it. */
export const withPictures = (tree: Root, beside: readonly PictureBeside[]): Root => {
  if (beside.length === 0) return tree
  const known = new Map(beside.map(({ name, bytes }) => [name, bytes]))
  return {
    ...tree,
    children: mapElements(tree.children, (node) => {
      const bytes = node.tagName === 'img' ? known.get(pictureName(property(node, 'src') ?? '') ?? '') : undefined
      if (bytes === undefined) return [node]
      const src = `data:image/any;base64,${Buffer.from(bytes).toString('base64')}`
      return [{ ...node, properties: { ...node.properties, src } }]
    }),
  }
}

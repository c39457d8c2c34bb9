import type { Element, ElementContent } from 'hast'
import type { RowId } from '#shared/kernel/ids.ts'
import type { HeavyPicture, ImportedPicture } from '#shared/records/minutes/imported-minutes.ts'
import { heaviestPicture, heaviestReduced } from '#shared/records/minutes/picture.ts'
import { pictureFacts } from '#shared/records/minutes/picture-facts.ts'
import { element, isElement, property } from './hast.ts'

/** A picture that is kept, as the tree has it: a block that says its id. */
const pictureElement = (id: RowId): Element => element('figure', { dataPicture: id }, [])

export const isPicture = (node: Element): boolean =>
  node.tagName === 'figure' && node.properties.dataPicture !== undefined

export const pictureOf = (node: Element): RowId => String(node.properties.dataPicture) as RowId

/** What stands around the pictures, and the pictures, in order. */
export const withoutPictures = (
  nodes: readonly ElementContent[],
): { readonly rest: ElementContent[]; readonly pictures: readonly Element[] } => {
  const pictures: Element[] = []
  const bare = (node: ElementContent): readonly ElementContent[] => {
    if (!isElement(node)) return [node]
    if (!isPicture(node)) return [{ ...node, children: node.children.flatMap(bare) }]
    pictures.push(node)
    return []
  }
  return { rest: nodes.flatMap(bare), pictures }
}

/** The pictures of a file: those that are kept, and the names of those that are not. */
export interface PictureRegister {
  readonly kept: ImportedPicture[]
  /** To be made lighter, or another kind of file. */
  readonly heavy: HeavyPicture[]
  /** Of a format that Concerto does not keep, or elsewhere than in the file. */
  readonly left: string[]
  readonly tooHeavy: string[]
  /** Drawn by Windows, as lines (EMF, WMF): no other program shows them alike. */
  readonly drawings: string[]
}

export const pictureRegister = (): PictureRegister => ({ kept: [], heavy: [], left: [], tooHeavy: [], drawings: [] })

/**
 * The picture that an `img` holds in its own address, as an element that stands for it; `null` when it is not kept.
 * Its size is what the element says, else that of the file.
 */
export const keepPicture = (node: Element, pictures: PictureRegister): Element | null => {
  const { kept, heavy, left, tooHeavy, drawings } = pictures
  const alternative = property(node, 'alt')?.replace(/\s+/g, ' ').trim().slice(0, 600) ?? ''
  const [, data] = /^data:[^,]*;base64,([\s\S]+)$/i.exec(property(node, 'src')?.trim() ?? '') ?? []
  if (data === undefined) return null
  const bytes = Buffer.from(data, 'base64')
  const facts = pictureFacts(bytes)
  const id = idOf(kept.length + heavy.length + 1)
  const said = { id, alternative: alternative || null }
  if (facts !== null && bytes.length <= heaviestPicture) {
    const row = { type: facts.type, data: bytes.toString('base64'), ...sizeOf(shownSize(node), facts) }
    kept.push({ id, row: { ...row, alternative: said.alternative } })
  } else if (bytes.length > heaviestReduced) {
    tooHeavy.push(alternative)
    return null
  } else if (facts !== null || isConvertible(bytes)) {
    heavy.push({ ...said, bytes, shown: shownSize(node) })
  } else {
    ;(isDrawing(bytes) ? drawings : left).push(alternative)
    return null
  }
  return pictureElement(id)
}

/** A BMP or a TIFF: as scanners and old programs make them. */
const isConvertible = (bytes: Buffer): boolean =>
  bytes.subarray(0, 2).toString('latin1') === 'BM' ||
  ['49492a00', '4d4d002a'].includes(bytes.subarray(0, 4).toString('hex'))

/** An EMF has its name at its fortieth byte; a WMF begins with a number that nothing else has. */
const isDrawing = (bytes: Buffer): boolean =>
  bytes.subarray(40, 44).toString('latin1') === ' EMF' || bytes.subarray(0, 4).toString('hex') === 'd7cdc69a'

/** Not an id of the workspace: one that stands for the picture until it is written. */
const idOf = (rank: number): RowId => `00000000-0000-7000-8000-${String(rank).padStart(12, '0')}` as RowId

interface Size {
  readonly width: number
  readonly height: number
}

/** What an element says of the size of its picture. */
const shownSize = (node: Element): HeavyPicture['shown'] => ({
  width: pixels(property(node, 'width')),
  height: pixels(property(node, 'height')),
})

/** In pixels: what is said, what follows of it, else what the picture has. */
export const sizeOf = ({ width, height }: HeavyPicture['shown'], own: Size): Size => ({
  width: width ?? pixelsOf(height, own.width / own.height) ?? own.width,
  height: height ?? pixelsOf(width, own.height / own.width) ?? own.height,
})

const pixelsOf = (known: number | null, ratio: number): number | null =>
  known === null ? null : Math.min(20_000, Math.max(1, Math.round(known * ratio)))

/** « 240 », « 240px »; a share of the page says nothing here. */
const pixels = (said: string | null): number | null => {
  const value = Math.round(Number(/^(\d+(?:\.\d+)?)(?:px)?$/.exec(said ?? '')?.[1] ?? 0))
  return value >= 1 && value <= 20_000 ? value : null
}

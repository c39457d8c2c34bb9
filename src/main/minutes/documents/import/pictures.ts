import type { Element, ElementContent } from 'hast'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ImportedPicture } from '#shared/records/minutes/imported-minutes.ts'
import { heaviestPicture } from '#shared/records/minutes/picture.ts'
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
  /** Of a format that Concerto does not keep, or elsewhere than in the file. */
  readonly left: string[]
  readonly tooHeavy: string[]
  /** Drawn by Windows, as lines (EMF, WMF): no other program shows them alike. */
  readonly drawings: string[]
}

export const pictureRegister = (): PictureRegister => ({ kept: [], left: [], tooHeavy: [], drawings: [] })

/**
 * The picture that an `img` holds in its own address, as an element that stands for it; `null` when it is not kept.
 * Its size is what the element says, else that of the file.
 */
export const keepPicture = (node: Element, { kept, left, tooHeavy, drawings }: PictureRegister): Element | null => {
  const alternative = property(node, 'alt')?.replace(/\s+/g, ' ').trim().slice(0, 600) ?? ''
  const [, data] = /^data:[^,]*;base64,([\s\S]+)$/i.exec(property(node, 'src')?.trim() ?? '') ?? []
  if (data === undefined) return null
  const bytes = Buffer.from(data, 'base64')
  const facts = pictureFacts(bytes)
  if (facts === null || bytes.length > heaviestPicture) {
    ;(facts !== null ? tooHeavy : isDrawing(bytes) ? drawings : left).push(alternative)
    return null
  }
  const id = idOf(kept.length + 1)
  const size = sizeOf(node, facts)
  kept.push({
    id,
    row: { type: facts.type, data: bytes.toString('base64'), ...size, alternative: alternative || null },
  })
  return pictureElement(id)
}

/** An EMF has its name at its fortieth byte; a WMF begins with a number that nothing else has. */
const isDrawing = (bytes: Buffer): boolean =>
  bytes.subarray(40, 44).toString('latin1') === ' EMF' || bytes.subarray(0, 4).toString('hex') === 'd7cdc69a'

/** Not an id of the workspace: one that stands for the picture until it is written. */
const idOf = (rank: number): RowId => `00000000-0000-7000-8000-${String(rank).padStart(12, '0')}` as RowId

interface Size {
  readonly width: number
  readonly height: number
}

const sizeOf = (node: Element, own: Size): Size => {
  const width =
    pixels(property(node, 'width')) ?? pixelsOf(property(node, 'height'), own.width / own.height) ?? own.width
  const height =
    pixels(property(node, 'height')) ?? pixelsOf(property(node, 'width'), own.height / own.width) ?? own.height
  return { width, height }
}

const pixelsOf = (other: string | null, ratio: number): number | null => {
  const known = pixels(other)
  return known === null ? null : Math.min(20_000, Math.max(1, Math.round(known * ratio)))
}

/** « 240 », « 240px »; a share of the page says nothing here. */
const pixels = (said: string | null): number | null => {
  const value = Math.round(Number(/^(\d+(?:\.\d+)?)(?:px)?$/.exec(said ?? '')?.[1] ?? 0))
  return value >= 1 && value <= 20_000 ? value : null
}

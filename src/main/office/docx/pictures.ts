import type { RowId } from '#shared/kernel/ids.ts'
import { extensionOf } from '#shared/records/minutes/picture.ts'
import type { Picture } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import { escapeXml, w, type Xml } from './xml.ts'

/** The pictures a document shows: each is in the file once, however often it is shown. */
export interface PictureRegister {
  /** The picture, no wider than `width` twips; nothing when its bytes are not here. */
  draw(id: RowId, width: number): Xml
  all(): readonly PictureFile[]
}

export interface PictureFile {
  /** Of the relationship by which the document refers to it. */
  readonly name: string
  /** Path in the package, from the folder of the document. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** How the paths of these files begin: so that a document used as a template gives its own away. */
export const ownPictures = 'media/concerto-'

export const pictureRegister = (pictures: readonly Picture[]): PictureRegister => {
  const known = new Map(pictures.map((picture) => [picture.id, picture]))
  const files = new Map<RowId, PictureFile>()
  let drawn = 0
  const fileOf = ({ id, type, data }: Picture): PictureFile => {
    const name = `picture${files.size + 1}`
    const path = `${ownPictures}${name}.${extensionOf(knownCode(type))}`
    const file = files.get(id) ?? { name, path, bytes: Buffer.from(data ?? '', 'base64') }
    files.set(id, file)
    return file
  }
  return {
    draw: (id, width) => {
      const picture = known.get(id)
      if (picture === undefined || picture.data === null) return ''
      drawn += 1
      const name = fileOf(picture).name
      return w('r', {}, w('drawing', {}, inline(picture, { name, drawn, ...sizeOf(picture, width) })))
    },
    all: () => [...files.values()],
  }
}

/** Lengths in EMU: 9525 a pixel at 96 an inch, 635 a twip. */
interface Drawn {
  readonly name: string
  /** Rank among what the document draws. */
  readonly drawn: number
  readonly across: number
  readonly down: number
}

const emuPerPixel = 9_525
const emuPerTwip = 635

/** Some 20 cm: taller, a picture would leave no room for its heading. */
const tallest = 7_200_000

/** As large as it says, unless the page is too small. */
const sizeOf = ({ width, height }: Picture, available: number): Pick<Drawn, 'across' | 'down'> => {
  const own = { across: (width ?? 1) * emuPerPixel, down: (height ?? 1) * emuPerPixel }
  const scale = Math.min(1, (available * emuPerTwip) / own.across, tallest / own.down)
  return { across: Math.max(1, Math.round(own.across * scale)), down: Math.max(1, Math.round(own.down * scale)) }
}

const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006'

/** A picture that stands in the line. */
const inline = ({ alternative }: Picture, { name, drawn, across, down }: Drawn): Xml => {
  const spoken = `id="${drawn}" name="Image ${drawn}" descr="${escapeXml(alternative ?? '')}"`
  return (
    `<wp:inline xmlns:wp="${drawingNamespace}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${across}" cy="${down}"/><wp:docPr ${spoken}/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawingNamespace}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${drawingNamespace}/main"><a:graphicData uri="${drawingNamespace}/picture">` +
    `<pic:pic xmlns:pic="${drawingNamespace}/picture"><pic:nvPicPr><pic:cNvPr ${spoken}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${name}"/>` +
    `<a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${across}" cy="${down}"/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>`
  )
}

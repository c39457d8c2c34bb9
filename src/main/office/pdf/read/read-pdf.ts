import type { OPS, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { acrossOf, downOf, type Matrix } from './matrix.ts'
import { type Drawn, drawnBy, type Operators } from './page-operators.ts'
import { loadPdfJs } from './pdf-js.ts'
import type { PdfFile, PdfLink, PdfPage, PdfPicture } from './pdf-page.ts'
import { pngOf, type RawPicture } from './picture.ts'
import { tagsOf } from './tags.ts'

/** Why a PDF is not read. */
export type PdfFault =
  | 'not-pdf'
  | 'password'
  /** Its end is missing. */
  | 'cut'
  | 'damaged'
  | 'too-many-pages'
  /** More words and lines than any minutes have. */
  | 'too-crowded'

/** Longer, it is no minutes. */
export const mostPages = 500

/** Of what is drawn, on all pages. */
const mostOperators = 3_000_000

/** A picture of more points is not unfolded. */
const mostPoints = 40_000_000

/** A PDF as it is drawn, page after page. Nothing that it would run is run, nothing that it names is fetched. */
export const readPdf = async (
  bytes: Uint8Array,
  onPage: (done: number, total: number) => void,
): Promise<Result<PdfFile, PdfFault>> => {
  const fault = faultOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (fault !== null) return err(fault)
  const { getDocument, OPS, PasswordException } = await loadPdfJs()
  const task = getDocument({
    // It keeps what it is given.
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    fontExtraProperties: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: mostPoints,
    // Else it would end a page where something is wrong, and not say so.
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    return await pagesOf(OPS, await task.promise, onPage)
  } catch (error) {
    if (error instanceof RangeError) throw error
    return err(error instanceof PasswordException ? 'password' : 'damaged')
  } finally {
    await task.destroy()
  }
}

const faultOf = (bytes: Buffer): PdfFault | null => {
  if (!bytes.subarray(0, 1024).includes('%PDF-')) return 'not-pdf'
  return bytes.subarray(-2048).includes('startxref') ? null : 'cut'
}

const pagesOf = async (
  operators: typeof OPS,
  document: PDFDocumentProxy,
  onPage: (done: number, total: number) => void,
): Promise<Result<PdfFile, PdfFault>> => {
  const { numPages } = document
  if (numPages > mostPages) return err('too-many-pages')
  const pages: PdfPage[] = []
  let drawn = 0
  for (let number = 1; number <= numPages; number += 1) {
    const page = await document.getPage(number)
    const list: Operators = await page.getOperatorList()
    drawn += list.fnArray.length
    if (drawn > mostOperators) return err('too-crowded')
    pages.push(await pageOf(operators, page, number, list))
    page.cleanup()
    onPage(number, numPages)
  }
  return ok({ pages })
}

const pageOf = async (operators: typeof OPS, page: PDFPageProxy, number: number, list: Operators): Promise<PdfPage> => {
  const upright = drawnAt(operators, page, list, 0)
  const turn = quarterTurn(upright)
  const { words, rules, dots, images } = turn === 0 ? upright : drawnAt(operators, page, list, turn)
  const { width, height } = page.getViewport({ scale: 1, rotation: page.rotate + turn })
  return {
    number,
    width,
    height,
    words,
    rules,
    dots,
    pictures: await picturesOf(page, images),
    links: await linksOf(page, turn),
    tags: words.some(({ mark }) => mark !== null) ? await tagsOf(page) : null,
  }
}

const drawnAt = (operators: typeof OPS, page: PDFPageProxy, list: Operators, turn: number): Drawn =>
  drawnBy(operators, list, page, placeOf(page, turn))

/** How a page whose words nearly all go up or down is turned to be read. */
const quarterTurn = ({ words }: Drawn): 0 | 90 | 270 => {
  const turned = words.filter((word) => word.turned && word.text.length > 1)
  if (turned.length * 5 < words.length * 4 || turned.length === 0) return 0
  // Of two words drawn in a row, the second stands higher when lines go up.
  const up = turned.slice(1).filter((word, index) => word.bottom < (turned[index]?.bottom ?? 0)).length
  return up * 2 > turned.length ? 90 : 270
}

const picturesOf = async (page: PDFPageProxy, images: Drawn['images']): Promise<readonly PdfPicture[]> => {
  const pictures: PdfPicture[] = []
  for (const { image, ...box } of images) {
    const raw = typeof image === 'string' ? await objectOf(page, image) : (image as RawPicture | null)
    // Signs and lines drawn as pictures are no pictures.
    if (box.right - box.left < 12 || box.bottom - box.top < 12) continue
    pictures.push({ ...box, png: raw === null ? null : pngOf(raw) })
  }
  return pictures
}

const objectOf = (page: PDFPageProxy, id: string): Promise<RawPicture | null> =>
  new Promise((resolve) =>
    (id.startsWith('g_') ? page.commonObjs : page.objs).get(id, resolve as (data: unknown) => void),
  )

/** Those that lead out of the file. */
const linksOf = async (page: PDFPageProxy, turn: number): Promise<readonly PdfLink[]> => {
  const annotations = await page.getAnnotations()
  const place = placeOf(page, turn)
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const href: unknown = unsafeUrl ?? url
    if (subtype !== 'Link' || typeof href !== 'string' || href === '') return []
    const [x1, y1, x2, y2] = rect as [number, number, number, number]
    const across = [acrossOf(place, x1, y1), acrossOf(place, x2, y2)]
    const down = [downOf(place, x1, y1), downOf(place, x2, y2)]
    return [
      {
        href,
        left: Math.min(...across),
        right: Math.max(...across),
        top: Math.min(...down),
        bottom: Math.max(...down),
      },
    ]
  })
}

/** From the page as the file has it to the page as it is read. */
const placeOf = (page: PDFPageProxy, turn: number): Matrix =>
  page.getViewport({ scale: 1, rotation: page.rotate + turn }).transform as unknown as Matrix

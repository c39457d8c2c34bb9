import type { OPS as Ops, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { dotOf, rulesOfPath } from './drawn-rules.ts'
import { type DrawnFont, type Glyph, type Marked, textDrawer } from './drawn-text.ts'
import { acrossOf, after, downOf, type Matrix } from './matrix.ts'
import type { Box, PdfRule, PdfWord } from './pdf-page.ts'

export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly (readonly unknown[] | null)[]
}

export interface Drawn {
  readonly words: PdfWord[]
  readonly rules: PdfRule[]
  readonly dots: Box[]
  readonly images: (Box & { readonly image: unknown; readonly mark: number | null })[]
}

/** What the operators of a page draw: its words, its lines, and where its pictures stand. */
export const drawnBy = (
  OPS: typeof Ops,
  { fnArray, argsArray }: Operators,
  page: PDFPageProxy,
  start: Matrix,
): Drawn => {
  const fills: ReadonlySet<number> = new Set([
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ])
  const strokes: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke])
  const drawn: Drawn = { words: [], rules: [], dots: [], images: [] }
  const text = textDrawer(drawn.words)
  const fonts = fontsOf(page)
  const kept: Matrix[] = []
  /** Marks of content that have begun, the innermost last. */
  const marks: Marked[] = []
  let forms = 0
  const marked = (): Marked => marks.at(-1) ?? { artifact: false, mark: null }
  const begin = (tag: unknown, mark: unknown) => {
    const around = marked()
    // A form counts its own marks.
    const named = typeof mark === 'number' && forms === 0
    marks.push({ artifact: around.artifact || isArtifact(tag), mark: named ? mark : around.mark })
  }
  let place = start
  const save = () => {
    kept.push(place)
    text.save()
  }
  const restore = () => {
    place = kept.pop() ?? place
    text.restore()
  }
  const paint = (args: readonly unknown[]) => {
    const box = unitBox(place)
    drawn.images.push({ ...box, image: args[0], mark: marked().mark })
  }
  const perform: Readonly<Record<number, (args: readonly unknown[]) => void>> = {
    [OPS.save]: save,
    [OPS.restore]: restore,
    [OPS.transform]: (args) => {
      place = after(place, matrixOf(args))
    },
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      save()
      forms += 1
      if (matrix !== null && matrix !== undefined) place = after(place, matrixOf([matrix]))
    },
    [OPS.paintFormXObjectEnd]: () => {
      restore()
      forms -= 1
    },
    [OPS.beginGroup]: save,
    [OPS.endGroup]: restore,
    [OPS.beginAnnotation]: (args) => {
      save()
      place = start
      for (const matrix of args.slice(2, 4))
        if (matrix !== null && matrix !== undefined) place = after(place, matrixOf([matrix]))
    },
    [OPS.endAnnotation]: restore,
    [OPS.beginMarkedContent]: ([tag]) => begin(tag, null),
    [OPS.beginMarkedContentProps]: ([tag, mark]) => begin(tag, mark),
    [OPS.endMarkedContent]: () => void marks.pop(),
    [OPS.beginText]: text.begin,
    [OPS.setTextMatrix]: (args) => text.matrix(matrixOf(args)),
    [OPS.moveText]: ([x, y]) => text.move(Number(x), Number(y)),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      text.set({ leading: -Number(y) })
      text.move(Number(x), Number(y))
    },
    [OPS.nextLine]: text.next,
    [OPS.setFont]: ([name, size]) => text.set({ font: fonts(String(name)), size: Number(size) }),
    [OPS.setCharSpacing]: ([space]) => text.set({ letterSpace: Number(space) }),
    [OPS.setWordSpacing]: ([space]) => text.set({ wordSpace: Number(space) }),
    [OPS.setHScale]: ([percent]) => text.set({ stretch: Number(percent) / 100 }),
    [OPS.setLeading]: ([leading]) => text.set({ leading: Number(leading) }),
    [OPS.setTextRise]: ([rise]) => text.set({ rise: Number(rise) }),
    [OPS.setTextRenderingMode]: ([mode]) => text.set({ outlined: mode === 2 }),
    [OPS.setGState]: ([states]) => {
      for (const [key, value] of states as readonly (readonly [string, readonly unknown[]])[])
        if (key === 'Font') text.set({ font: fonts(String(value[0])), size: Number(value[1]) })
    },
    [OPS.showText]: ([glyphs]) => text.show(glyphs as readonly (Glyph | number)[], place, marked()),
    [OPS.constructPath]: ([paintedBy, data, corners]) => {
      const [path] = data as readonly (Iterable<number> | null)[]
      const filled = fills.has(Number(paintedBy))
      const isDrawn = filled || strokes.has(Number(paintedBy))
      const dot = isDrawn && corners ? dotOf(corners as Iterable<number>, place) : null
      if (dot !== null) drawn.dots.push(dot)
      if (path !== null && path !== undefined && isDrawn) drawn.rules.push(...rulesOfPath(path, filled, place))
    },
    [OPS.paintImageXObject]: paint,
    [OPS.paintInlineImageXObject]: paint,
  }
  for (const [index, operator] of fnArray.entries()) perform[operator]?.(argsArray[index] ?? [])
  return drawn
}

const isArtifact = (tag: unknown): boolean =>
  tag === 'Artifact' || (tag as { readonly name?: string } | null)?.name === 'Artifact'

/** Six numbers, given one by one or as a list. */
const matrixOf = (args: readonly unknown[]): Matrix => {
  const numbers = Array.from(args.length === 1 ? (args[0] as Iterable<number>) : (args as readonly number[]))
  return numbers as unknown as Matrix
}

/** Where the picture that fills one unit stands. */
const unitBox = (place: Matrix): Box => {
  const corners = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const
  const across = corners.map(([x, y]) => acrossOf(place, x, y))
  const down = corners.map(([x, y]) => downOf(place, x, y))
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) }
}

interface KnownFont {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
  readonly italic?: boolean
  readonly fontMatrix?: readonly number[]
}

/** The fonts of a page by the names its operators give them. */
const fontsOf = (page: PDFPageProxy): ((id: string) => DrawnFont) => {
  const known = new Map<string, DrawnFont>()
  return (id) => {
    const font = known.get(id) ?? fontOf(page.commonObjs.has(id) ? (page.commonObjs.get(id) as KnownFont) : {})
    known.set(id, font)
    return font
  }
}

/** Fonts of TeX say their weight in their own way: « CMBX10 », « SFTI1000 ». */
const fontOf = ({ name = '', bold, black, italic, fontMatrix }: KnownFont): DrawnFont => ({
  name: name.replace(/^[A-Z]{6}\+/, ''),
  bold: bold === true || black === true || /bold|black|heavy|demi|(?:^|\+)(?:cm|sf|ec)s?s?bx/i.test(name),
  italic: italic === true || /italic|oblique|(?:^|\+)(?:cm|sf|ec)(?:ti|sl)/i.test(name),
  unit: fontMatrix?.[0] || 0.001,
})

/** A PDF as it is drawn. Lengths are points, from the top left of the page as it is read. */
export interface PdfFile {
  readonly pages: readonly PdfPage[]
}

export interface PdfPage {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** In the order in which they are drawn, which is not always that in which they are read. */
  readonly words: readonly PdfWord[]
  readonly rules: readonly PdfRule[]
  /** Small shapes as wide as they are high: signs of items that some programs draw without letters. */
  readonly dots: readonly Box[]
  readonly pictures: readonly PdfPicture[]
  readonly links: readonly PdfLink[]
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Letters drawn without a space between them. A word may be drawn as several of these, side by side. */
export interface PdfWord extends Box {
  readonly text: string
  /** Where the letters stand. */
  readonly baseline: number
  /** Of the letters, in points. */
  readonly size: number
  readonly font: PdfFont
  /** A space is drawn before it. */
  readonly spaced: boolean
  /** Said by the file to be no part of the text: a running head, the number of a page. */
  readonly artifact: boolean
  /** Drawn across the page. */
  readonly turned: boolean
}

export interface PdfFont {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
}

/** A straight line, or a box so thin that it is one. */
export interface PdfRule extends Box {
  readonly vertical: boolean
}

export interface PdfLink extends Box {
  readonly href: string
}

export interface PdfPicture extends Box {
  /** As PNG; `null` when it could not be read, or is too large. */
  readonly png: Uint8Array | null
}

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
  /** What the file itself says that its words are; `null` when it does not say it. */
  readonly tags: readonly PdfTag[] | null
}

/** A part of a text as its file names it: `P`, `H1`, `LI`, `Table`. It holds others, and the marks of what is drawn. */
export interface PdfTag {
  readonly role: string
  /** How many rows and columns a cell takes. */
  readonly rows: number
  readonly columns: number
  readonly children: readonly (PdfTag | number)[]
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
  /** By which tags name it; `null` when nothing does. */
  readonly mark: number | null
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
  readonly mark: number | null
  /** As PNG; `null` when it could not be read, or is too large. */
  readonly png: Uint8Array | null
}

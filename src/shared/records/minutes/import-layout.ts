/** Where what was understood stands on the pages of a file, for who compares both. Lengths are points, from the top left. */
export interface ImportLayout {
  readonly pages: readonly { readonly width: number; readonly height: number }[]
  readonly places: readonly ImportPlace[]
  readonly aside: readonly ImportAside[]
}

export interface PagePlace {
  /** From 1. */
  readonly page: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface ImportPlace {
  readonly what: 'title' | 'date' | 'section' | 'table' | 'attendance'
  /** The rank of the section among those of the import, from 0. */
  readonly section: number
  /** One a page. */
  readonly places: readonly PagePlace[]
}

/** What no section has: it is struck out on the page. */
interface ImportAside {
  readonly what: 'margin' | 'number' | 'mark' | 'picture'
  readonly said: string
  readonly place: PagePlace
}

/** What a cell was found to hold, when what it is matters as much as what it says. */
export type Found =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'flag'; readonly value: boolean }
  /** A number that its format shows as a day or an hour: « 2025-09-30 ». */
  | { readonly kind: 'date'; readonly text: string }
  /** « #REF! » */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose result was never kept. */
  | { readonly kind: 'uncomputed' }

/** A sheet, hidden or not, with the cells that hold something. */
export interface SheetCells {
  readonly name: string
  /** In their order. */
  readonly rows: readonly RowCells[]
}

export interface RowCells {
  /** From 1, as spreadsheets number it. */
  readonly line: number
  /** By column, from 0, in their order. */
  readonly cells: ReadonlyMap<number, Found>
}

/** A cell as one text, however it was typed: numbers without their format, nothing for an error. */
export const textOf = (found: Found | undefined): string => {
  switch (found?.kind) {
    case 'number':
      return String(found.value)
    case 'text':
    case 'date':
      return found.text
    case 'flag':
      return found.value ? 'Oui' : 'Non'
    default:
      return ''
  }
}

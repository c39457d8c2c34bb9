/** What a compressed file may become, in megabytes. */
export const maxInflatedMegabytes = 100

/** The longest table: ten times the national directory. */
export const maxLines = 200_000

/** The most cells that the repetitions of a workbook may stand for. */
export const maxCells = 10_000_000

/** The most spaces that texts of a workbook may say by their number. */
export const maxSpaces = 1_000_000

/** The most cells, or texts that cells share, of one part of a workbook. */
export const maxStored = 1_000_000

/** The widest line of a text, as Excel has it: what has more is no table. */
export const widestLine = 16_384

/** The widest table: what lies beyond is said to be left out. */
export const maxColumns = 500

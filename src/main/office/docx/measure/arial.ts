/** How wide the letters of Arial are, and of Liberation Sans, which are as wide: in thousandths of their size. */

/** From the space to « ~ », in their order. */
const regular =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
const bold =
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584'

const tables = [regular, bold].map((widths) => widths.split(' ').map(Number))

/** Those that are no letter with an accent, nor one of the tables. */
const others: Readonly<Record<string, number>> = {
  '\u00a0': 278,
  '«': 556,
  '»': 556,
  '–': 556,
  '’': 278,
  '“': 500,
  '”': 500,
  '€': 556,
  '°': 400,
  œ: 944,
  æ: 889,
  '•': 350,
  '■': 604,
  '□': 604,
  '●': 604,
  '▪': 354,
  '·': 333,
  '²': 333,
}

/** What no table has is told as wide as the widest. */
const widest = 1_000

/** In thousandths of the size. */
export const letterWidth = (letter: string, isBold: boolean): number => {
  const base = others[letter] === undefined ? letter.normalize('NFD').charAt(0) : letter
  const table = tables[isBold ? 1 : 0] as readonly number[]
  return others[base] ?? table[(base.codePointAt(0) ?? 0) - firstCode] ?? widest
}

const firstCode = 32

/** From one line to the next when nothing else is said, in sizes. */
export const lineOfArial = 1.15

import { acrossOf, after, downOf, type Matrix, unmoved } from './matrix.ts'
import type { PdfFont, PdfWord } from './pdf-page.ts'

/** What the file says of what it draws. */
export type Marked = Pick<PdfWord, 'artifact' | 'mark'>

/** A sign as pdf.js has it; its width is of the font's own, a thousandth of its size as a rule. */
export interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

export interface DrawnFont extends PdfFont {
  /** Of one unit of its widths. */
  readonly unit: number
}

/** How letters are drawn now: what `save` and `restore` keep. */
interface TextState {
  font: DrawnFont
  size: number
  letterSpace: number
  wordSpace: number
  /** 1 when letters have their own width. */
  stretch: number
  leading: number
  rise: number
  /** Filled and outlined: as some programs make bold letters of a font that has none. */
  outlined: boolean
}

const noFont: DrawnFont = { name: '', bold: false, italic: false, unit: 0.001 }

const initial = (): TextState => ({
  font: noFont,
  size: 0,
  letterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  outlined: false,
})

/** Letters as far from one another as this share of their size are of two words. */
const wordGap = 0.17
/** French sets a thin space before these. */
const thinGap = 0.12
const afterThin = /^[;:!?»]/

/** A word being drawn. */
interface Pending {
  text: string
  readonly x: number
  right: number
  readonly y: number
  readonly state: TextState
  readonly spaced: boolean
}

/** The words that text operators draw, page coordinates given by `place`. */
export const textDrawer = (words: PdfWord[]) => {
  let state = initial()
  const saved: TextState[] = []
  let line: Matrix = unmoved
  let [x, y] = [0, 0]
  let [lineX, lineY] = [0, 0]
  let spaced = false
  const twice = new Map<string, PdfWord[]>()

  const moveTo = (acrossTo: number, downTo: number): void => {
    lineX = acrossTo
    lineY = downTo
    x = lineX
    y = lineY
  }

  const put = (
    { text, x: from, right, y: at, state: { font, size, outlined }, spaced: apart }: Pending,
    place: Matrix,
    { artifact, mark }: Marked,
  ): void => {
    const map = after(place, line)
    const [x1, y1] = [acrossOf(map, from, at), downOf(map, from, at)]
    const [x2, y2] = [acrossOf(map, right, at), downOf(map, right, at)]
    const height = Math.hypot(map[2], map[3]) * size * (font.unit / 0.001)
    const word: PdfWord = {
      text,
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      top: Math.min(y1, y2) - height * 0.8,
      bottom: Math.max(y1, y2) + height * 0.2,
      baseline: Math.max(y1, y2),
      size: height,
      font: outlined && !font.bold ? boldOf(font) : font,
      spaced: apart,
      artifact,
      mark,
      turned: Math.abs(y2 - y1) > Math.abs(x2 - x1) * 0.05 + 0.01 || x2 < x1,
    }
    // The same letters drawn again over themselves make them darker, not twice said.
    const same = twice.get(text)
    if (
      same?.some(
        (one) => Math.abs(one.left - word.left) < 0.1 * height && Math.abs(one.baseline - word.baseline) < 0.1 * height,
      ) === true
    )
      return
    const last = words.at(-1)
    const whole = last === undefined ? null : underAccent(last, word)
    if (whole !== null) {
      words[words.length - 1] = whole
      return
    }
    if (last !== undefined && goesOn(last, word)) {
      words[words.length - 1] = { ...last, text: last.text + text, right: word.right }
      return
    }
    if (same === undefined) twice.set(text, [word])
    else same.push(word)
    words.push(word)
  }

  return {
    save: () => void saved.push({ ...state }),
    restore: () => {
      state = saved.pop() ?? state
    },
    begin: () => {
      line = unmoved
      moveTo(0, 0)
    },
    matrix: (matrix: Matrix) => {
      line = matrix
      moveTo(0, 0)
    },
    move: (across: number, down: number) => moveTo(lineX + across, lineY + down),
    next: () => moveTo(lineX, lineY - state.leading),
    set: (change: Partial<TextState>) => {
      state = { ...state, ...change }
    },
    show: (glyphs: readonly (Glyph | number)[], place: Matrix, marked: Marked): void => {
      const { font, size, letterSpace, wordSpace, stretch, rise } = state
      const unit = Math.abs(size) * (font.unit / 0.001)
      let word: Pending | null = null
      const end = () => {
        if (word !== null) put(word, place, marked)
        word = null
      }
      for (const glyph of glyphs) {
        if (typeof glyph === 'number') {
          x -= (glyph * size * stretch) / 1000
          continue
        }
        const advance = glyph.width * font.unit * size * stretch
        const start = x
        x += advance + (letterSpace + (glyph.isSpace ? wordSpace : 0)) * stretch
        const text = signs(glyph.unicode)
        if (text === ' ' || text === '') {
          end()
          spaced ||= text === ' '
          continue
        }
        const open: Pending | null = word
        const gap = unit * (afterThin.test(text) ? thinGap : wordGap)
        if (open !== null && Math.abs(start - open.right - letterSpace * stretch) <= gap) {
          open.text += text
          open.right = start + advance
          continue
        }
        if (open !== null) {
          end()
          spaced = true
        }
        word = { text, x: start, right: start + advance, y: y + rise, state, spaced }
        spaced = false
      }
      end()
    },
  }
}

/** Accents that stand alone, by the mark that they are over or under a letter. */
const accents: Readonly<Record<string, string>> = {
  '\u00b4': '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '\u02c6': '\u0302',
  '\u00a8': '\u0308',
  '~': '\u0303',
  '\u02dc': '\u0303',
  '\u00b8': '\u0327',
}

/** A letter drawn under the accent that ends the word before, as old files of TeX do, or over its cedilla; `null` for another. */
const underAccent = (last: PdfWord, word: PdfWord): PdfWord | null => {
  const reach = 0.1 * word.size
  if (last.turned || word.turned || word.left > last.right - reach) return null
  if (Math.abs(last.baseline - word.baseline) > 0.35 * word.size) return null
  const [before, sign] = [last.text.slice(0, -1), last.text.slice(-1)]
  const mark = accents[sign]
  const letter = word.text.slice(0, 1)
  const text =
    mark !== undefined
      ? before + composed(letter, mark) + word.text.slice(1)
      : accents[letter] !== undefined
        ? before + composed(sign, accents[letter]) + word.text.slice(1)
        : null
  // An accent alone may stand higher than the line, and before it.
  const place = before === '' && mark !== undefined ? { ...word, spaced: last.spaced } : last
  return text === null
    ? null
    : { ...place, text, left: Math.min(last.left, word.left), right: Math.max(last.right, word.right) }
}

/** A letter and its mark as one sign, where there is one. */
const composed = (letter: string, mark: string): string => {
  const bare = letter === '\u0131' ? 'i' : letter
  return (bare + mark).normalize('NFC')
}

/** Whether letters are those that come after others in a word, though they are drawn apart. */
const goesOn = (last: PdfWord, word: PdfWord): boolean =>
  !word.spaced &&
  last.font === word.font &&
  last.size === word.size &&
  !last.turned &&
  !word.turned &&
  last.artifact === word.artifact &&
  last.mark === word.mark &&
  Math.abs(last.baseline - word.baseline) < 0.01 * word.size &&
  Math.abs(word.left - last.right) < 0.08 * word.size

const bolds = new WeakMap<DrawnFont, DrawnFont>()

const boldOf = (font: DrawnFont): DrawnFont => {
  const known = bolds.get(font) ?? { ...font, bold: true }
  bolds.set(font, known)
  return known
}

/** Letters tied in one sign are said one by one; what is no sign is nothing. */
const signs = (unicode: string): string => {
  if (unicode.length === 1) {
    const code = unicode.charCodeAt(0)
    if (code >= 0xfb00 && code <= 0xfb06) return unicode.normalize('NFKC')
    // Old files of TeX have no other guillemets.
    if (code === 0x226a || code === 0x226b) return code === 0x226a ? '«' : '»'
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return code === 9 || code === 10 || code === 13 ? ' ' : ''
    return code >= 0x2000 && code <= 0x200a && code !== 0x2007 ? ' ' : unicode
  }
  return unicode
}

import { counted } from '../french-numbers.ts'
import { type Reading, reader, reads, unreadable } from './reading.ts'

/** What identifies a structure in France. */
export interface Pivot {
  /** `placeholder` stands where nobody knew the number, as the zeros of the national files do. */
  readonly kind: 'siret' | 'siren' | 'rna' | 'placeholder'
  /** Fourteen figures, nine figures, or « W691234567 ». */
  readonly code: string
}

/**
 * What people and programs write where a number must stand and none is known, one figure all along or a count: it is
 * nobody's.
 */
export const isFiller = (code: string): boolean => /^(\d)\1{7,}$|^12345678(?:9|901234)$/.test(code)

const figuresOnly = /^\d+$/
const rna = /^W\d[\dA-Z]\d{7}$/
const scientific = /^\d[.,](\d+)E\+?(\d+)$/i
const label = /^(?:n°|no|numéro)?\s*(?:siret|siren|rna)\s*(?:n°)?\s*:?/i

/** « 434 933 123 00029 », « 43493312300029.0 », « 434933123 », « W691234567 »; refuses what a spreadsheet rounded. */
export const readPivot = reader((text): Reading<Pivot> => {
  if (figuresOnly.test(text)) return fromFigures(text)
  const written = text.trim().replace(label, '').trim()
  const exponent = scientific.exec(written)
  if (exponent !== null) return fromExponent(written, exponent[1] ?? '', Number(exponent[2]))
  const code = written
    .replace(/(\d{8,})[.,]0+$/, '$1')
    .replace(/[\s.,'’\-_/]/g, '')
    .toUpperCase()
  if (rna.test(code)) return reads({ kind: 'rna', code })
  return figuresOnly.test(code) ? fromFigures(code) : unreadable(expected)
})

const expected = 'un SIRET a quatorze chiffres, un RNA un W et neuf chiffres'
const rounded = 'un tableur a arrondi ce SIRET\u00a0: ses derniers chiffres sont perdus'

/** « 8,23E+13 » has lost figures; « 4,3493312300029E+13 » has not. */
const fromExponent = (written: string, decimals: string, exponent: number): Reading<Pivot> =>
  decimals.length === exponent
    ? fromFigures(written.slice(0, 1) + decimals)
    : unreadable(exponent >= 7 && exponent <= 13 ? rounded : expected)

const fromFigures = (figures: string): Reading<Pivot> => {
  if (isFiller(figures) && (figures.length === 14 || figures.length === 9))
    return reads({ kind: 'placeholder', code: figures })
  if (isFiller(figures) || /^0+$/.test(figures)) return unreadable(expected)
  if (figures.length === 14) return siret(figures)
  if (figures.length === 9) return checked({ kind: 'siren', code: figures }, isLuhn(figures))
  // A number begins with no zero: the key tells whether one was there.
  const filled = `0${figures}`
  if (figures.length === 13 && isLuhn(filled)) return reads({ kind: 'siret', code: filled }, zeroGivenBack)
  if (figures.length === 8 && isLuhn(filled)) return reads({ kind: 'siren', code: filled }, zeroGivenBack)
  if (figures.length > 14 && figures.length % 14 === 0) return unreadable('il y a plusieurs SIRET dans la cellule')
  return unreadable(`${expected}\u00a0: celui-ci a ${counted(figures.length, 'chiffre', 'chiffres')}`)
}

const zeroGivenBack = 'le zéro du début, perdu par un tableur, est rétabli'

/** No establishment bears the number 00000: those zeros are where figures were. */
const siret = (code: string): Reading<Pivot> =>
  code.endsWith('00000') ? unreadable(rounded) : checked({ kind: 'siret', code }, hasSiretKey(code))

/** The key is a warning only: it may be the key that was mistyped. */
const checked = (pivot: Pivot, isRight: boolean): Reading<Pivot> =>
  reads(pivot, isRight ? null : `la clé de contrôle de ce ${pivot.kind === 'siren' ? 'SIREN' : 'SIRET'} est fausse`)

/** The establishments of La Poste are too many for the key: the sum of their figures is a multiple of five. */
const hasSiretKey = (code: string): boolean =>
  isLuhn(code) || (code.startsWith('356000000') && sumOf([...code].map(Number)) % 5 === 0)

const isLuhn = (figures: string): boolean => {
  let sum = 0
  for (let rank = 0; rank < figures.length; rank += 1) {
    const figure = Number(figures[figures.length - 1 - rank])
    sum += rank % 2 === 0 ? figure : doubled(figure)
  }
  return sum % 10 === 0
}

const doubled = (figure: number): number => (figure > 4 ? figure * 2 - 9 : figure * 2)

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

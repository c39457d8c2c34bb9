import { type Found, textOf } from '#main/office/tabular/workbook/sheet-cells.ts'
import { fold } from '#shared/kernel/fold.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import { yesNoWords } from '../campaign-workbook/format.ts'

/** What cells of a figure may hold. */
export interface Expected {
  readonly measure: Measure
  /** No more than this. */
  readonly most: number
}

/**
 * The number in a cell, as it was typed here or there: « 1 234 », « 12,5 », « 12 000 € », « Oui ». The error is the end of a
 * French sentence about what the cell holds: « n’est pas un nombre ».
 */
export const readValue = (found: Found, { measure, most }: Expected): Result<number, string> => {
  const number = measure === 'yesNo' ? yesOrNo(found) : numberIn(found, measure)
  return number.ok ? within(number.value, { measure, most }) : number
}

/** What a cell holds, as one sees it; the beginning of a long text. */
export const shownText = (found: Found): string => {
  const text = (found.kind === 'error' ? found.text : textOf(found)).trim()
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
  return found.kind === 'number' ? shown.replace('.', ',') : shown
}

const longestShown = 60

const numberIn = (found: Found, measure: Measure): Result<number, string> => {
  switch (found.kind) {
    case 'number':
      return ok(found.value)
    case 'text':
      return numberInText(found.text, measure)
    case 'flag':
      return err('n’est pas un nombre')
    case 'date':
      return err('est une date ou une heure, et non un nombre')
    case 'error':
      return err('est l’erreur d’une formule')
    case 'uncomputed':
      return err('contient une formule jamais calculée\u00a0: ouvrez le classeur, enregistrez-le, puis renvoyez-le')
  }
}

/** Spaces that group figures, and the sign of what is counted. */
const numberInText = (text: string, measure: Measure): Result<number, string> => {
  const plain = text
    .replace(signs[measure] ?? '', '')
    .replace(/[\s\u00a0\u202f]+(?=\d{3}(?!\d))/g, '')
    .trim()
  if (/^[+-]?\d+(?:[.,]\d+)?$/.test(plain)) return ok(Number(plain.replace(',', '.')))
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(plain))
    return err('est une notation scientifique\u00a0: écrivez le nombre en entier')
  if (/^\d[\d\s.,]*%$/.test(plain)) return err('est un pourcentage, et c’est un nombre qui est attendu')
  return err('n’est pas un nombre')
}

const signs: Readonly<Partial<Record<Measure, RegExp>>> = { euros: /\s*(?:€|euros?)\s*$/i, fte: /\s*etp\s*$/i }

const yesOrNo = (found: Found): Result<number, string> => {
  if (found.kind === 'error' || found.kind === 'uncomputed') return numberIn(found, 'yesNo')
  const word = fold(textOf(found))
  if (word === fold(yesNoWords[0]) || word === '1' || word === 'o') return ok(1)
  if (word === fold(yesNoWords[1]) || word === '0' || word === 'n') return ok(0)
  return err('n’est ni «\u00a0Oui\u00a0» ni «\u00a0Non\u00a0»')
}

const whole: ReadonlySet<Measure> = new Set(['count', 'percent'])

const within = (number: number, { measure, most }: Expected): Result<number, string> => {
  if (number < 0) return err('est négatif')
  if (whole.has(measure) && !Number.isInteger(number))
    return err('a des décimales, et on compte ici des unités entières')
  if (measure === 'scale' && (number < 1 || number > 5)) return err('n’est pas une note de 1 à 5')
  if (number > most) return err(`dépasse ${inFigures(most)}, le plus grand nombre admis`)
  return ok(Math.round(number * 100) / 100)
}

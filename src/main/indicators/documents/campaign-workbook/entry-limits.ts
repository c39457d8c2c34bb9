import { cellAt } from '#main/office/xlsx/addresses.ts'
import type { EntryCheck } from '#main/office/xlsx/page-sheet.ts'
import { answers } from '#shared/records/indicators/figure/figure.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import { largestValue, longestNote, yesNoWords } from './format.ts'
import type { Layout } from './layout.ts'

/** What Excel takes in the cells of a row, with what it says to whoever types. @param whole the row also has a status and a note */
export const entryLimits = (layout: Layout, row: number, measure: Measure, whole: boolean): readonly EntryCheck[] => {
  const value = cellAt(row, layout.value)
  const share = measure === 'percent' && layout.outOf !== null
  return [
    valueCheck(value, measure),
    ...(share ? [outOfCheck(cellAt(row, layout.outOf))] : []),
    ...(whole ? [answerCheck(cellAt(row, layout.answer)), noteCheck(cellAt(row, layout.note))] : []),
  ]
}

const unknown = 'Si vous ne savez pas, laissez la case vide et choisissez «\u00a0Non disponible\u00a0».'

const wholeNumber = (ref: string, measure: Measure, prompt: string): EntryCheck => {
  const most = largestValue[measure]
  return {
    ref,
    takes: { kind: 'whole', from: 0, to: most },
    prompt: { title: 'Nombre entier', text: `${prompt} ${unknown}` },
    refusal: {
      title: 'Ce n’est pas un nombre entier',
      text: `Écrivez un nombre entier de 0 à ${inFigures(most)}, en chiffres et sans texte. ${unknown}`,
    },
  }
}

const decimalNumber = (ref: string, measure: Measure, what: string): EntryCheck => {
  const most = largestValue[measure]
  return {
    ref,
    takes: { kind: 'formula', formula: `AND(ISNUMBER(${ref}),${ref}>=0,${ref}<=${most},ROUND(${ref},2)=${ref})` },
    prompt: { title: what, text: `Un nombre, avec deux décimales au plus. ${unknown}` },
    refusal: {
      title: 'Ce nombre n’est pas pris',
      text: `Écrivez un nombre de 0 à ${inFigures(most)}, avec deux décimales au plus et sans texte. ${unknown}`,
    },
  }
}

const choice = (ref: string, choices: readonly string[], title: string, text: string): EntryCheck => ({
  ref,
  takes: { kind: 'choice', choices },
  prompt: { title, text },
  refusal: { title: 'Choisissez dans la liste', text: `Cette case prend seulement\u00a0: ${choices.join(', ')}.` },
})

const valueCheck = (ref: string, measure: Measure): EntryCheck => {
  switch (measure) {
    case 'count':
      return wholeNumber(ref, measure, 'Zéro se dit 0.')
    case 'percent':
      return wholeNumber(ref, measure, 'Combien répondent à la définition\u00a0; le total va à droite.')
    case 'fte':
      return decimalNumber(ref, measure, 'Équivalents temps plein')
    case 'euros':
      return decimalNumber(ref, measure, 'Montant en euros')
    case 'yesNo':
      return choice(ref, yesNoWords, 'Oui ou non', unknown)
    case 'scale':
      return choice(ref, ['1', '2', '3', '4', '5'], 'Note de 1 à 5', `1 est la plus basse, 5 la plus haute. ${unknown}`)
  }
}

const outOfCheck = (ref: string): EntryCheck =>
  wholeNumber(ref, 'percent', 'Le total dont la case de gauche est une part\u00a0: la part est calculée.')

const answerCheck = (ref: string): EntryCheck =>
  choice(ref, Object.values(answers), 'Statut', 'Ne pas savoir n’est pas zéro\u00a0: dites-le ici.')

const noteCheck = (ref: string): EntryCheck => ({
  ref,
  takes: { kind: 'length', from: 0, to: longestNote },
  prompt: {
    title: 'Précision (facultatif)',
    text: `${longestNote} signes au plus. Ne nommez personne.`,
  },
  refusal: { title: 'Précision trop longue', text: `Cette case prend ${longestNote} signes au plus.` },
})

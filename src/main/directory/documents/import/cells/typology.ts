import { typologies } from '#shared/records/directory/place/typologies.ts'
import { type Column, column, memoised } from './column.ts'
import { putLists } from './put.ts'
import { labelKey, readLabels, type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** The national typologies by their labels, by what lists call them and by their codes. */
export const typologyLabels: Vocabulary = new Map([
  ...vocabularyOf('typologies', typologies),
  ...Object.keys(typologies).map((code) => [labelKey(code), [['typologies', code]]] as const),
])

/** A column that says what a place is, in words: « Médiathèque », « Espace public numérique / Fablab ». */
export const typologyColumn = (): Column => column(memoised(readLabels(typologyLabels)), putLists('place'))

import type { RowId } from '#shared/kernel/ids.ts'
import type { Input } from '../../api/api.ts'

/** What is shown and given out of minutes, by its name in the address. */
export const variantChoices = {
  complet: 'Complet',
  synthese: 'Synthèse',
  'sans-personnes': 'Sans personnes',
  extrait: 'Extrait',
} as const

export type VariantChoice = keyof typeof variantChoices

/** A document as `minutes.preview` and `minutes.exportWord` are asked for it, the meeting left out. */
export type WantedMinutes = Pick<Input<'minutes', 'preview'>, 'version' | 'variant' | 'point' | 'contents'>

export const isVariantChoice = (value: unknown): value is VariantChoice =>
  typeof value === 'string' && Object.hasOwn(variantChoices, value)

export const wholeMinutes: WantedMinutes = { variant: 'complete', point: null }

/** Whether a table of contents may stand at its head. */
export const mayHaveContents = (choice: VariantChoice): boolean => choice === 'complet' || choice === 'sans-personnes'

/** @param section the one an extract is of @param contents with a table of contents, where there may be one */
export const wantedFor = (choice: VariantChoice, section: RowId | null, contents: boolean): WantedMinutes => {
  switch (choice) {
    case 'complet':
      return { ...wholeMinutes, contents }
    case 'synthese':
      return { variant: 'synthesis', point: null }
    case 'sans-personnes':
      return { variant: 'withoutPersons', point: null, contents }
    case 'extrait':
      return { variant: 'complete', point: section }
  }
}

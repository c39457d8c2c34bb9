import type { NationalAction } from '#shared/contract/roadmap/fiches-export.ts'

/** The fields of an action on the national platform, in its order and its words. */
export const nationalFields = {
  name: 'Nom de l’action',
  context: 'Contexte',
  description: 'Description',
  needs: 'Besoins',
  years: 'Années',
  bearers: 'Porteurs',
} as const satisfies Readonly<Record<keyof NationalAction, string>>

export type NationalField = keyof typeof nationalFields

/** All the fields that say something, each under its name. */
const wholeText = (action: NationalAction): string =>
  (Object.keys(nationalFields) as NationalField[])
    .filter((field) => action[field] !== '')
    .map((field) => `${nationalFields[field]}\n${action[field]}`)
    .join('\n\n')

/** One text for many actions. */
export const allTexts = (actions: readonly NationalAction[]): string => actions.map(wholeText).join('\n\n\n')

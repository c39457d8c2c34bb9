import type { PlaceholderName } from './placeholders.ts'

/** Where in a template a placeholder stands. */
export const templatePlaces = {
  text: 'dans le texte',
  table: 'dans un tableau',
  header: 'en haut de page',
  footer: 'en bas de page',
  textBox: 'dans une zone de texte',
  note: 'dans une note',
} as const

export type TemplatePlace = keyof typeof templatePlaces

/** What a template of the house asks for, said before anything is written in it. */
export interface TemplateReport {
  readonly known: readonly { readonly name: PlaceholderName; readonly places: readonly TemplatePlace[] }[]
  readonly unknown: readonly {
    /** As it was typed. */
    readonly name: string
    readonly nearest: PlaceholderName | null
    readonly places: readonly TemplatePlace[]
  }[]
  /** Where the body goes: where the template says, or at its end, because it says nowhere, or where no body can stand. */
  readonly body: 'asked' | 'unasked' | 'misplaced'
  /** What else should be known, in French sentences: what was taken out for safety. */
  readonly remarks: readonly string[]
}

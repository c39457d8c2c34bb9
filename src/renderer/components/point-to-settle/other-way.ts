import type { ConflictView } from '#shared/contract/exchanges/conflicts.ts'
import type { Field } from '#shared/records/field.ts'
import { fieldOf } from '#shared/records/value-words.ts'

type Point = Pick<ConflictView, 'kind' | 'record' | 'field'>

/** Whether another version than those that are there is written here; otherwise why not, in words, if there is one. */
export type OtherWay =
  | { readonly kind: 'written' }
  | { readonly kind: 'elsewhere'; readonly why: string }
  | { readonly kind: 'none' }

export const otherWay = ({ kind, record, field }: Point): OtherWay => {
  const declared = kind === 'value' ? fieldOf(record, field) : undefined
  // A row is there or is not, and what a newer Concerto declares has no editor here.
  if (declared === undefined) return { kind: 'none' }
  const why = elsewhere[declared.kind]
  return why === undefined ? { kind: 'written' } : { kind: 'elsewhere', why }
}

const named =
  'Ce champ désigne un élément de l’espace. Si aucune version ne convient, choisissez-en un autre là où ce champ se lit\u00a0: le point sera tranché.'

/** What is chosen among others is chosen where these are listed. */
const elsewhere: Partial<Record<Field['kind'], string>> = {
  ref: named,
  same: named,
  position:
    'Ce champ est un rang dans une liste. Si aucune version ne convient, déplacez l’élément dans sa liste\u00a0: le point sera tranché.',
  logged: 'Ce champ dit ce que l’on savait\u00a0: il ne s’écrit pas à la main.',
}

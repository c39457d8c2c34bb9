import { actor, actorKinds, governanceStatuses } from '#shared/records/directory/actor.ts'
import type { Sector } from '#shared/records/records.ts'
import type { Input } from '../api/api.ts'
import { type Option, optionsOf } from '../components/fields/options.ts'

/** What is written in many entries at once. */
export type SharedChanges = Input<'directory', 'updateMany'>['changes']

/** The fields that many structures may share, each offered as a menu. */
export const sharedFields = ['kind', 'sector', 'field', 'governanceStatus'] as const

export type SharedField = (typeof sharedFields)[number]

/** « Type », « Secteur », « Champ », « Gouvernance ». */
export const sharedLabel = (field: SharedField): string => actor.fields[field].label

/** The values of a field, its absence last. */
export const sharedOptions = (field: SharedField, sectors: readonly Sector[]): readonly Option[] => [
  ...values(field, sectors),
  { value: '', label: absences[field] },
]

export const sharedChange = (field: SharedField, value: string): SharedChanges => ({
  [field]: value === '' ? null : value,
})

const values = (field: SharedField, sectors: readonly Sector[]): readonly Option[] => {
  if (field === 'sector') return sectors.map(({ id, name }) => ({ value: id, label: name ?? 'Sans nom' }))
  if (field === 'kind') return optionsOf(actorKinds)
  return optionsOf(field === 'field' ? actor.fields.field.choices : governanceStatuses)
}

const absences: Readonly<Record<SharedField, string>> = {
  kind: 'Sans type',
  sector: 'Celui de sa commune',
  field: 'Non précisé',
  governanceStatus: 'Hors de la gouvernance',
}

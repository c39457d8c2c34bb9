import { choice, ref, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** What a part of the territory is named by: an intercommunality's SIREN or a commune's INSEE code. */
export const areaKinds = { epci: 'Intercommunalité', commune: 'Commune' } as const

/** A part of a sector. A commune named here goes before the EPCI it belongs to. */
export const sectorArea = defineRecord('sectorArea', masculine('périmètre de secteur', 'périmètres de secteur'), {
  sector: ref('Secteur', 'sector'),
  kind: choice('Nature', areaKinds),
  code: text('Code', 9),
})

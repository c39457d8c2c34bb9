import type { Entry, LegalBody } from './entry.ts'
import { type NameKind, nameWords } from './name-words.ts'

/**
 * Whether two entries may be one legal entity, as far as is known. An antenna and its parent, a CCAS and its commune are
 * two on purpose: they are attached, never joined.
 */
export const mayBeOneEntity = (a: Entry, b: Entry): boolean =>
  !differInRegister(registeredAs(a.pivot), registeredAs(b.pivot)) && !differ(bodyOf(a), bodyOf(b)) && !areAttached(a, b)

/** Whether one is an antenna of the other, at whatever depth. */
export const areAttached = (a: Entry, b: Entry): boolean => a.ancestors.includes(b.id) || b.ancestors.includes(a.id)

/** SIRET or RNA as it identifies: without spaces; `null` for what identifies nobody, as the national placeholder does. */
export const pivotOf = (pivot: string | null): string | null => {
  const compact = (pivot ?? '').replace(/\s/g, '').toUpperCase()
  return /^(\d{14}|W\d{9})$/.test(compact) && !/^0+$/.test(compact) ? compact : null
}

/** In one register only: an association may have a SIREN and an RNA. */
const differInRegister = (a: string | null, b: string | null): boolean =>
  differ(a, b) && a?.startsWith('W') === b?.startsWith('W')

/** The SIREN of a SIRET, or an RNA. */
const registeredAs = (pivot: string | null): string | null => {
  const known = pivotOf(pivot)
  return known?.startsWith('W') ? known : (known?.slice(0, 9) ?? null)
}

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

/** What somebody said it is, else what its name says. */
const bodyOf = ({ body, names }: Entry): LegalBody | null => {
  const kind = nameWords(names[0] ?? '', []).kind
  return body ?? (kind === null ? null : (bodies[kind] ?? null))
}

const bodies: Partial<Readonly<Record<NameKind, LegalBody>>> = {
  ccas: 'ccas',
  commune: 'commune',
  epci: 'epci',
  departement: 'departement',
  region: 'region',
  prefecture: 'state',
}

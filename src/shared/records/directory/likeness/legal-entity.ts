import { type Pivot, readPivot } from '../../../text/normalise/siret.ts'
import type { Entry, LegalBody } from './entry.ts'
import { type NameKind, nameWords } from './name-words.ts'

/**
 * Whether two entries may be one legal entity, as far as is known. An antenna and its parent, a CCAS and its commune are
 * two on purpose: they are attached, never joined.
 */
export const mayBeOneEntity = (a: Entry, b: Entry): boolean =>
  !differInRegister(pivotOf(a.pivot), pivotOf(b.pivot)) && !differ(bodyOf(a), bodyOf(b)) && !areAttached(a, b)

/** Whether one is an antenna of the other, at whatever depth. */
export const areAttached = (a: Entry, b: Entry): boolean => a.ancestors.includes(b.id) || b.ancestors.includes(a.id)

/** SIRET, SIREN or RNA as it identifies; `null` for what identifies nobody, as the national placeholder does. */
export const pivotOf = (pivot: string | null): Pivot | null => {
  const read = pivot === null ? null : readPivot(pivot)
  return read?.ok === true && read.value.kind !== 'placeholder' ? read.value : null
}

/** In one register only: an association may have a SIREN and an RNA. */
const differInRegister = (a: Pivot | null, b: Pivot | null): boolean =>
  (a?.kind === 'rna') === (b?.kind === 'rna') && differ(registeredAs(a), registeredAs(b))

/** The SIREN of a SIRET, or an RNA. */
const registeredAs = (pivot: Pivot | null): string | null =>
  pivot === null ? null : pivot.kind === 'rna' ? pivot.code : pivot.code.slice(0, 9)

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

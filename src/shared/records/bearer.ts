import type { RowId } from '../kernel/ids.ts'

/** Who answers for something: as told, and the row of the directory when it is known. */
export interface Bearer {
  readonly name: string
  readonly person: RowId | null
  readonly actor: RowId | null
}

/** The fields that say so, on what a meeting decided as on a step of a fiche. */
export interface BearerFields {
  readonly bearer: string | null
  readonly bearerPerson: RowId | null
  readonly bearerActor: RowId | null
}

export const bearerOf = ({ bearer, bearerPerson, bearerActor }: BearerFields): Bearer | null =>
  bearer === null ? null : { name: bearer, person: bearerPerson, actor: bearerActor }

export const bearerFields = (bearer: Bearer | null): BearerFields => ({
  bearer: bearer?.name ?? null,
  bearerPerson: bearer?.person ?? null,
  bearerActor: bearer?.actor ?? null,
})

import type { Espace } from '#shared/records/records.ts'
import { departementPhrase } from '#shared/records/workspace/departement.ts'

/** Who a file is from, for its properties: never a person. */
export const organisation = (espace: Espace | null): string =>
  departementPhrase(espace) ?? 'Secrétariat de la coordination'

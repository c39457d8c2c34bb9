import { departementPhrase } from '#shared/domain/espace/departement.ts'
import type { Espace } from '#shared/domain/records.ts'

/** Who a file is from, for its properties: never a person. */
export const organisation = (espace: Espace | null): string =>
  departementPhrase(espace) ?? 'Secrétariat de la coordination'

import { listedName } from '#shared/text/person/shown-name.ts'

interface Named {
  readonly lastName: string | null
  readonly firstName: string | null
}

/** « BRUMECLAIRE Églantine », as the minutes write it; never empty. */
export const personName = (named: Named): string => listedName(named) || 'Sans nom'

import { fold } from '#shared/kernel/fold.ts'
import type { Attendance } from '#shared/records/records.ts'

/** The two orders in which one writes somebody’s name, folded: « prenom nom », « nom prenom ». */
export const namedOf = ({ lastName, firstName }: Pick<Attendance, 'lastName' | 'firstName'>): readonly string[] =>
  lastName === null && firstName === null
    ? []
    : [
        [firstName, lastName],
        [lastName, firstName],
      ].map((parts) => fold(parts.filter((part) => part !== null).join(' ')))

import type { Espace } from '#shared/records/records.ts'
import { departementPhrase } from '#shared/records/workspace/departement.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'

/** Who writes, and for what: the foot of a mail, one line each. */
export const mailSignature = (sender: string | null, espace: Espace | null): string =>
  [
    sender,
    espace === null ? null : [espace.programmeKind, espace.programmeName].filter((part) => part !== null).join(' '),
    espace === null ? null : [departementPhrase(espace), espace.scope].filter((part) => part !== null).join(', '),
    espace?.phone ? printPhone(espace.phone) : null,
    espace?.replyEmail ?? null,
  ]
    .filter((part) => part !== null && part !== '')
    .join('\n')

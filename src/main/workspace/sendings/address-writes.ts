import { row } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { Telling } from '#main/kit/sending.ts'
import type { Recipient } from '#shared/contract/workspace/sendings.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { readEmails } from '#shared/text/normalise/emails.ts'
import { type PostalLine, readPostalLine } from '#shared/text/normalise/postal-line.ts'
import { addressHomeless, addressUnreadable } from './errors.ts'

/**
 * What enters the directory when an address is typed for somebody: a mail address is theirs, or their structure’s when no
 * person is known; a postal one is that of the structure.
 * @throws AppFailure `address-unreadable`, `address-homeless`
 */
export const addressWrites = (
  context: FeatureContext,
  telling: Telling,
  to: Recipient,
  typed: string,
): readonly RowWrite[] => {
  const { db } = context.workspace
  const mail = typed.includes('@') ? readEmails(typed) : null
  const postal = readPostalLine(typed)
  if (mail?.ok !== true && postal === null) throw addressUnreadable(typed)
  const { person, actor, writes } = telling.home(to)
  if (mail?.ok) {
    const [first = ''] = mail.value
    if (person !== null) return [...writes, write('person', person, { email: first })]
    const known = row(db, 'actor', actor)
    if (known === null) throw addressHomeless(to.name)
    return [write('actor', known.id, { emails: [...(known.emails ?? []), first] })]
  }
  if (actor === null) throw addressHomeless(to.name)
  return [write('actor', actor, postalFields(context, postal as PostalLine))]
}

const postalFields = ({ territories }: FeatureContext, { street, postcode, commune }: PostalLine) => {
  const found = territories.of(postcode.slice(0, 2))?.index.find({ inseeCode: null, postcode, name: commune })
  return {
    street: street === '' ? null : street,
    postcode,
    commune: found?.name ?? commune,
    inseeCode: found?.code ?? null,
  }
}

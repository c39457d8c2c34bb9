import type { ImportFormat } from '#shared/contract/directory/directory-import.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'
import { type Contact, emptyContact, type LineDraft, say, saysSomething, textOf } from './draft.ts'

/**
 * Who has a name comes first: the columns of the first contact may be empty. How one reaches somebody without a name is how
 * one reaches the structure.
 */
export const settlePeople = (draft: LineDraft, format: ImportFormat, fileName: string): void => {
  const contacts: readonly Contact[] = [draft, ...draft.others]
  for (const nameless of contacts.filter((contact) => !isNamed(contact))) giveToStructure(draft, nameless)
  const [first, ...others] = contacts.filter(isNamed)
  for (const { person } of contacts.filter(isNamed)) sayOrigin(person, format, fileName)
  const { person, post } = first ?? emptyContact()
  Object.assign(draft, { person, post, others })
}

/** A person has a name. */
const isNamed = ({ person: { founds } }: Contact): boolean =>
  founds.lastName !== undefined || founds.firstName !== undefined

/** Where the data comes from is kept beside a person (RGPD). */
const sayOrigin = (person: Contact['person'], format: ImportFormat, fileName: string): void => {
  const isGovernance = format === 'governance'
  say(person, 'founds', 'source', isGovernance ? 'governance' : 'file')
  say(person, 'founds', 'sourceDetail', fileName)
  say(person, 'founds', 'purpose', isGovernance ? 'governance' : 'directory')
}

/** A structure has one telephone and several addresses of mail; what is somebody's alone is nobody's without a name. */
const giveToStructure = ({ actor, issues }: LineDraft, { person, post }: Contact): void => {
  const tell = (value: string, reason: string): void => {
    issues.push({ column: null, columnName: null, value, reason })
  }
  const { phone, email, ...rest } = person.given
  const own = { phone: textOf(actor, 'phone'), emails: Array.isArray(actor.given.emails) ? actor.given.emails : [] }
  if (typeof phone === 'string' && phone !== own.phone) {
    if (own.phone === null) say(actor, 'given', 'phone', phone)
    tell(
      printPhone(phone),
      own.phone === null ? given : 'sans nom, ce contact n’est pas repris\u00a0: la structure a le sien',
    )
  }
  if (typeof email === 'string' && !own.emails.includes(email)) {
    say(actor, 'given', 'emails', [...own.emails, email])
    tell(email, given)
  }
  if (post.given.title !== undefined || saysSomething({ ...person, given: rest }))
    tell('', 'sans nom, la personne n’est pas reprise')
}

const given = 'sans nom, ce contact devient celui de la structure'

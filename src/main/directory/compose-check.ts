import { mailSignature } from '#main/office/mail/mail-signature.ts'
import type { RelanceMail } from '#shared/contract/directory/directory.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { services } from '#shared/records/directory/place/vocabularies.ts'
import type { Actor, Espace, Place } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'

/** What a mail to a structure is made of. */
export interface RelanceFacts {
  readonly actor: Actor
  /** Each with its opening hours in French. */
  readonly places: readonly (Place & { readonly hours: string | null })[]
  readonly espace: Espace | null
  /** The later of the verification and the source's date. */
  readonly knownOn: string | null
  readonly sender: string | null
}

/** Asks a structure to check what we know of it: what, and how to answer. */
export const composeRelance = (facts: RelanceFacts): Pick<RelanceMail, 'subject' | 'body'> => {
  const name = facts.actor.name ?? 'votre structure'
  const paragraphs = [
    'Bonjour,',
    opening(facts),
    ...blocksOf(facts),
    withNoBreakSpaces(
      'Si tout est juste, répondez simplement «\u00a0C’est exact\u00a0». Sinon, répondez à ce message en écrivant ce qui change ou ce qui manque.',
    ),
    'Merci de votre aide.',
    mailSignature(facts.sender, facts.espace),
  ]
  return {
    subject: withNoBreakSpaces(`Votre fiche dans l’annuaire de l’inclusion numérique\u00a0: ${name}`),
    body: paragraphs.filter((text) => text !== '').join('\n\n'),
  }
}

const opening = ({ actor, knownOn }: RelanceFacts): string =>
  withNoBreakSpaces(
    `Nous tenons l’annuaire de l’inclusion numérique, qui sert à orienter les personnes vers le bon interlocuteur. ${
      knownOn === null
        ? 'Personne ne nous a encore confirmé ce que nous savons de votre structure.'
        : `Ce que nous savons de votre structure date du ${longDate(knownOn)}.`
    } Pouvez-vous vérifier la fiche${actor.name === null ? '' : ` de «\u00a0${actor.name}\u00a0»`}\u00a0? La voici :`,
  )

/** The structure, then each of its places. */
const blocksOf = ({ actor, places }: RelanceFacts): readonly string[] => [
  block(
    actor.name ?? 'Votre structure',
    // Someone who comes asks for the place's address and telephone: the structure's own are asked when it has no place.
    line('Adresse', addressOf(actor), places.length === 0),
    line('Téléphone', phoneOf(actor), places.length === 0),
    line('Courriel', listed(actor.emails), places.length === 0),
    line('Site', listed(actor.websites), false),
  ),
  ...places.map((place) =>
    block(
      place.name ?? 'Votre lieu',
      line('Adresse', addressOf(place), true),
      line('Téléphone', phoneOf(place), true),
      line('Horaires', place.hours, true),
      line('Services', listed(place.services?.map((code) => services[code]) ?? null), true),
    ),
  ),
]

/** Nothing under a title: the title is left out too. */
const block = (title: string, ...lines: readonly (string | null)[]): string => {
  const known = lines.filter((text) => text !== null)
  return known.length === 0 ? '' : [title, ...known].join('\n')
}

/** What is not known is left out, or asked for. */
const line = (label: string, value: string | null, asked: boolean): string | null =>
  value === null && !asked ? null : `${label}\u00a0: ${value ?? 'à compléter'}`

const listed = (values: readonly string[] | null): string | null => (values === null ? null : values.join(', '))

const phoneOf = ({ phone }: Actor | Place): string | null => (phone === null ? null : printPhone(phone))

const addressOf = ({ street, addressExtra, postcode, commune }: Actor | Place): string | null => {
  const town = [postcode, commune].filter((part) => part !== null).join(' ')
  return [addressExtra, street, town].filter((part) => part !== null && part !== '').join(', ') || null
}

import { mailSignature } from '#main/office/mail/mail-signature.ts'
import { fact, linesOf, type Message, paragraphs, type Words, words, written } from '#main/office/mail/message.ts'
import { letterAddress } from '#main/office/paper/addressee.ts'
import { organisation, programme } from '#main/office/paper/heading.ts'
import { letterFrame, lettersTogether } from '#main/office/paper/letter-frame.ts'
import type { Addressee } from '#main/office/paper/paper.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { addressLines, type PostalAddress } from '#shared/records/directory/address-lines.ts'
import { services } from '#shared/records/directory/place/vocabularies.ts'
import type { Actor, Espace, Place } from '#shared/records/records.ts'
import { longDate, shortDate } from '#shared/text/french-dates.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'

/** What is known of a structure, and since when. */
interface Asked {
  readonly actor: Actor
  /** Where a letter to it goes. */
  readonly home: PostalAddress | null
  /** Each with its opening hours in French. */
  readonly places: readonly (Place & { readonly hours: string | null })[]
  /** The later of the verification and the source's date. */
  readonly knownOn: string | null
}

export interface CheckFacts extends Asked {
  readonly espace: Espace | null
  readonly sender: string | null
}

/** Asks a structure to check what we know of it: what, and how to answer. */
export const composeCheckMail = (facts: CheckFacts): Message => ({
  subject: checkTitle(facts),
  parts: paragraphs(
    written('Bonjour,'),
    opening(facts),
    ...known(facts).map((lines) => fact(lines.join('\n'))),
    written(
      'Si tout est juste, répondez simplement « C’est exact ». Sinon, répondez à ce message en écrivant ce qui change ou ce qui manque.',
    ),
    written('Merci de votre aide.'),
    fact(mailSignature(facts.sender, facts.espace)),
  ),
})

/** The same by post, to each, one after the other. @param day of the letters, `YYYY-MM-DD` */
export const composeCheckLetters = (espace: Espace | null, day: string, to: readonly Asked[]): ComposedDocument => {
  const title = 'Annuaire de l’inclusion numérique'
  const letters = to.map((facts) =>
    letterFrame({ espace, day }, addresseeOf(facts), checkTitle(facts), [
      ...linesOf(opening(facts)),
      ...known(facts).flatMap(([title, ...lines]) => [
        paragraph([plain(title, { type: 'bold' })]),
        ...lines.map((text) => paragraph(withNoBreakSpaces(text))),
      ]),
      paragraph(
        'Si tout est juste, dites-le-nous d’un mot. Sinon, écrivez ce qui change ou ce qui manque sur cette lettre, et renvoyez-la-nous.',
      ),
    ]),
  )
  return {
    title,
    subject: programme(espace) ?? title,
    author: organisation(espace),
    footer: withNoBreakSpaces(`${title} – ${shortDate(day)}`),
    pictures: [],
    ...lettersTogether(letters),
  }
}

const checkTitle = ({ actor }: Pick<CheckFacts, 'actor'>): string =>
  withNoBreakSpaces(`Votre fiche dans l’annuaire de l’inclusion numérique : ${actor.name ?? 'votre structure'}`)

const addresseeOf = ({ actor, home }: Pick<Asked, 'actor' | 'home'>): Addressee => ({
  ...{ lastName: null, firstName: null, role: null, civility: null },
  structure: actor.name,
  address: letterAddress(home),
  part: [],
})

const opening = ({ actor, knownOn }: Asked): Words => {
  const name = actor.name === null ? [] : words` de « ${actor.name} »`
  const since =
    knownOn === null
      ? written('Personne ne nous a encore confirmé ce que nous savons de votre structure.')
      : words`Ce que nous savons de votre structure date du ${longDate(knownOn)}.`
  return words`Nous tenons l’annuaire de l’inclusion numérique, qui sert à orienter les personnes vers le bon interlocuteur. ${since} Pouvez-vous vérifier la fiche${name} ? La voici :`
}

type Told = readonly [title: string, ...lines: string[]]

/** The structure, then each of its places: its name, and what is known of it. Of which nothing is to be said is left out. */
const known = ({ actor, places }: Asked): readonly Told[] =>
  [
    told(
      actor.name ?? 'Votre structure',
      // Someone who comes asks for the place's address and telephone: the structure's own are asked when it has no place.
      line('Adresse', addressOf(actor), places.length === 0),
      line('Téléphone', phoneOf(actor), places.length === 0),
      line('Courriel', listed(actor.emails), places.length === 0),
      line('Site', listed(actor.websites), false),
    ),
    ...places.map((place) =>
      told(
        place.name ?? 'Votre lieu',
        line('Adresse', addressOf(place), true),
        line('Téléphone', phoneOf(place), true),
        line('Horaires', place.hours, true),
        line('Services', listed(place.services?.map((code) => services[code]) ?? null), true),
      ),
    ),
  ].filter((one) => one.length > 1)

const told = (title: string, ...lines: readonly (string | null)[]): Told => [
  title,
  ...lines.filter((text) => text !== null),
]

/** What is not known is left out, or asked for. */
const line = (label: string, value: string | null, asked: boolean): string | null =>
  value === null && !asked ? null : `${label}\u00a0: ${value ?? 'à compléter'}`

const listed = (values: readonly string[] | null): string | null => (values === null ? null : values.join(', '))

const phoneOf = ({ phone }: Actor | Place): string | null => (phone === null ? null : printPhone(phone))

const addressOf = (where: Actor | Place): string | null => addressLines(where).join(', ') || null

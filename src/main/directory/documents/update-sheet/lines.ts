import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { actorKinds, actor as declaration } from '#shared/records/directory/actor.ts'
import { freeOffers, services } from '#shared/records/directory/place/vocabularies.ts'
import type { Actor, Place } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'
import { isFiller } from '#shared/text/normalise/siret.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { listedName, placeName } from '../entries.ts'
import type { FormLine } from './form.ts'
import type { UpdateSheet } from './sheet.ts'

/** A long presentation is recognised by its beginning. */
const shownOfPresentation = 240

export const structureLines = ({ actor, aliases }: UpdateSheet): readonly FormLine[] => {
  const { kind, pivot, phone, emails, websites, description } = declaration.fields
  return [
    line('Nom', actor.name),
    ...(aliases.length === 0 ? [] : [line('Aussi écrit', aliases.join(' ; '))]),
    line(kind.label, actor.kind && choiceWord(actorKinds, actor.kind)),
    line(pivot.label, actor.pivot !== null && isFiller(actor.pivot) ? null : actor.pivot),
    line('Adresse', addressOf(actor)),
    line(phone.label, actor.phone && printPhone(actor.phone)),
    line(emails.label, listed(actor.emails)),
    line(websites.label, listed(actor.websites)),
    ...(actor.description === null ? [] : [line(description.label, cutAtWord(actor.description, shownOfPresentation))]),
  ]
}

export const placeLines = ({ places }: UpdateSheet): readonly FormLine[] => [
  ...places.map((place) => ({
    label: [paragraph(placeName(place), 'label')],
    known: details([
      addressOf(place),
      ...place.hours,
      place.services?.map((code) => services[code]).join(' ; ') ?? null,
      place.freeOffers && `En accès libre : ${place.freeOffers.map((code) => freeOffers[code]).join(', ')}`,
      [place.phone && printPhone(place.phone), ...(place.emails ?? [])].filter(Boolean).join(', '),
    ]),
  })),
  missing(),
]

export const personLines = ({ people }: UpdateSheet): readonly FormLine[] => [
  ...people.map((person) => ({
    label: [paragraph(listedName(person), 'label')],
    known: details([person.title, [person.phone && printPhone(person.phone), person.email].filter(Boolean).join(', ')]),
  })),
  missing(),
]

const line = (label: string, known: string | null): FormLine => ({
  label: [paragraph(label, 'label')],
  known: details([known]),
})

const missing = (): FormLine => line('À ajouter', null)

const details = (texts: readonly (string | null)[]): readonly Block[] =>
  texts.flatMap((text) => (text ? [paragraph(text)] : []))

const addressOf = ({ street, addressExtra, postcode, commune }: Actor | Place): string =>
  [addressExtra, street, [postcode, commune].filter(Boolean).join(' ')].filter(Boolean).join(', ')

const listed = (values: readonly string[] | null): string | null => values?.join(', ') ?? null

import ICAL from 'ical.js'
import { contentLines } from '#main/office/mail/content-lines.ts'
import { oneLine } from '#main/office/paper/one-line.ts'
import type { Card } from './cards.ts'

/** One file of cards. Version 3.0 is the last that Outlook reads, and all others still do. */
export const writeVcards = (cards: readonly Card[]): Uint8Array => contentLines(...cards.map(componentOf))

const componentOf = (card: Card): ICAL.Component => {
  const component = new ICAL.Component('vcard')
  const add = (name: string, value: string | readonly string[], type?: readonly string[]): void => {
    const property = new ICAL.Property(name, component)
    property.setValue(typeof value === 'string' ? oneLine(value) : value.map(oneLine))
    if (type !== undefined) property.setParameter('type', [...type])
    component.addProperty(property)
  }
  // First of all: the library writes the rest as this version wants.
  add('version', '3.0')
  add('uid', `urn:uuid:${card.id}`)
  add('n', [card.lastName ?? '', card.firstName ?? '', '', card.civility ?? '', ''])
  add('fn', card.name)
  if (card.organisation !== null) add('org', [card.organisation])
  if (card.title !== null) add('title', card.title)
  for (const phone of card.phones) add('tel', phone, ['WORK', 'VOICE'])
  for (const email of card.emails) add('email', email, ['INTERNET', 'WORK'])
  for (const website of card.websites) add('url', website)
  if (card.address !== null) add('adr', addressParts(card.address), ['WORK'])
  // Apple shows such a card under the name of the organisation.
  if (card.lastName === null && card.firstName === null) add('x-abshowas', 'COMPANY')
  return component
}

/** Post box, extension, street, town, region, postcode, country. */
const addressParts = ({ street, addressExtra, postcode, commune }: NonNullable<Card['address']>): readonly string[] => [
  '',
  addressExtra ?? '',
  street ?? '',
  commune ?? '',
  '',
  postcode ?? '',
  'France',
]

import { expect, test } from 'vitest'
import type { Invitation } from '#shared/contract/meetings/invitations.ts'
import { addressesOf, mailLink } from './mail-link.ts'

const invited = (...addresses: readonly string[]) => ({ addresses }) as unknown as Invitation

test('an address is written to once, whatever its case', () => {
  expect(addressesOf([invited('a@un.fr', 'B@deux.fr'), invited(), invited('A@un.fr', 'c@trois.fr')])).toEqual([
    'a@un.fr',
    'B@deux.fr',
    'c@trois.fr',
  ])
})

test('a link carries everything as long as every mail program opens it', () => {
  const mail = { subject: 'Invitation', body: 'Bonjour,\n\nVenez.' }
  expect(mailLink(mail, ['a@un.fr', 'b@deux.fr'])).toEqual({
    href: 'mailto:?bcc=a%40un.fr,b%40deux.fr&subject=Invitation&body=Bonjour%2C%0D%0A%0D%0AVenez.',
    addressed: true,
    written: true,
  })
  const many = Array.from({ length: 100 }, (_, rank) => `personne-${rank}@exemple.fr`)
  expect(mailLink(mail, many)).toEqual({
    href: 'mailto:?subject=Invitation&body=Bonjour%2C%0D%0A%0D%0AVenez.',
    addressed: false,
    written: true,
  })
  expect(mailLink({ ...mail, body: 'Bonjour '.repeat(300) }, many)).toEqual({
    href: 'mailto:?subject=Invitation&body=',
    addressed: false,
    written: false,
  })
})

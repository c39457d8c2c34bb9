import { expect, test } from 'vitest'
import { mailText, mailtoOf } from './mail.ts'

const mail = {
  to: ['contact@relais.example', 'a+b@relais.example'],
  subject: 'Votre fiche & vous',
  body: 'Bonjour,\nMerci.',
}

test('the link carries the whole mail', () => {
  const { protocol, pathname, searchParams } = new URL(mailtoOf(mail))
  expect([protocol, decodeURIComponent(pathname)]).toEqual(['mailto:', 'contact@relais.example,a+b@relais.example'])
  expect(Object.fromEntries(searchParams)).toEqual({ subject: mail.subject, body: 'Bonjour,\r\nMerci.' })
})

test('the text has everything too', () => {
  expect(mailText(mail)).toBe(
    'À\u00A0: contact@relais.example, a+b@relais.example\nObjet\u00A0: Votre fiche & vous\n\nBonjour,\nMerci.',
  )
})

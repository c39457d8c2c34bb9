import { expect, test } from 'vitest'
import { mailtoOf } from './mailto.ts'

test('the mail program is given everything, whatever the signs in it', () => {
  const link = new URL(
    mailtoOf({ to: ['a+b@exemple.fr', 'c@exemple.fr'], subject: 'À jour ? & plus', body: 'Bonjour,\nici' }),
  )
  expect(decodeURIComponent(link.pathname)).toBe('a+b@exemple.fr,c@exemple.fr')
  expect(link.searchParams.get('subject')).toBe('À jour ? & plus')
  expect(link.searchParams.get('body')).toBe('Bonjour,\r\nici')
})

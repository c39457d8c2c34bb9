import { expect, test } from 'vitest'
import { outsideAddress } from './outside-address.ts'

test.each([
  ['https://exemple.fr/a?b=c#d', 'exemple.fr', 'https://exemple.fr/a?b=c#d', 0],
  ['HTTPS://Exemple.FR', 'exemple.fr', 'https://exemple.fr/', 0],
  ['https://exemple.fr:8443/', 'exemple.fr:8443', 'https://exemple.fr:8443/', 0],
  ['https://impots.gouv.fr@exemple.invalid/', 'exemple.invalid', 'https://exemple.invalid/', 1],
  ['https://impots.gouv.fr:x@exemple.invalid/', 'exemple.invalid', 'https://exemple.invalid/', 1],
  ['https://impots.gouv.fr\\@exemple.invalid/', 'impots.gouv.fr', 'https://impots.gouv.fr/@exemple.invalid/', 0],
  ['https://ехemple.fr/', 'xn--emple-ywe6i.fr', 'https://xn--emple-ywe6i.fr/', 1],
  ['http://exemple.fr/', 'exemple.fr', 'http://exemple.fr/', 1],
  ['https://2130706433/', '127.0.0.1', 'https://127.0.0.1/', 0],
])('%s leads to %s', (href, site, whole, warnings) => {
  const address = outsideAddress(URL.parse(href))
  expect(address).toMatchObject({ site, whole })
  expect(address?.warnings).toHaveLength(warnings)
})

test.each(['mailto:a@exemple.fr', 'javascript:alert(1)', 'https://', 'file:///x', ''])(
  '%s is no page of the web',
  (href) => {
    expect(outsideAddress(URL.parse(href))).toBeNull()
  },
)

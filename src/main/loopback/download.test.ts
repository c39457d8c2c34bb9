import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentDisposition } from './download.ts'

describe('the name of a download', () => {
  test.each([
    ['Compte-rendu.docx', 'Compte-rendu.docx', 'Compte-rendu.docx'],
    ['Été à l’EPCI.docx', 'Ete a l_EPCI.docx', '%C3%89t%C3%A9%20%C3%A0%20l%E2%80%99EPCI.docx'],
    ['a"b\\c/d%e.docx', 'a_b_c_d_e.docx', 'a%22b%5Cc%2Fd%25e.docx'],
    ["l'axe (1)*.docx", "l'axe (1)*.docx", 'l%27axe%20%281%29%2A.docx'],
    ['ligne\r\nSet-Cookie: x', 'ligne__Set-Cookie: x', 'ligne%0D%0ASet-Cookie%3A%20x'],
  ])('%j', (name, ascii, encoded) => {
    expect(contentDisposition(name)).toBe(`attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`)
  })

  test('any name makes a header that can be sent, and reads back the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const header = new Headers({ 'content-disposition': contentDisposition(name) }).get('content-disposition') ?? ''
        expect(decodeURIComponent(header.split("filename*=UTF-8''")[1] ?? '')).toBe(name.toWellFormed())
      }),
    )
  })
})

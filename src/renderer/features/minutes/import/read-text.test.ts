import { describe, expect, test } from 'vitest'
import { readText } from './read-text.ts'

const bytes = (...values: number[]) => new Uint8Array(values)

describe('reading a file as text', () => {
  test('UTF-8 is read as it is, without its byte order mark', () => {
    const file = new TextEncoder().encode('\uFEFF# Été')
    expect(readText('été.md', file)).toEqual({ ok: true, value: { name: 'été.md', text: '# Été', remark: null } })
  })

  test('what is not UTF-8 is read as an old Windows file, and said', () => {
    expect(readText('a.md', bytes(0xc9, 0x74, 0xe9, 0x20, 0x80))).toEqual({
      ok: true,
      value: { name: 'a.md', text: 'Été €', remark: expect.stringContaining('ancien fichier Windows') },
    })
  })

  test('a binary, an empty and a large file are refused with their name', () => {
    const answers = [
      readText('logo.png', bytes(0x89, 0x50, 0, 1)),
      readText('vide.md', bytes()),
      readText('gros.md', new Uint8Array(5_000_001).fill(65)),
    ]
    expect(answers.map((answer) => (answer.ok ? null : [answer.error.code, answer.error.cause]))).toEqual([
      ['notText', '«\u00A0logo.png\u00A0» n’est pas un fichier texte.'],
      ['emptyFile', '«\u00A0vide.md\u00A0» est vide.'],
      ['fileTooLarge', '«\u00A0gros.md\u00A0» pèse 6 Mo, et un compte-rendu en texte n’en dépasse pas 5.'],
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { readFiles } from './read-file.ts'

const file = (name: string, ...bytes: readonly number[]) => new File([new Uint8Array(bytes)], name)

describe('reading a file of minutes', () => {
  test('UTF-8 is read as it is, without its byte order mark', async () => {
    const text = new File([new TextEncoder().encode('\uFEFF# Été')], 'été.md')
    expect(await readFiles([text])).toEqual({
      ok: true,
      value: { name: 'été.md', source: { kind: 'text', text: '# Été', pictures: [] }, remark: null },
    })
  })

  test('what is not UTF-8 is read as an old Windows file, and said', async () => {
    expect(await readFiles([file('a.md', 0xc9, 0x74, 0xe9, 0x20, 0x80)])).toEqual({
      ok: true,
      value: {
        name: 'a.md',
        source: { kind: 'text', text: 'Été €', pictures: [] },
        remark: expect.stringContaining('ancien Windows'),
      },
    })
  })

  test('a binary, an empty and a large file are refused with their name', async () => {
    const answers = await Promise.all(
      [
        file('logo.png', 0x89, 0x50, 0, 1),
        file('vide.md'),
        new File([new Uint8Array(5_000_001).fill(65)], 'gros.md'),
        new File(['PK', new Uint8Array(30_000_001)], 'gros.docx'),
      ].map((one) => readFiles([one])),
    )
    expect(answers.map((answer) => (answer.ok ? null : [answer.error.code, answer.error.cause]))).toEqual([
      ['notText', '«\u00A0logo.png\u00A0» n’est pas un fichier texte.'],
      ['emptyFile', '«\u00A0vide.md\u00A0» est vide.'],
      ['fileTooLarge', '«\u00A0gros.md\u00A0» pèse 6 Mo, et un compte-rendu en texte n’en dépasse pas 5.'],
      ['fileTooLarge', '«\u00A0gros.docx\u00A0» pèse 31 Mo, et un compte-rendu Word n’en dépasse pas 30.'],
    ])
  })
})

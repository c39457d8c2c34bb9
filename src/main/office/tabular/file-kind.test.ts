import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { fileKind } from './file-kind.ts'

test.each([
  ['%PDF-1.7', 'un document PDF'],
  ['{\\rtf1\\ansi', 'un document RTF'],
  ['\x89PNG\r\n', 'une image'],
  ['\xff\xd8\xff\xe0', 'une image'],
  ['\x1f\x8b\x08', 'une archive compressée'],
  ['SQLite format 3\0', 'une base de données'],
  ['BEGIN:VCARD\n', 'une carte de visite électronique'],
  ['nom\0prenom', 'un fichier binaire'],
])('%j is %s', (beginning, nature) => {
  expect(fileKind(Buffer.from(beginning, 'latin1'))).toEqual({ kind: 'other', nature })
})

test.each([
  ['PK\x03\x04\x14', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['nom;commune\n', 'text'],
  ['\xff\xfen\0', 'text'],
])('%j is %s', (beginning, kind) => {
  expect(fileKind(Buffer.from(beginning, 'latin1'))).toEqual({ kind })
})

import { expect, test } from 'vitest'
import * as odd from '../../../../tests/support/odd-zip.ts'
import { foreignEntries, inflated } from './foreign-zip.ts'

const honest = odd.oddZip(['a.xml', '<a/>'.repeat(100)], ['dossier/', ''], ['dossier\\b.xml', '<b/>'])

const openedOf = (bytes: Uint8Array) => {
  const entries = foreignEntries(bytes)
  return entries.ok ? inflated(bytes, entries.value, 1) : entries
}

test('a zip from elsewhere is opened, its folders left out and its names made regular', () => {
  const opened = openedOf(honest)
  expect(opened.ok && Object.keys(opened.value)).toEqual(['a.xml', 'dossier/b.xml'])
})

test.each([
  ['is none', Buffer.from('rien'), { kind: 'damaged' }],
  ['is cut short', honest.subarray(0, honest.length - 30), { kind: 'damaged' }],
  ['is cut within a file', Buffer.concat([honest.subarray(0, 20), honest.subarray(60)]), { kind: 'damaged' }],
  ['says smaller sizes', odd.saidOfSize(honest, 3), { kind: 'damaged' }],
  ['says larger sizes', odd.saidOfSize(honest, 5_000), { kind: 'damaged' }],
  [
    'says sizes that no compression reaches',
    odd.saidOfSize(honest, 900_000),
    { kind: 'too-large', megabytes: (2 * 900_000) / 1024 ** 2 },
  ],
  ['says sizes in eight bytes that are not there', odd.saidWide(honest), { kind: 'damaged' }],
  ['says that its files begin elsewhere', odd.saidToBeginAt(honest, 7), { kind: 'damaged' }],
  ['says that they begin beyond its end', odd.saidToBeginAt(honest, 9_000_000), { kind: 'damaged' }],
  ['says that it has more files', odd.saidToHold(honest, 900), { kind: 'damaged' }],
  ['has sums that are not those of its files', odd.withWrongSums(honest), { kind: 'damaged' }],
  ['is closed by a password', odd.saidLocked(honest), { kind: 'locked' }],
  ['holds a name that climbs', odd.oddZip(['a/../../b', 'b']), { kind: 'name', name: 'a/../../b', why: 'outside' }],
  [
    'holds a name that climbs, as Windows writes it',
    odd.oddZip(['..\\b', 'b']),
    { kind: 'name', name: '..\\b', why: 'outside' },
  ],
  ['holds a name at a root', odd.oddZip(['/b', 'b']), { kind: 'name', name: '/b', why: 'outside' }],
  [
    'holds a name with a step that some leave out',
    odd.oddZip(['./b', 'b']),
    { kind: 'name', name: './b', why: 'unclear' },
  ],
  ['holds a name with a step of no name', odd.oddZip(['a//b', 'b']), { kind: 'name', name: 'a//b', why: 'unclear' }],
  ['holds a name on a disk', odd.oddZip(['C:b', 'b']), { kind: 'name', name: 'C:b', why: 'outside' }],
  ['holds a name twice', odd.oddZip(['a', 'a'], ['A', 'b']), { kind: 'name', name: 'A', why: 'twice' }],
  [
    'holds too many files',
    odd.oddZip(...Array.from({ length: 10_001 }, (_, at) => [`${at}`, ''] as const)),
    { kind: 'too-many-files' },
  ],
  [
    'unfolds to too much',
    odd.oddZip(['a', Buffer.alloc(1024 * 1024 + 1)]),
    { kind: 'too-large', megabytes: 1 + 1 / 1024 ** 2 },
  ],
])('one that %s is refused', (_what, bytes, error) => {
  expect(openedOf(bytes)).toEqual({ ok: false, error })
})

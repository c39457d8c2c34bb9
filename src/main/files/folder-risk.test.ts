import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/support/temporary.ts'
import { folderRisk } from './folder-risk.ts'

const disk = (type: number) => () => type

test('a folder that a cloud keeps alike is known by its name, wherever it stands in the path', () => {
  for (const folder of ['/home/a/OneDrive - Mairie de Vaux/Concerto', '/Users/a/Dropbox', '/home/a/google drive/x'])
    expect(folderRisk(folder, disk(0)), folder).toBe('synchronised')
  for (const folder of ['/home/a/Concerto', '/home/a/Dropboxes', '/home/a/Mon OneDrive'])
    expect(folderRisk(folder, disk(0)), folder).toBeNull()
})

test('a disk of the network is known by its kind, or by the server its path begins with', () => {
  for (const type of [0x6969, 0xff534d42, 0xfe534d42]) expect(folderRisk('/mnt/partage', disk(type))).toBe('network')
  expect(folderRisk(String.raw`\\serveur\partage\Concerto`, disk(0))).toBe('network')
  expect(folderRisk('/mnt/clé', disk(0xef53))).toBeNull()
})

test('a profile that goes to a server is known by its place', () => {
  expect(folderRisk('/u/Roaming/Concerto', disk(0), '/u/Roaming')).toBe('roaming')
  expect(folderRisk('/u/Local/Concerto', disk(0), '/u/Roaming')).toBeNull()
  expect(folderRisk('/u/Roaming/Concerto', disk(0xff534d42), '/u/Roaming')).toBe('network')
})

test('a disk of this computer is no risk', () => {
  expect(folderRisk(temporaryFolder())).toBeNull()
})

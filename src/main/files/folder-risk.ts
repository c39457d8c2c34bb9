import { existsSync, statfsSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'

/** Why a folder is no place for a database: others may write in it behind our back, or its locks are not kept. */
export type FolderRisk = 'network' | 'synchronised' | 'roaming'

/**
 * By the name of the folders a cloud keeps alike, « OneDrive - Mairie de Vaux », and by the kind of disk where the system
 * tells it: Linux does, Windows by a path that begins with a server; a disk mounted from elsewhere on macOS goes unseen.
 * @param typeOf kind of the disk, as Linux numbers them (`statfs`)
 * @param roaming the profile that Windows copies to a server, where there is one
 */
export const folderRisk = (
  folder: string,
  typeOf: (folder: string) => number = diskType,
  roaming = process.platform === 'win32' ? process.env.APPDATA : undefined,
): FolderRisk | null => {
  const path = resolve(folder)
  // A profile may itself be on a server: its locks are then what one is to know first.
  if (/^[/\\]{2}/.test(folder) || networkDisks.has(typeOf(path))) return 'network'
  if (roaming !== undefined && path.startsWith(resolve(roaming) + sep)) return 'roaming'
  return path.split(/[/\\]/).some((name) => synchronised.test(name)) ? 'synchronised' : null
}

const synchronised = /^(OneDrive|Dropbox|Nextcloud|ownCloud|Google ?Drive|iCloud ?Drive|com~apple~CloudDocs|kDrive)\b/i

/** NFS, SMB, CIFS, SMB 2, AFS, Ceph. */
const networkDisks: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x00c36400])

/** @param folder or where it is to be made */
const diskType = (folder: string): number => {
  if (process.platform !== 'linux') return 0
  return existsSync(folder) ? statfsSync(folder).type : diskType(dirname(folder))
}

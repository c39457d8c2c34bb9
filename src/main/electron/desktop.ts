import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import { type FileFilter, shell } from 'electron'
import writeFileAtomic from 'write-file-atomic'
import type { HostPart } from '#main/app/deps.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { askToSave } from './dialogs.ts'
import type { WindowMemory } from './window-memory.ts'

type Desktop = HostPart<'desktop'>

/** The dialogs and the programs of this computer, for files that leave Concerto. */
export const desktopOf = (memory: WindowMemory): Desktop => {
  // Two files that are ready together are asked for one after the other.
  let last: Promise<unknown> = Promise.resolve()
  return {
    save: (file) => {
      const asked = last.then(() => save(file, memory))
      last = asked.catch(() => undefined)
      return asked
    },
    // An empty answer is how Electron says that it is open.
    open: async (path) => existsSync(path) && (await shell.openPath(path)) === '',
    show: async (path) => {
      if (!existsSync(path)) return false
      shell.showItemInFolder(path)
      return true
    },
  }
}

/** A file is either whole or absent. @throws AppFailure `file-not-saved` */
const save = async ({ name, bytes }: MadeFile, memory: WindowMemory): Promise<string | null> => {
  const path = await askToSave(memory, {
    name,
    title: `Enregistrer «\u00a0${name}\u00a0»`,
    filters: filtersFor(name),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (path === null) return null
  try {
    await writeFileAtomic(path, Buffer.from(bytes))
  } catch {
    throw new AppFailure(notSaved)
  }
  return path
}

type MadeFile = Parameters<Desktop['save']>[0]

/** By ending, what the list of kinds of the dialog says. */
const kinds: Readonly<Record<string, string>> = {
  age: 'Copie chiffrée',
  concerto: 'Invitation Concerto',
  csv: 'Tableau en texte (CSV)',
  docx: 'Document Word',
  eml: 'Courriel',
  ics: 'Rendez-vous',
  json: 'Données (JSON)',
  lot: 'Envoi de Concerto',
  md: 'Texte (Markdown)',
  pdf: 'Document PDF',
  png: 'Image',
  txt: 'Texte',
  vcf: 'Contacts',
  xlsx: 'Classeur Excel',
  zip: 'Dossier compressé',
}

const filtersFor = (name: string): FileFilter[] => {
  const extension = extname(name).slice(1).toLowerCase()
  const kind = kinds[extension]
  const all: FileFilter = { name: 'Tous les fichiers', extensions: ['*'] }
  return kind === undefined ? [all] : [{ name: kind, extensions: [extension] }, all]
}

const notSaved = {
  code: 'file-not-saved',
  fact: 'Le fichier n’a pas été enregistré.',
  cause:
    'Concerto n’a pas pu écrire à cet endroit\u00a0: le disque est plein, le dossier est protégé ou le fichier est ouvert ailleurs.',
  unchanged: 'Aucun fichier n’a été modifié.',
  next: 'Fermez le fichier s’il est ouvert, ou choisissez un autre dossier.',
}

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleDamaged } from '#main/bundle/bundle-errors.ts'
import { makeOwnFolder, ownFileMode } from '#main/files/own-files.ts'
import { writeFile } from '#main/files/write-file.ts'
import { fileTooHeavy } from '#shared/contract/file-size.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'

/** A bundle as it came. */
export interface QuarantinedBundle {
  /** SHA-256 of the file, hexadecimal: names it. */
  readonly hash: string
  /** The name it came under, which says nothing of its content (BU-4). */
  readonly name: string
  readonly bytes: number
  /** ISO instant. */
  readonly cameAt: string
}

/**
 * The bundles that came, in a folder of the workspace: each stays there, whatever becomes of it, until a person lets it go
 * (BU-3). They are what came, still encrypted.
 */
export const quarantine = (dataDir: string) => {
  const folder = join(dataDir, 'lots-recus')

  const files = (): readonly { readonly file: string; readonly hash: string; readonly name: string }[] =>
    existsSync(folder)
      ? readdirSync(folder).flatMap((file) => {
          const [, hash, name] = /^([0-9a-f]{64})_(.*\.lot)$/.exec(file) ?? []
          return hash === undefined || name === undefined ? [] : [{ file, hash, name }]
        })
      : []

  const pathOf = (hash: string): string => {
    const found = files().find((file) => file.hash === hash)
    if (found === undefined) throw bundleGone()
    return join(folder, found.file)
  }

  return {
    /** The latest first. */
    list: (): readonly QuarantinedBundle[] =>
      files()
        .map(({ file, hash, name }) => {
          const { size, mtime } = statSync(join(folder, file))
          return { hash, name, bytes: size, cameAt: mtime.toISOString() }
        })
        .toSorted((a, b) => (a.cameAt < b.cameAt ? 1 : a.cameAt > b.cameAt ? -1 : a.hash < b.hash ? -1 : 1)),
    has: (hash: string): boolean => files().some((file) => file.hash === hash),
    /**
     * Keeps a copy, on the disk when this resolves; the same bytes again are the same bundle.
     * @returns its hash @throws AppFailure `bundle-too-large`, `file-unwritable`
     */
    add: async (name: string, content: Uint8Array): Promise<string> => {
      const refusal = fileTooHeavy('bundle', name, content.length)
      if (refusal !== null) throw new AppFailure(refusal)
      const hash = hashOf(content)
      makeOwnFolder(folder)
      if (!files().some((file) => file.hash === hash))
        await writeFile(join(folder, `${hash}_${keptName(name)}`), content, ownFileMode)
      return hash
    },
    /** @throws AppFailure `bundle-gone`, `bundle-damaged` */
    read: async (hash: string): Promise<{ readonly name: string; readonly content: Uint8Array }> => {
      const path = pathOf(hash)
      const content = await readFile(path)
      if (hashOf(content) !== hash) throw bundleDamaged()
      return { name: files().find((file) => file.hash === hash)?.name ?? '', content }
    },
    /** All of them. */
    clear: (): void => rmSync(folder, { recursive: true, force: true }),
    /** @throws AppFailure `bundle-gone` */
    remove: (hash: string): Promise<void> => rm(pathOf(hash)),
  }
}

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** The name under which a file came, as every disk takes it. */
const keptName = (name: string): string => {
  const stem = name
    .normalize('NFC')
    .replace(/\.lot$/i, '')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .slice(0, longestStem)
  return `${stem === '' ? 'lot' : stem}.lot`
}

/** With the hash before it, a name that takes three bytes a letter still fits the 255 of a disk. */
const longestStem = 50

export const bundleGone = (): AppFailure =>
  new AppFailure({
    code: 'bundle-gone',
    fact: 'L’envoi n’a pas été ouvert.',
    cause: 'Il n’est plus parmi les envois reçus\u00a0: son fichier a été effacé.',
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Choisissez le fichier de nouveau, ou redemandez-le à son auteur.',
  })

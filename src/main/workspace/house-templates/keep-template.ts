import { rename } from 'node:fs/promises'
import { extname, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { makeOwnFolder, ownFileMode } from '#main/files/own-files.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { isSlideTemplate, templateFile, templateNames, templatesFolder } from '#main/kit/house-template-files.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'

type Workplace = Pick<FeatureContext, 'dataDir'>

/** Where removed templates wait: nothing is erased. */
const binOf = (context: Workplace): string => join(templatesFolder(context), 'corbeille')

/** Writes a new template; another of its name stays, and the new one is numbered. @returns the name it has */
export const keepTemplate = async (context: Workplace, file: string, bytes: Uint8Array): Promise<string> => {
  const folder = templatesFolder(context)
  makeOwnFolder(folder)
  const name = await freeName(folder, nameOf(file))
  await writeFileAtomic(join(folder, `${name}${isSlideTemplate(file) ? '.pptx' : '.docx'}`), Buffer.from(bytes), {
    mode: ownFileMode,
  })
  return name
}

/** @returns the name it has: the one asked for, numbered when another template bears it */
export const renameTemplate = (context: Workplace, name: string, to: string): Promise<string> =>
  move(name, templatesFolder(context), templatesFolder(context), to)

/** @returns its name in the bin */
export const putAside = (context: Workplace, name: string): Promise<string> =>
  move(name, templatesFolder(context), binOf(context), name)

/** @returns the name it has again */
export const takeBack = (context: Workplace, put: string): Promise<string> =>
  move(put, binOf(context), templatesFolder(context), put.replace(/ \(\d+\)$/, ''))

const move = async (name: string, from: string, into: string, as: string): Promise<string> => {
  makeOwnFolder(into)
  const free = from === into && name.toLowerCase() === as.toLowerCase() ? as : await freeName(into, as)
  const file = templateFile(from, name)
  await rename(join(from, file), join(into, free + extname(file)))
  return free
}

/** The name of a file a person chose, as every disk takes it. */
const nameOf = (file: string): string =>
  cleanText(file)
    .text.replace(/\.(?:docx|dotx|pptx|potx)$/i, '')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/^[.\s]+|\s+$/g, '')
    .slice(0, 90)
    .trim() || 'Modèle'

const freeName = async (folder: string, wanted: string): Promise<string> => {
  const taken = new Set((await templateNames(folder)).map((name) => name.toLowerCase()))
  let name = wanted
  for (let rank = 2; taken.has(name.toLowerCase()); rank += 1) name = `${wanted} (${rank})`
  return name
}

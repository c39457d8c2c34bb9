import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readMeta } from '#main/db/meta.ts'
import type { TemplateChoice } from '#shared/contract/workspace/house-templates.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { type HouseDocumentKind, houseDocumentKinds } from '#shared/records/minutes/house-documents.ts'
import type { FeatureContext } from './context.ts'

type Workplace = Pick<FeatureContext, 'dataDir' | 'workspace'>

/** The folder of the workspace that holds the templates of the house. */
export const templatesFolder = ({ dataDir }: Pick<FeatureContext, 'dataDir'>): string => join(dataDir, 'modeles')

export const templatePath = (context: Pick<FeatureContext, 'dataDir'>, name: string): string =>
  join(templatesFolder(context), templateFile(templatesFolder(context), name))

/** Its file in a folder: no two templates have one name, whatever program they are of. */
export const templateFile = (folder: string, name: string): string =>
  existsSync(join(folder, `${name}.pptx`)) ? `${name}.pptx` : `${name}.docx`

/** Whether a file is a presentation, whose colours slides take; else a Word document, which others are written in. */
export const isSlideTemplate = (file: string): boolean => /\.(?:pptx|potx)$/i.test(file)

/** Names of the templates in a folder, as French sorts them; files that Word opens beside its own are not. */
export const templateNames = async (folder: string): Promise<readonly string[]> => {
  if (!existsSync(folder)) return []
  const files = (await readdir(folder)).filter((file) => /\.(?:docx|pptx)$/i.test(file) && !/^[.~]/.test(file))
  const names = new Set(files.map((file) => file.slice(0, -'.docx'.length)))
  return [...names].toSorted(new Intl.Collator('fr').compare)
}

/** The template this poste usually writes a document in; `null` for Concerto’s own, also when its file is gone. */
const usualTemplate = (context: Workplace, document: HouseDocumentKind): string | null => {
  const name = readMeta(context.workspace.db, `houseTemplate.${document}`)
  return name === null || name === '' || !existsSync(templatePath(context, name)) ? null : name
}

/** The documents this poste usually writes in a template. */
export const documentsWrittenIn = (context: Workplace, name: string): readonly HouseDocumentKind[] =>
  houseDocumentKinds.filter((document) => usualTemplate(context, document) === name)

/** The bytes of the template that was chosen; `null` for Concerto’s own. @throws AppFailure `house-template.gone` */
export const chosenTemplate = async (
  context: Workplace,
  document: HouseDocumentKind,
  choice: TemplateChoice,
): Promise<Uint8Array | null> => {
  switch (choice.kind) {
    case 'concerto':
      return null
    case 'file':
      return Buffer.from(choice.content, 'base64')
    case 'usual': {
      const name = usualTemplate(context, document)
      return name === null ? null : readTemplateFile(context, name)
    }
    case 'house':
      return readTemplateFile(context, choice.name)
  }
}

/** @throws AppFailure `house-template.gone` */
export const readTemplateFile = async (context: Workplace, name: string): Promise<Uint8Array> => {
  if (!existsSync(templatePath(context, name))) throw gone(name)
  return readFile(templatePath(context, name))
}

const gone = (name: string) =>
  new AppFailure({
    code: 'house-template.gone',
    fact: `Le modèle « ${name} » n’a pas été trouvé.`,
    cause: 'Son fichier n’est plus dans le dossier des modèles.',
    unchanged: 'Rien n’a été écrit.',
    next: 'Choisissez un autre modèle, ou ajoutez-le de nouveau dans les réglages.',
  })

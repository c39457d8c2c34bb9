import { type Remark, sentencesOf } from '#main/office/paper/remarks.ts'
import type { DirectoryFile, LieuxFile, WrittenDirectory } from './directory-file.ts'

type FileOf<Format extends DirectoryFile['format']> = Extract<DirectoryFile, { readonly format: Format }>

/** Writes a file of the directory. Only the writer it needs is loaded. */
export const writeDirectoryFile = (file: DirectoryFile): Promise<WrittenDirectory> => {
  switch (file.format) {
    case 'lieux-csv':
    case 'lieux-json':
      return writeLieux(file)
    case 'data-inclusion-structures':
      return writeStructures(file)
    case 'data-inclusion-services':
      return writeServices(file)
    case 'list-xlsx':
      return writeWorkbookFile(file)
    case 'list-csv':
      return writeListFile(file)
    case 'labels':
      return writeLabels(file)
    case 'vcard':
      return writeContacts(file)
  }
}

const writeLieux = async ({ format, places }: LieuxFile): Promise<WrittenDirectory> => {
  const [{ lieuxLines }, { lieuxObject, writeLieuxCsv }] = await Promise.all([
    import('./lieux-lines.ts'),
    import('./write-lieux.ts'),
  ])
  const { lines, remarks } = lieuxLines(places)
  const bytes = format === 'lieux-csv' ? writeLieuxCsv(lines) : jsonOf(lines.map(lieuxObject))
  return written(bytes, lines.length, remarks)
}

const writeStructures = async ({
  structures,
  alone,
}: FileOf<'data-inclusion-structures'>): Promise<WrittenDirectory> => {
  const { dataInclusionStructures } = await import('./data-inclusion/structures.ts')
  const made = dataInclusionStructures(structures, alone)
  return written(jsonOf(made.structures), made.structures.length, made.remarks)
}

const writeServices = async ({ places, departement }: FileOf<'data-inclusion-services'>): Promise<WrittenDirectory> => {
  const { dataInclusionServices } = await import('./data-inclusion/services.ts')
  const { services, remarks } = dataInclusionServices(places, departement)
  return written(jsonOf(services), services.length, remarks)
}

const writeWorkbookFile = async ({ workbook }: FileOf<'list-xlsx'>): Promise<WrittenDirectory> => {
  const { writeWorkbook } = await import('#main/office/xlsx/write-workbook.ts')
  const entries = workbook.sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  return { entries, ...(await writeWorkbook(workbook)) }
}

const writeListFile = async ({ table }: FileOf<'list-csv'>): Promise<WrittenDirectory> => {
  const { writeListCsv } = await import('./list-csv.ts')
  return written(writeListCsv(table), table.rows.length, [])
}

const writeLabels = async ({ recipients, author, template }: FileOf<'labels'>): Promise<WrittenDirectory> => {
  const [{ composeLabels }, { writeDocx }] = await Promise.all([
    import('./compose-labels.ts'),
    import('#main/office/docx/write-docx.ts'),
  ])
  const { document, labels, remarks } = composeLabels(recipients, author)
  return written(writeDocx(document, template), labels, remarks)
}

const writeContacts = async ({ cards }: FileOf<'vcard'>): Promise<WrittenDirectory> => {
  const { writeVcards } = await import('./vcard/write-vcards.ts')
  return written(writeVcards(cards), cards.length, [])
}

const jsonOf = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)

const written = (bytes: Uint8Array, entries: number, remarks: readonly Remark[]): WrittenDirectory => ({
  bytes,
  entries,
  remarks: sentencesOf(remarks),
})

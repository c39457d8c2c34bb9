import { safeName } from '#main/kit/safe-name.ts'
import { workbookType } from '#main/kit/workbook-jobs.ts'
import { wordType } from '#main/kit/write-word.ts'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import type { ExportFormat } from '#shared/contract/directory/formats.ts'
import { directoryLists } from '#shared/records/directory/saved-view.ts'

/** MIME types. */
export const fileTypes: Readonly<Record<ExportFormat, string>> = {
  'lieux-csv': 'text/csv; charset=utf-8',
  'lieux-json': 'application/json',
  'data-inclusion-structures': 'application/json',
  'data-inclusion-services': 'application/json',
  'list-xlsx': workbookType,
  'list-csv': 'text/csv; charset=utf-8',
  labels: wordType,
  vcard: 'text/vcard; charset=utf-8',
}

interface Named {
  readonly list: DirectoryListName
  /** Name of the département. */
  readonly territory: string | null
  /** `YYYY-MM-DD` */
  readonly day: string
}

/** Standards say how their files are called; the others are named for who keeps them. */
export const exportFileName = (format: ExportFormat, { list, territory, day }: Named): string => {
  const standard = (what: string, ending: string): string =>
    `${day}_concerto_${what}_${safeName(territory ?? 'territoire').toLowerCase()}.${ending}`
  const plain = (what: string, ending: string): string => `${what}_${safeName(directoryLists[list])}_${day}.${ending}`
  switch (format) {
    case 'lieux-csv':
      return standard('lieux-de-mediation-numerique', 'csv')
    case 'lieux-json':
      return standard('lieux-de-mediation-numerique', 'json')
    case 'data-inclusion-structures':
    case 'data-inclusion-services':
      return standard(format, 'json')
    case 'list-xlsx':
      return plain('Annuaire', 'xlsx')
    case 'list-csv':
      return plain('Annuaire', 'csv')
    case 'labels':
      return plain('Etiquettes', 'docx')
    case 'vcard':
      return plain('Contacts', 'vcf')
  }
}

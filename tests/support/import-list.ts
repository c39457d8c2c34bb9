import { randomUUID } from 'node:crypto'
import type {
  DirectoryImportPreview,
  ImportDecision,
  ImportSettings,
  OpenedImport,
} from '#shared/contract/directory/directory-import.ts'
import type { TestApp } from './test-app.ts'

/** A list on its way into the directory, as the window leads it. */
export interface ListImport {
  readonly opened: OpenedImport
  preview(decisions?: readonly ImportDecision[], settings?: Partial<ImportSettings>): Promise<DirectoryImportPreview>
  apply(
    decisions?: readonly ImportDecision[],
    remember?: boolean,
  ): Promise<{ readonly counts: DirectoryImportPreview['counts']; readonly written: number }>
  /** The CSV of the lines that were not taken. */
  rest(decisions?: readonly ImportDecision[]): Promise<{ readonly name: string; readonly text: string }>
  /** The CSV of every reason. */
  refusals(): Promise<{ readonly name: string; readonly text: string }>
}

/** Opens a file, given as text or as bytes. */
export const openList = async (app: TestApp, name: string, content: string | Uint8Array): Promise<ListImport> => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const job = randomUUID()
  const opened = await app.call('directoryImport.open', { name, content: bytes, job })
  const input = (decisions: readonly ImportDecision[], settings: Partial<ImportSettings> = {}) => ({
    import: opened.import,
    settings: { ...opened.settings, ...settings },
    decisions: [...decisions],
    job,
  })
  const fileOf = ({ name }: { readonly name: string }) => ({
    name,
    text: Buffer.from(app.app.file(job)?.bytes ?? []).toString(),
  })
  return {
    opened,
    preview: (decisions = [], settings = {}) => app.call('directoryImport.preview', input(decisions, settings)),
    apply: (decisions = [], remember = false) => app.call('directoryImport.apply', { ...input(decisions), remember }),
    rest: async (decisions = []) => fileOf(await app.call('directoryImport.exportRest', input(decisions))),
    refusals: async () => fileOf(await app.call('directoryImport.exportRefusals', input([]))),
  }
}

/** Opens « liste.csv », given line by line. */
export const openLines = (app: TestApp, ...lines: readonly string[]): Promise<ListImport> =>
  openList(app, 'liste.csv', lines.join('\r\n'))

/** Counts, those that are zero left out. */
export const countsOf = ({ counts }: { readonly counts: DirectoryImportPreview['counts'] }): object =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

/** Spaces that hold, as plain ones: what is asserted is the words. */
export const plainly = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' '))

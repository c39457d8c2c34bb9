import { randomUUID } from 'node:crypto'
import type { DirectoryImportPreview, ImportDecision, OpenedImport } from '#shared/contract/directory-import.ts'
import type { TestApp } from './test-app.ts'

/** A list on its way into the directory, as the window leads it. */
export interface ListImport {
  readonly opened: OpenedImport
  preview(decisions?: readonly ImportDecision[]): Promise<DirectoryImportPreview>
  apply(decisions?: readonly ImportDecision[]): Promise<{ readonly counts: object; readonly written: number }>
}

/** Opens a file, given as text or as bytes. */
export const openList = async ({ call }: TestApp, name: string, content: string | Uint8Array): Promise<ListImport> => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
  const job = randomUUID()
  const opened = await call('directoryImport.open', { name, content: bytes.toString('base64'), job })
  const input = (decisions: readonly ImportDecision[]) => ({
    import: opened.import,
    settings: opened.settings,
    decisions: [...decisions],
    job,
  })
  return {
    opened,
    preview: (decisions = []) => call('directoryImport.preview', input(decisions)),
    apply: (decisions = []) => call('directoryImport.apply', { ...input(decisions), remember: false }),
  }
}

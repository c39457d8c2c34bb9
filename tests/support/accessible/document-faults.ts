import { strFromU8, unzipSync } from 'fflate'
import { pageFaults } from './page-faults.ts'
import { slideFaults } from './slide-faults.ts'
import { wordFaults } from './word-faults.ts'
import { workbookFaults } from './workbook-faults.ts'

interface File {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What keeps somebody from reading a file of the program, whatever its format; of a package of files, those of each. */
export const documentFaults = ({ name, bytes }: File): readonly string[] =>
  faultsOf({ name, bytes }).map((fault) => `${name}: ${fault}`)

const faultsOf = ({ name, bytes }: File): readonly string[] => {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  if (ending === 'html') return pageFaults(strFromU8(bytes))
  if (!['docx', 'xlsx', 'pptx', 'zip'].includes(ending)) return []
  const parts = unzipSync(bytes)
  const paths = Object.keys(parts)
  const part = (path: string): string | null => (parts[path] === undefined ? null : strFromU8(parts[path]))
  if (ending === 'zip') return Object.entries(parts).flatMap(([own, one]) => documentFaults({ name: own, bytes: one }))
  return { docx: wordFaults, xlsx: workbookFaults, pptx: slideFaults }[ending as 'docx' | 'xlsx' | 'pptx'](part, paths)
}

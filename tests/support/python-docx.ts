import { execFileSync } from 'node:child_process'
import { pythonWith } from './python.ts'
import { savedFile } from './read-docx.ts'

const python = pythonWith('docx')

/** Whether python-docx, an independent reader of Word files, is on this machine. */
export const hasPythonDocx = python !== null

/** What a script prints as JSON of a Word file, whose path is its argument. */
export const readByPythonDocx = (script: string, bytes: Uint8Array): unknown =>
  JSON.parse(execFileSync(python ?? 'python3', ['-c', script, savedFile(bytes, 'docx')], { encoding: 'utf8' }))

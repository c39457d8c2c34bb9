import { execFile } from 'node:child_process'
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

/** An office file to be made a PDF. */
export interface OfficeFile {
  /** With its ending, « .docx », « .xlsx » or « .pptx », by which its kind is known. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** The program of LibreOffice on this computer; `null`: there is none, on the path or where its installers put it. */
export const findLibreOffice = async (): Promise<string | null> => {
  for (const path of usualPlaces()) {
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (found) return path
  }
  return null
}

const usualPlaces = (): readonly string[] => {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  switch (process.platform) {
    case 'win32': {
      const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)']].filter((root) => root !== undefined)
      return [...onPath, ...roots.map((root) => join(root, 'LibreOffice', 'program'))].map((at) =>
        join(at, 'soffice.exe'),
      )
    }
    case 'darwin':
      return [...onPath.map((at) => join(at, 'soffice')), '/Applications/LibreOffice.app/Contents/MacOS/soffice']
    default:
      return onPath.map((at) => join(at, 'soffice'))
  }
}

/**
 * An office file as a PDF: tagged, with an outline, under its own title. It works in a folder and with preferences of its own,
 * which go with it: it meets neither a LibreOffice that is open nor what that one remembers.
 * @throws Error when it makes none within two minutes
 */
export const convertToPdf = async (program: string, { name, bytes }: OfficeFile): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'concerto-pdf-'))
  const [source, made] = [join(folder, `file${name.slice(name.lastIndexOf('.'))}`), join(folder, 'file.pdf')]
  const filter = `${exporters[name.slice(name.lastIndexOf('.'))] ?? 'writer'}_pdf_Export`
  try {
    await writeFile(source, bytes, { mode: 0o600 })
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const asked = ['--headless', '--norestore', '--convert-to', `pdf:${filter}:${JSON.stringify(options)}`]
    await promisify(execFile)(program, [profile, ...asked, '--outdir', folder, source], { timeout: 120_000 })
    return await readFile(made)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The part of LibreOffice that opens a file and prints it. */
const exporters: Readonly<Record<string, string>> = { '.xlsx': 'calc', '.pptx': 'impress' }

const yes = { type: 'boolean', value: 'true' }
const options = { UseTaggedPDF: yes, ExportBookmarks: yes, DisplayPDFDocumentTitle: yes }

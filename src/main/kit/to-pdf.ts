import { convertToPdf, findLibreOffice } from '#main/office/pdf/libre-office.ts'
import type { MadeFile, ReadyDocument } from '#shared/contract/ready-file.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { FeatureContext } from './context.ts'

/** A document that is wanted as PDF. */
interface Wanted {
  /** The name of its office file. */
  readonly name: string
  /** Makes that file. */
  readonly make: () => Promise<MadeFile<ReadyDocument>>
  /** What is written in it, when the preview of a document draws it as its template does. */
  readonly preview: ComposedDocument | null
  /** The file has the look of a template of the house, which the preview does not know. */
  readonly inHouse: boolean
}

/**
 * A document as PDF: the window prints it out of sight, where there is one; else LibreOffice converts its file, in whatever
 * template it is written. @throws AppFailure `pdf.no-program`, `pdf.failed`
 */
export const toPdf = async (
  { printPdf }: Pick<FeatureContext, 'printPdf'>,
  { name, make, preview, inHouse }: Wanted,
): Promise<MadeFile<ReadyDocument>> => {
  const pdf = { name: name.replace(/\.\w+$/, '.pdf'), type: 'application/pdf' }
  const print = preview === null || printPdf === null ? null : () => orFailed(() => printPdf(preview))
  if (print !== null && !inHouse) return { ...pdf, bytes: await print(), remarks: [] }
  const program = await findLibreOffice()
  if (program !== null) {
    const { bytes, remarks } = await make()
    return { ...pdf, bytes: await orFailed(() => convertToPdf(program, { name, bytes })), remarks }
  }
  if (print === null) throw noProgram()
  return { ...pdf, bytes: await print(), remarks: [inOurs] }
}

const inOurs =
  'Le PDF a la mise en page de Concerto\u00a0: il faudrait LibreOffice sur cet ordinateur pour suivre celle de votre modèle.'

const orFailed = (make: () => Promise<Uint8Array>): Promise<Uint8Array> =>
  make().catch((): never => {
    throw new AppFailure({
      code: 'pdf.failed',
      fact: 'Le PDF n’a pas été fait.',
      cause: 'Le programme qui met en pages s’est arrêté avant la fin.',
      unchanged: 'Le document est resté comme il était.',
      next: 'Réessayez, ou exportez en Word et enregistrez le PDF depuis votre traitement de texte.',
    })
  })

const noProgram = (): AppFailure =>
  new AppFailure({
    code: 'pdf.no-program',
    fact: 'Le PDF n’a pas été fait.',
    cause: 'LibreOffice, qui le fait à partir du fichier, n’est pas installé sur cet ordinateur.',
    unchanged: 'Le document est resté comme il était.',
    next: 'Installez LibreOffice, ou exportez en Word et enregistrez le PDF depuis votre traitement de texte.',
  })

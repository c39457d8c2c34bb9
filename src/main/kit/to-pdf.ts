import { convertToPdf, findLibreOffice } from '#main/office/pdf/libre-office.ts'
import type { MadeFile } from '#shared/contract/ready-file.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { FeatureContext } from './context.ts'

/** How a document may be made a PDF. */
interface Printed {
  /** What was written in the file, when the preview of a document draws it as its template does. */
  readonly preview: ComposedDocument | null
  /** The file has the look of a template of the house, which the preview does not know. */
  readonly inHouse: boolean
}

/**
 * The PDF of a file that was just made: the window prints it out of sight, where there is one; else LibreOffice converts it,
 * in whatever template it was written. @throws AppFailure `pdf.no-program`, `pdf.failed`
 */
export const toPdf = async <Made extends MadeFile & { readonly remarks?: readonly string[] }>(
  { printPdf }: Pick<FeatureContext, 'printPdf'>,
  made: Made,
  { preview, inHouse }: Printed,
): Promise<Made> => {
  const print = preview === null || printPdf === null ? null : () => printPdf(preview)
  if (print !== null && !inHouse) return asPdf(made, await orFailed(print))
  const program = await findLibreOffice()
  if (program !== null) return asPdf(made, await orFailed(() => convertToPdf(program, made)))
  if (print === null) throw noProgram()
  const pdf = asPdf(made, await orFailed(print))
  return { ...pdf, remarks: [...(made.remarks ?? []), inOurs] }
}

const asPdf = <Made extends MadeFile>(made: Made, bytes: Uint8Array): Made => ({
  ...made,
  name: made.name.replace(/\.\w+$/, '.pdf'),
  type: 'application/pdf',
  bytes,
})

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

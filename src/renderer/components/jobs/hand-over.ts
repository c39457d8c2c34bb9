import { api } from '../../api/api.ts'
import { errorOf, pageFailure } from '../../api/failures.ts'
import type { Handed } from '../../api/transport.ts'
import { transport } from '../../api/window-transport.ts'
import { quoted } from '../../words/spaces.ts'
import { tellDone, tellSaved } from '../tell-done.tsx'

/** A file that left: where, when Concerto saved it itself. */
export type HandedOver = Exclude<Handed, { kind: 'cancelled' }>

/**
 * Hands the file that a job made to whoever asked, and says what became of it: saved, with the ways to it; not saved. What a
 * browser does with a file that it was given is its own affair: that is left to say. @returns null when it went nowhere
 */
export const handOver = async (job: string, name: string): Promise<HandedOver | null> => {
  const handed = await transport.handOver(job, name).catch((thrown: unknown) => {
    pageFailure.set(errorOf(thrown))
    return null
  })
  if (handed?.kind === 'cancelled') tellDone('L’enregistrement a été annulé.')
  if (handed?.kind === 'saved') tellSaved(savedSentence(handed), (what) => open(job, what))
  return handed === null || handed.kind === 'cancelled' ? null : handed
}

/** « Enregistré dans « Bureau » : compte-rendu.docx » */
const savedSentence = ({ name, folder }: { readonly name: string; readonly folder: string }): string =>
  `Enregistré dans ${quoted(folder)}\u00a0: ${name}`

const open = (job: string, what: 'file' | 'folder'): void => {
  api.files.open({ job, what }).catch((thrown: unknown) => pageFailure.set(errorOf(thrown)))
}

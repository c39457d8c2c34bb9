import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'

export interface DocumentCounts {
  readonly words: number
  /** The title block left out. */
  readonly sections: number
  readonly axes: number
  readonly fiches: number
  readonly present: number
}

export const documentCounts = (minutes: Minutes, document: ComposedDocument): DocumentCounts => {
  const ofKind = (kind: string) => minutes.sections.filter((section) => section.kind === kind).length
  return {
    words: plainText(document.body).split(/\s+/).filter(Boolean).length,
    sections: minutes.sections.length - ofKind('front'),
    axes: ofKind('axis'),
    fiches: ofKind('fiche'),
    present: minutes.attendances.filter(({ status, part }) => status === 'present' && part === 'participant').length,
  }
}

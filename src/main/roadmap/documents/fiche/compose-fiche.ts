import { organisation, programme } from '#main/office/paper/heading.ts'
import { typeset } from '#main/office/paper/typeset.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { ficheCalled } from '#shared/records/roadmap/fiche/references.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { axisName } from '../axis-name.ts'
import { ficheBlocks } from './fiche-blocks.ts'
import type { FicheDocument } from './printed-fiche.ts'

/** One fiche-action as a document: on a page when it holds there. */
export const composeFiche = (printed: FicheDocument): ComposedDocument => {
  const { espace, fiche, axis } = printed
  const called = ficheCalled(printed.reference)
  const title = fiche.title ?? 'Fiche-action sans intitulé'
  const roadmap = programme(espace)
  return {
    title,
    subject: ['Fiche-action', roadmap].filter((part) => part !== null).join(' – '),
    author: organisation(espace),
    footer: withNoBreakSpaces(
      ['Fiche-action', roadmap, organisation(espace)].filter((part) => part !== null).join(' – '),
    ),
    pictures: printed.pictures,
    body: typeset(
      doc(
        paragraph(
          [axis === null ? null : axisName(axis), called].filter((part) => part !== null).join(' – '),
          'surtitle',
        ),
        paragraph(title, 'title'),
        ...ficheBlocks(printed, { level: 1, name: called }),
        ...numberNote(printed),
      ),
    ),
  }
}

/** The minutes may bear another number than the rank of the action in its axis. */
const numberNote = ({ fiche: { number }, rank, axis }: FicheDocument): readonly Block[] =>
  number === null || rank === null || number === rank
    ? []
    : [
        paragraph(
          `La fiche du compte-rendu porte « Action ${number} » ; il s’agit de l’action ${rank}${axis?.number == null ? ' de son axe' : ` de l’axe ${axis.number}`}.`,
          'note',
        ),
      ]

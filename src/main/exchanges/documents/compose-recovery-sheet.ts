import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { heading, organisation, programme } from '#main/office/paper/heading.ts'
import { typeset } from '#main/office/paper/typeset.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Espace } from '#shared/records/records.ts'
import { bullets, doc, item, ordered, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Table } from '#shared/text/rich-text/rich-text.ts'

interface RecoverySheet {
  readonly espace: Espace | null
  /** 24, in order. */
  readonly words: readonly string[]
  /** « 24 novembre 2026 » */
  readonly printedOn: string
}

/** What gives the espace another first hub when the computer of the first one is gone: on paper alone, in a safe. */
export const composeRecoverySheet = ({ espace, words, printedOn }: RecoverySheet): ComposedDocument => ({
  title: 'Feuille de secours',
  subject: programme(espace) ?? 'Inclusion numérique',
  author: organisation(espace),
  footer: withNoBreakSpaces(`Feuille de secours – imprimée le ${printedOn}`),
  pictures: [],
  body: typeset(
    doc(
      paragraph(organisation(espace), 'surtitle'),
      paragraph('Feuille de secours de l’espace Concerto', 'title'),
      paragraph(withOrdinals(`Imprimée le ${printedOn}`), 'meeting'),
      paragraph(
        'Qui tient cette feuille tient l’espace : ses 24 mots donnent à un autre ordinateur le pouvoir de dire qui y prend part. Elle va dans un coffre, pas dans un tiroir. Elle n’est à photographier ni à recopier nulle part.',
        'lead',
      ),
      heading('Les 24 mots'),
      wordsTable(words),
      heading('Quand s’en servir'),
      bullets(
        item(paragraph('L’ordinateur qui a ouvert l’espace est perdu, volé ou en panne.')),
        item(paragraph('La personne qui le tenait est partie sans le laisser.')),
      ),
      heading('Comment'),
      ordered(
        1,
        item(paragraph('Sur un ordinateur qui a déjà l’espace, ouvrez « Échanges », puis « Collègues ».')),
        item(
          paragraph(
            'Choisissez « Reprendre l’espace avec la feuille de secours… » et tapez les 24 mots, dans leur ordre.',
          ),
        ),
        item(paragraph('Préparez un envoi pour chacun de vos collègues : ils apprendront qui tient l’espace.')),
        item(paragraph('Remettez cette feuille au coffre : elle sert encore.')),
      ),
    ),
  ),
})

const lines = 6

/** Rank of the first word of each column. */
const starts = [0, 6, 12, 18]

/** Numbered down each column, as one reads them aloud. */
const wordsTable = (words: readonly string[]): Table => ({
  type: 'table',
  attrs: {
    look: 'grid',
    widths: [25, 25, 25, 25],
    title: 'Les 24 mots',
    description: 'Quatre colonnes de six mots numérotés, qui se lisent de haut en bas.',
  },
  content: [
    headRow(...starts.map((start) => `Mots ${start + 1} à ${start + lines}`)),
    ...Array.from({ length: lines }, (_, line) =>
      row(
        ...starts.map((start) =>
          cell('content', [
            paragraph([plain(`${start + line + 1}. `), plain(words[start + line] ?? '', { type: 'bold' })]),
          ]),
        ),
      ),
    ),
  ],
})

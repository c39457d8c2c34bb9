import { cell, row } from '#main/office/paper/cells.ts'
import type { Remark } from '#main/office/paper/remarks.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import type { TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { postalLines, type Recipient } from './postal-lines.ts'

/** Two labels of 99.1 mm and the gap between, see the template « etiquettes ». */
const widths = [99.1, 2.5, 99.1].map((width) => (width / 200.7) * 100)

export interface ComposedLabels {
  readonly document: ComposedDocument
  readonly labels: number
  readonly remarks: readonly Remark[]
}

/** Sheets of postal labels, in the order given. @param author the organisation */
export const composeLabels = (recipients: readonly Recipient[], author: string): ComposedLabels => {
  const written = recipients.map((recipient) => ({ name: recipient.name, postal: postalLines(recipient) }))
  const labels = written.flatMap(({ postal }) => (postal === null ? [] : [postal.lines]))
  return {
    labels: labels.length,
    remarks: written.flatMap(({ name, postal }) => {
      if (postal === null) return [{ name, what: 'pas d’étiquette, il manque le code postal ou la commune' }]
      return postal.cut ? [{ name, what: 'l’adresse est coupée, elle dépasse six lignes de 38 caractères' }] : []
    }),
    document: {
      title: 'Étiquettes postales',
      subject: 'Planches Avery L7163, 14 étiquettes de 99,1 × 38,1 mm',
      author,
      footer: '',
      pictures: [],
      body: doc({
        type: 'table',
        attrs: { look: 'labels', widths, title: 'Étiquettes postales', description: 'Deux étiquettes par ligne.' },
        content: rowsOf(labels),
      }),
    },
  }
}

const rowsOf = (labels: readonly (readonly string[])[]): readonly TableRow[] =>
  Array.from({ length: Math.ceil(labels.length / 2) }, (_, rank) =>
    row(label(labels[2 * rank]), label(), label(labels[2 * rank + 1])),
  )

const label = (lines: readonly string[] = []): TableCell => cell('content', [paragraph(lines.join('\n'))])

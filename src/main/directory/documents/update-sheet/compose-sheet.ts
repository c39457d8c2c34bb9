import { typeset } from '#main/office/paper/typeset.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { departementPhrase } from '#shared/records/workspace/departement.ts'
import { longDate, shortDate } from '#shared/text/french-dates.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, ParagraphStyle } from '#shared/text/rich-text/rich-text.ts'
import { structureName } from '../entries.ts'
import { filledBy, form } from './form.ts'
import { personLines, placeLines, structureLines } from './lines.ts'
import type { UpdateSheet } from './sheet.ts'

/** The sheet by which a structure checks what the directory knows of it: one page, unless it has much to check. */
export const composeSheet = (sheet: UpdateSheet): ComposedDocument => {
  const { actor, espace, day } = sheet
  const name = structureName(actor)
  const territory = departementPhrase(espace)
  const author = territory ?? 'Secrétariat de la coordination'
  return {
    title: `Fiche de mise à jour – ${name}`,
    subject: programmeOf(sheet) ?? 'Annuaire de l’inclusion numérique',
    author,
    pictures: [],
    footer: withNoBreakSpaces(`Fiche de mise à jour – ${name} – ${shortDate(day)}`),
    body: typeset(
      doc(
        ...front([
          ['surtitle', programmeOf(sheet) ?? 'Annuaire de l’inclusion numérique'],
          ['title', name],
          ['territory', `Fiche de mise à jour – ${author} – ${longDate(day)}`],
        ]),
        paragraph(request),
        heading('Votre structure'),
        form('Votre structure', 'Information', structureLines(sheet)),
        heading('Vos lieux'),
        form('Vos lieux', 'Lieu', placeLines(sheet)),
        heading('Vos correspondants'),
        form('Vos correspondants', 'Personne', personLines(sheet)),
        heading('Fiche remplie par'),
        filledBy(),
        paragraph(dataNotice(territory), 'note'),
      ),
    ),
  }
}

const request =
  'Voici ce que l’annuaire sait de vous. Cochez « Exact », ou écrivez la correction en face, puis renvoyez la fiche à la personne qui vous l’a adressée. Une ligne laissée vide reste telle quelle.'

const programmeOf = ({ espace }: UpdateSheet): string | null =>
  espace?.programmeName ? [espace.programmeKind, `« ${espace.programmeName} »`].filter(Boolean).join(' ') : null

const front = (lines: readonly (readonly [ParagraphStyle, string])[]): readonly Block[] =>
  lines.map(([style, text]) => paragraph(text, style))

const heading = (text: string): Block => ({ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text }] })

/** What the law wants said where data is collected (RGPD, articles 13 and 14). @param territory « Département du Rhône » */
const dataNotice = (territory: string | null): string =>
  [
    `Protection de vos données – La coordination de l’inclusion numérique${territory === null ? '' : ` (${territory})`} tient cet annuaire pour orienter le public, inviter les structures et suivre la feuille de route : mission d’intérêt public (RGPD, article 6, paragraphe 1, point e).`,
    'Des personnes, elle ne garde que la fonction et les coordonnées professionnelles, le temps de cette fonction, et n’en fait part qu’à ses membres.',
    'Accès, rectification, effacement, opposition : auprès de la personne qui vous a adressé cette fiche ; réclamation : CNIL (www.cnil.fr).',
  ].join(' ')

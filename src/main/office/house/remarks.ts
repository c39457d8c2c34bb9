import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { type PlaceholderValues, placeholders } from '#shared/records/minutes/placeholders.ts'
import type { TemplateReport } from '#shared/records/minutes/template-report.ts'
import { textOf } from '../paper/office-package.ts'
import type { HousePackage } from './house-package.ts'
import { wordPaths } from './inspect-house.ts'

/** What a template asks for that a document could not give, in French sentences. */
export const fillingRemarks = (report: TemplateReport, values: PlaceholderValues): readonly string[] => [
  ...report.unknown.map(
    ({ name, nearest }) =>
      `Le modèle demande {${name}}, que Concerto ne connaît pas\u00a0: le document le dit à cet endroit.${nearest === null ? '' : ` Le plus proche est {${nearest}}.`}`,
  ),
  ...bodyRemark(report),
  ...report.known.flatMap(({ name }) =>
    name !== 'corps' && values[name].trim() === ''
      ? [`{${name}} est resté vide\u00a0: « ${placeholders[name].label} » n’est pas renseigné.`]
      : [],
  ),
]

/** A count of pages is that of the whole file, which is nothing to whoever gets one of its letters. */
export const countRemark = (house: HousePackage, { letters = [] }: ComposedDocument): readonly string[] =>
  letters.length > 1 && wordPaths(house).some((path) => /\bNUMPAGES\b/.test(textOf(house.parts, path)))
    ? [
        'Le modèle écrit le nombre de pages\u00a0: Word compte celles de toutes les lettres. Ôtez ce champ du modèle, ou imprimez une lettre commune.',
      ]
    : []

/** Where the body went, when the template did not decide it. */
const bodyRemark = ({ body }: TemplateReport): readonly string[] => {
  switch (body) {
    case 'asked':
      return []
    case 'unasked':
      return [
        'Le modèle ne dit pas où va le texte\u00a0: il a été mis à la fin. Pour le placer, écrivez {corps} où il doit venir.',
      ]
    case 'misplaced':
      return [
        'Le modèle demande {corps} dans une zone de texte, un en-tête, un pied de page ou une note, où il ne tient pas\u00a0: il a été mis à la fin du document.',
      ]
  }
}

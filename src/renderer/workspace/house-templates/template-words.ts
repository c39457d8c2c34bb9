import { type HouseDocumentKind, houseDocuments } from '#shared/records/minutes/house-documents.ts'
import { type PlaceholderName, placeholders } from '#shared/records/minutes/placeholders.ts'
import { type TemplatePlace, type TemplateReport, templatePlaces } from '#shared/records/minutes/template-report.ts'
import { plural } from '../../words/numbers.ts'

/** What a template asks for, in sentences; those that want something done are apart. */
export const reportSentences = (
  report: TemplateReport,
): { readonly asks: string; readonly attention: readonly string[] } => ({
  asks: asksSentence(report),
  attention: [...report.unknown.map(unknownSentence), ...bodySentence(report), ...report.remarks],
})

const asksSentence = ({ known }: TemplateReport): string =>
  known.length === 0
    ? 'Ne demande rien : ses styles, son en-tête et son pied de page servent.'
    : `Demande ${plural(known.length, 'champ', 'champs')} : ${known.map(({ name, places }) => `${braced(name)} ${placesOf(places)}`).join(', ')}.`

const placesOf = (places: readonly TemplatePlace[]): string => places.map((place) => templatePlaces[place]).join(' et ')

/** « Habituel : compte-rendu, convocation ». */
export const usualSentence = (documents: readonly HouseDocumentKind[]): string =>
  `Habituel\u00a0: ${documents.map((document) => houseDocuments[document].toLowerCase()).join(', ')}`

/** « {titre} » */
export const braced = (name: string): string => `{${name}}`

const unknownSentence = ({ name, nearest, places }: TemplateReport['unknown'][number]): string =>
  `${braced(name)}, ${placesOf(places)}, n’est pas un champ connu\u00a0: le document le dira à cet endroit.${nearest === null ? '' : ` Vouliez-vous ${braced(nearest)}, « ${placeholders[nearest].label} » ?`}`

const bodySentence = ({ body }: TemplateReport): readonly string[] => {
  switch (body) {
    case 'asked':
      return []
    case 'unasked':
      return [`Il manque ${braced('corps')} : le texte ira à la fin du document.`]
    case 'misplaced':
      return [
        `${braced('corps')} est dans une zone de texte, un en-tête, un pied de page ou une note, où il ne tient pas : le texte ira à la fin du document.`,
      ]
  }
}

/** The placeholders in the order of the help, the body first. */
export const placeholderNames: readonly PlaceholderName[] = [
  'corps',
  ...(Object.keys(placeholders) as PlaceholderName[]).filter((name) => name !== 'corps'),
]

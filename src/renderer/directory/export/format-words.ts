import { type ExportFormat, exportFormats } from '#shared/contract/directory/formats.ts'

interface FormatWords {
  readonly format: ExportFormat
  readonly label: string
  /** What it is for, one sentence. */
  readonly hint: string
}

/** The formats by what one wants of them, the most wanted first. */
export const formatGroups: readonly { readonly title: string; readonly formats: readonly FormatWords[] }[] = [
  {
    title: 'Pour le secrétariat',
    formats: [
      words('list-xlsx', 'Toutes les colonnes et les filtres en vigueur, prêts à imprimer.'),
      words('list-csv', 'La même liste, pour un autre tableur.'),
      words('labels', 'Planches Avery L7163 de 14 étiquettes, une par structure.'),
      words('vcard', 'Pour un carnet d’adresses. Outlook n’en lit que la première fiche.'),
    ],
  },
  {
    title: 'Pour les plateformes nationales',
    formats: [
      words('lieux-csv', 'Pour la cartographie nationale\u00a0: un lieu par ligne.'),
      words('lieux-json', 'Les mêmes lieux, pour un programme.'),
      words('data-inclusion-structures', 'Qui sont les structures et où les joindre.'),
      words('data-inclusion-services', 'Ce que chaque lieu propose, un service à la fois.'),
    ],
  },
]

function words(format: ExportFormat, hint: string): FormatWords {
  return { format, label: exportFormats[format], hint }
}

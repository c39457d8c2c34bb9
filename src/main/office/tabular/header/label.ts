import { fold } from '#shared/kernel/fold.ts'

/** Words that begin the name of a column: « Nom du lieu », « code_postal ». */
const beginning =
  /^(?:id|identifiant|n°|numero|noms?|prenoms?|code|adresse|tel\.?|telephones?|e-?mails?|courriels?|date|site|type)(?=$|[ _.:/()'*-])/

/** Words that are the whole name of a column; in a longer text they name a thing: « Association du Lavoir ». */
const whole = new Set([
  ...['reference', 'civilite', 'titre', 'structure', 'structures', 'organisme', 'organisation', 'association'],
  ...['etablissement', 'raison sociale', 'denomination', 'denomination sociale', 'enseigne', 'sigle', 'typologie'],
  ...['categorie', 'statut', 'siret', 'siren', 'rna', 'pivot', 'voie', 'rue', 'complement', 'cp', 'insee', 'commune'],
  ...[
    'ville',
    'localite',
    'departement',
    'territoire',
    'secteur',
    'epci',
    'latitude',
    'longitude',
    'lat',
    'lon',
    'lng',
  ],
  ...[
    'portable',
    'mobile',
    'fixe',
    'fax',
    'contact',
    'contacts',
    'referent',
    'responsable',
    'interlocuteur',
    'fonction',
  ],
  ...[
    'poste',
    'qualite',
    'role',
    'url',
    'web',
    'horaires',
    'lundi',
    'mardi',
    'mercredi',
    'jeudi',
    'vendredi',
    'samedi',
  ],
  ...[
    'dimanche',
    'matin',
    'apres-midi',
    'services',
    'service',
    'publics',
    'public',
    'frais',
    'tarif',
    'tarifs',
    'wifi',
  ],
  ...[
    'source',
    'description',
    'presentation',
    'commentaire',
    'commentaires',
    'observation',
    'observations',
    'remarque',
  ],
  ...['remarques', 'note', 'notes', 'materiel', 'accessibilite', 'labels', 'label', 'lieu', 'lieux', 'total', 'nombre'],
  ...[
    'action',
    'actions',
    'axe',
    'intitule',
    'porteur',
    'pilote',
    'copilote',
    'partenaires',
    'indicateurs',
    'calendrier',
  ],
  ...['debut', 'fin', 'echeance', 'budget', 'cout', 'financeurs', 'financement', 'avancement', 'objectif', 'objectifs'],
])

const data = /@|^(?:https?:|www\.)|\d{4}|^[\d\s.,/:+()%€-]+$|^(?:oui|non|true|false|vrai|faux)$/i

const longestLabel = 80

/** Whether a cell is one of the names that columns bear, in lists of structures, of places, of people and of actions. */
export const isKnownLabel = (cell: string): boolean => {
  const words = fold(cell)
  return beginning.test(words) || whole.has(words.replace(/[\s:*]+$/, ''))
}

/** Whether a cell is what stands under a header: an address of mail, a number, a long text. */
export const isData = (cell: string): boolean => cell.length > longestLabel || data.test(cell.trim())

/** How much a cell looks like the name of a column: 2 surely, 1 maybe, 0 empty, -1 not at all. */
export const labelWeight = (cell: string): -1 | 0 | 1 | 2 => {
  if (cell.trim() === '') return 0
  if (isData(cell)) return -1
  return isKnownLabel(cell) ? 2 : 1
}

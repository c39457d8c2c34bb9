import { expect, test } from 'vitest'
import { lieuxColumns } from '#shared/records/directory/place/lieux-schema.ts'
import { recogniseFormat } from './formats.ts'

test.each([
  ['lieux-v1', Object.keys(lieuxColumns)],
  ['lieux-v1', ['nom', 'services', 'code_postal', 'date_maj']],
  ['lieux-v1', ['Pivot', 'NOM', 'typologie', 'une colonne de plus']],
  ['lieux-v0', ['id', 'nom', 'courriel', 'services', 'publics_accueillis', 'date_maj']],
  ['lieux-v0', ['nom', 'pivot', 'typologie', 'courriel', 'services']],
  ['data-inclusion-structures', ['source', 'id', 'nom', 'date_maj', 'siret', 'courriel', 'reseaux_porteurs']],
  ['data-inclusion-services', ['source', 'structure_id', 'id', 'nom', 'thematiques', 'frais']],
  ['governance', ['Structure', 'Typologie', 'Nom', 'Prénom', 'Email', 'Téléphone', 'Fonction', 'Referent FNE']],
  ['list', ['Structure', 'SIRET', 'CP', 'Ville', 'Tél']],
  ['list', ['nom', 'commune', 'adresse', 'telephone']],
  ['list', ['id', 'nom', 'source']],
] as const)('%s: %j', (format, header) => expect(recogniseFormat(header)).toBe(format))

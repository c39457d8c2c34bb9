import { expect, test } from 'vitest'
import { headerWords } from './header-words.ts'

test.each([
  ['NOM STRUCTURE', 'nom structure'],
  ['Nomdelastructure', 'nom de la structure'],
  ['NometPrenomdureferent', 'nom et prenom du referent'],
  ['codePostal', 'code postal'],
  ['SiteWeb', 'site web'],
  ['horairesouverture', 'horaires ouverture'],
  ['NUM_TEL', 'numero tel'],
  ['DAT_MaJ', 'date maj'],
  ['COMP_ADRESSE', 'complement adresse'],
  ['LIBCOM', 'libelle commune'],
  ['statut_org', 'statut organisme'],
  ['Adr2', 'adresse 2'],
  ['Resp.', 'responsable'],
  ['Categ.', 'categorie'],
  ['Référent·e', 'referent'],
  ['Élu(e)s', 'elu'],
  ['Salle', 'salle'],
  ['Établissement', 'etablissement'],
])('%s', (header, words) => {
  expect(headerWords(header)).toBe(words)
})

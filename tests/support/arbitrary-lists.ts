import fc from 'fast-check'
import Papa from 'papaparse'

const among = (...values: readonly string[]) => fc.constantFrom(...values)

/** Few values, so that lines meet: by id, by name, by SIRET, by commune, by person, or by nothing. */
const listLine = fc.record({
  Structure: among('Gué', 'Le Gué', 'GUE', 'Orme', 'Lavoir', ''),
  SIRET: among('', '', '43493312300029', '34262437700018', '8,23E+13'),
  CP: among('', '69400', '69210', '6987'),
  Commune: among('', 'Villefranche-sur-Saône', "L'Arbresle"),
  Téléphone: among('', '04 74 00 00 01', '04 74 00 00 02', 'absent'),
  Sigle: among('', '', 'ORM', 'Gué', 'G'.repeat(400)),
  'Structure mère': among('', '', 'Orme', 'Réseau'),
  Contact: among('', 'Mme DUVAL Jeanne', 'Jeanne DUVAL', 'ORMOY Paul'),
  Fonction: among('', 'Directrice', 'Agent', 'A'.repeat(400)),
  Mail: among('', 'jeanne@exemple.fr', 'paul@exemple.fr'),
  'Mis à jour': among('', '12/02/2025', '01/09/2026'),
  Identifiant: among('', '', '', 'a', 'b'),
  Wifi: among('', 'oui', 'non'),
  'Nom du lieu': among('', '', 'Espace Lavoir', 'Gué'),
  'Site web': among('', '', 'exemple.fr | www.exemple.fr/gué', `https://exemple.fr/${'a'.repeat(3_000)}`),
})

const placeLine = fc.record({
  id: among('1', '2', '3', ''),
  pivot: among('00000000000000', '43493312300029', '34262437700018', ''),
  nom: among('Médiathèque du Gué', 'MEDIATHEQUE DU GUE', 'Espace Lavoir', 'Tiers-lieu'),
  commune: among('Villefranche-sur-Saône', "L'Arbresle"),
  code_postal: among('69400', '69210', ''),
  adresse: among('1 rue du Gué', '2 place du Lavoir', ''),
  telephone: among('+33474000001', '+33474000002', ''),
  source: among('Hubik', ''),
  date_maj: among('2026-01-10', '2026-05-20', ''),
  services: among('Aide aux démarches administratives', 'Loisirs et créations numériques|Inconnu', ''),
  latitude: among('', '45.98'),
  longitude: among('', '4.70'),
})

const structureLine = fc.record({
  id: among('dora--1', 'dora--2', 'dora--3'),
  source: among('dora', 'soliguide'),
  nom: among('Gué', 'Orme', 'Lavoir'),
  siret: among('', '43493312300029', '34262437700018'),
  commune: among('', 'Villefranche-sur-Saône', "L'Arbresle"),
  courriel: among('', 'accueil@exemple.fr'),
  date_maj: among('2026-01-10', '2026-05-20'),
  reseaux_porteurs: among('', 'mission-locale'),
  lien_source: among('', 'https://exemple.fr/1'),
  latitude: among('', '45.98'),
  longitude: among('', '4.72'),
  horaires_accueil: among('', 'Mo-Fr 09:00-12:00'),
})

const serviceLine = fc.record({
  id: among('dora--s1', 'dora--s2'),
  source: among('dora'),
  structure_id: among('dora--1', 'dora--2', 'dora--3'),
  thematiques: among(
    'numerique--acquerir-un-equipement',
    'numerique--acceder-a-des-services-en-ligne|mobilite--preparer-un-permis',
    'famille--garde-denfants',
  ),
  modes_accueil: among('', 'a-distance|en-presentiel'),
  commune: among('', 'Villefranche-sur-Saône', "L'Arbresle"),
  adresse: among('', '1 rue du Gué', '2 place du Lavoir'),
  telephone: among('', '+33474000001', '+33474000002'),
  date_maj: among('2026-01-10', '2026-05-20'),
})

const governanceLine = fc.record({
  Structure: among('Gué', 'Orme', 'Lavoir', ''),
  Typologie: among('', 'Mairie'),
  Nom: among('', 'DUVAL', 'ORMOY'),
  Prénom: among('', 'Jeanne', 'Paul'),
  Email: among('', 'jeanne@exemple.fr', 'paul@exemple.fr'),
  Téléphone: among('', '0474000001'),
  Fonction: among('', 'Agent', 'Directrice'),
  'Referent FNE': among('Oui', 'Non'),
})

const listOf = (line: fc.Arbitrary<object>) =>
  fc
    .array(line, { minLength: 1, maxLength: 7 })
    .map((lines) => ({ lines: lines.length, csv: Papa.unparse(lines, { delimiter: ';' }) }))

/** A file of any format that an import knows, as CSV. */
export const arbitraryList = fc.oneof(
  listOf(listLine),
  listOf(placeLine),
  listOf(structureLine),
  listOf(serviceLine),
  listOf(governanceLine),
)

import Papa from 'papaparse'
import { lieuxColumns } from '#shared/records/directory/place/lieux-schema.ts'

/** A national file of so many places: each with 25 of the 32 columns, three in four with a SIRET of its own. */
export const nationalFile = (places: number): string =>
  Papa.unparse({ fields: Object.keys(lieuxColumns), data: Array.from({ length: places }, (_, n) => placeOf(n)) })

const placeOf = (n: number): Readonly<Record<string, string>> => ({
  id: `Hubik_${n}`,
  pivot: n % 4 === 0 ? '00000000000000' : siretOf(n),
  nom: `${kinds[n % kinds.length]} ${ways[n % ways.length]} ${n}`,
  commune: `${ways[n % ways.length]}-sur-${ways[(n >> 3) % ways.length]}`,
  code_postal: `${10_000 + (n % 80_000)}`,
  code_insee: `${10_000 + (n % 80_000)}`,
  adresse: `${(n % 99) + 1} rue ${ways[(n >> 2) % ways.length]}`,
  complement_adresse: n % 5 === 0 ? `Bâtiment ${n % 9}` : '',
  latitude: (43 + (n % 7_000) / 1_000).toFixed(5),
  longitude: n % 7_000 === 0 ? '4.7' : ((n % 7_000) / 1_000).toFixed(5),
  typologie: n % 2 === 0 ? 'BIB|MUNI' : 'ASSO',
  telephone: `+334${String(74_000_000 + n)}`,
  courriels: `accueil-${n}@exemple.fr`,
  site_web: `https://www.exemple.fr/lieux/${n}`,
  horaires: 'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00',
  presentation_resume: `Le lieu n° ${n} accompagne les habitants dans leurs usages numériques.`,
  presentation_detail: `${'Ateliers, permanences et prêt de matériel, sur rendez-vous. '.repeat(4)}Lieu ${n}.`,
  source: 'Hubik',
  itinerance: n % 9 === 0 ? 'Itinérant' : 'Fixe',
  date_maj: `2026-0${(n % 9) + 1}-1${n % 10}`,
  services: 'Aide aux démarches administratives|Maîtrise des outils numériques du quotidien',
  publics_specifiquement_adresses: n % 3 === 0 ? 'Jeunes|Seniors' : '',
  frais_a_charge: 'Gratuit',
  dispositif_programmes_nationaux: n % 2 === 0 ? 'Aidants Connect|France Services' : 'Conseillers numériques',
  modalites_acces: 'Se présenter|Téléphoner',
  modalites_accompagnement: 'En autonomie|Accompagnement individuel',
  prise_rdv: `https://www.rdv-exemple.fr/${n}`,
})

/** Fourteen figures whose key is right. */
const siretOf = (n: number): string => {
  const figures = `${String(100_000_000 + n * 7)}0001`
  for (let key = 0; key < 10; key += 1) if (isLuhn(`${figures}${key}`)) return `${figures}${key}`
  return figures
}

const isLuhn = (figures: string): boolean =>
  [...figures].toReversed().reduce((sum, figure, rank) => {
    const value = rank % 2 === 0 ? Number(figure) : Number(figure) * 2
    return sum + (value > 9 ? value - 9 : value)
  }, 0) %
    10 ===
  0

const kinds = ['Médiathèque', 'Espace France services', 'Centre social', 'Tiers-lieu', 'Mairie']
const ways = ['des Peupliers', 'du Lavoir', 'des Tisserands', 'de l’Orme', 'du Gué', 'des Joncs', 'du Causse']

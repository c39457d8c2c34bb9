import Papa from 'papaparse'

/** A list of so many structures under headers of its own, that no national format has. */
export const unknownLayout = (lines: number): string =>
  Papa.unparse(
    Array.from({ length: lines }, (_, n) => lineOf(n)),
    { delimiter: ';' },
  )

const lineOf = (n: number): Readonly<Record<string, string>> => ({
  Nom_Struct: `Relais ${ways[n % ways.length]} ${n}`,
  Adr_Voie: `${(n % 99) + 1} rue ${ways[(n >> 2) % ways.length]}`,
  CP: `${69_000 + (n % 800)}`,
  Ville: `Lozanne-${n % 300}`,
  Tel_Accueil: `04 74 ${String(100_000 + n).replace(/(..)(..)(..)/, '$1 $2 $3')}`,
  Mel: `accueil-${n}@exemple.fr`,
  Horaires_Ouverture: 'Du lundi au vendredi, 9h-12h',
  Type_Struct: ['Association', 'Mairie', 'Médiathèque'][n % 3] ?? '',
  Services_Proposes: 'Démarches administratives, initiation informatique',
  Tarif: 'Gratuit',
  X_L93: `${830_000 + n}`,
  Y_L93: `${6_520_000 + n}`,
  Referent: `Jeanne DUVAL-${n}`,
  Mail_Ref: `jeanne-${n}@exemple.fr`,
})

const ways = ['des Peupliers', 'du Lavoir', 'des Tisserands', 'de l’Orme', 'du Gué']

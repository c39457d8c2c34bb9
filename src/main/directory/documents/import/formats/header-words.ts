import { sortKey } from '#shared/kernel/sort-key.ts'

/**
 * The words of a header, as patterns read them: « SiteWeb », « Nomdelastructure » and « NUM_TEL » are « site web », « nom de
 * la structure » and « numero tel »; « Référent·e » and « Élu(e)s » are « referent » and « elu ».
 */
export const headerWords = (header: string): string =>
  sortKey(apart(inclusive(header)))
    .split(' ')
    .flatMap((word) => abbreviations[word] ?? wordsIn(word))
    .join(' ')

const inclusive = (header: string): string =>
  header.replace(/(?<=\p{L})[(·•.]\s?(?:e|ne|ve|se|rice|trice|ice)(?:[·•.]?s)?\)?s?(?=$|[\s/,)])/giu, '')

/** « SiteWeb » and « codePostal », not « DAT_MaJ ». */
const apart = (header: string): string => header.replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')

/** What programs shorten; none of these is a word of its own. */
const abbreviations: Readonly<Record<string, string>> = {
  adr: 'adresse',
  adr1: 'adresse 1',
  adr2: 'adresse 2',
  categ: 'categorie',
  com: 'commune',
  comp: 'complement',
  cmpl: 'complement',
  cpl: 'complement',
  coor: 'coordonnee',
  coord: 'coordonnee',
  dat: 'date',
  denom: 'denomination',
  desc: 'description',
  dpt: 'departement',
  equip: 'equipement',
  etab: 'etablissement',
  hor: 'horaires',
  lib: 'libelle',
  libcom: 'libelle commune',
  nomcom: 'nom commune',
  codecom: 'code commune',
  num: 'numero',
  nb: 'nombre',
  org: 'organisme',
  post: 'postal',
  resp: 'responsable',
  ville1: 'ville',
  struc: 'structure',
  struct: 'structure',
}

/** A word shorter than this is left whole, and so is one that would be made of crumbs: it may be anything. */
const shortest = 5
const crumb = 3

/** The words that a word is glued from, when it is wholly made of some; the word itself otherwise. */
const wordsIn = (word: string): string => {
  if (word.length < shortest || vocabulary.has(word) || vocabulary.has(word.replace(/[sx]$/, ''))) return word
  // How a beginning of each length is best made: of as few words as can be.
  const made: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= word.length; end += 1) {
    const ways = Array.from({ length: Math.min(end, longest) }, (_, at) => end - at - 1).flatMap((start) => {
      const before = made[start] ?? null
      const last = word.slice(start, end)
      return before !== null && vocabulary.has(last) ? [[...before, last]] : []
    })
    made[end] = ways.toSorted((a, b) => a.length - b.length)[0] ?? null
  }
  const parts = made[word.length] ?? []
  return parts.some(({ length }) => length >= crumb) ? parts.join(' ') : word
}

/** What headers of lists are made of. */
const vocabulary: ReadonlySet<string> = new Set(
  [
    'a accueil accueilli accueillis acces accompagnement action actions activite activites adresse adresses annee au aux',
    'bis cible code commerciale commune complement complementaire contact coordonnee coordonnees courriel courte cout',
    'd date de denomination departement des description detail directeur directrice du e electronique email en enseigne',
    'equipement et etablissement ex fax fermeture fiche fixe fonction frais geographique gps gratuit horaire horaires',
    'heure heures id identifiant inclusion insee intitule itinerance jour jours l la label labels latitude le les libelle',
    'libre lieu lieux locale localite long longitude longue ma mail mairie maj mail materiel mediation mel mes mise mobile',
    'modalite modalites mon n nature nom nombre noms notre nos numero numerique organisation organisme ou ouverture par',
    'parente partenaire personne personnel personnelle personnes pmr portable porteuse postal postale poste pour prenom presentation principal',
    'principale produit public publics quartier quelques mots raison referent referente region rendez vous rdv reseau',
    'responsable resume rna rue s service services si siege sigle siren siret site sites social sociale specifique',
    'structure structures statut sur tarif tarifs tel telephone telephones titre type types typologie un une url usuel',
    'ville villes voie web wifi x y j il je y decris precisez',
  ]
    .join(' ')
    .split(' '),
)

const longest = Math.max(...[...vocabulary].map(({ length }) => length))

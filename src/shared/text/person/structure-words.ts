import { fold } from '../../kernel/fold.ts'
import { isCapital, isParticle } from './split-name.ts'

/** Words that name structures, wherever they stand, folded: no one is called so. */
const telling = new Set(
  `administration adil adie adessadom agence agglo agglomeration amicale anct apf asso association associations atmo
  banque bibliobus bibliotheque bij caf caisse campus capeb carsat cc ccas cd cidff cij cias cinema clinique cnav cnfpt
  cnam collectif college comite commune communaute compagnie confederation conseil cooperative cpam cpie crij croix-rouge
  csc cyber-base cyberbase dac ddets ddt departement drac draaf dreets ehpad emmaus entreprise epci epicerie epide
  esat etablissement fabrique fablab faculte familles federation fondation francas gendarmerie geiq greta gretas groupe groupement
  habitat hlm hopital hub ifac imprimerie inspection institut ire intercommunalite laboratoire laposte librairie ligue
  ludotheque lycee mairie mediatheque metropole mfr mfs mission mission-locale mjc msa musee mutualite mutuelle office opac
  ordinateurs pimms pij planning pmi prefecture prevention protection radio recteur rectorat recyclerie region regie reseau residence ressourcerie restos sas
  sarl scic scop scp secours sdis secretariat service services sivom siae sncf societe sous-prefecture syndicat
  theatre tiers-lieu tiers-lieux travail tremplin udaf uniscite unis-cite union universite urssaf village-vacances`.split(
    /\s+/,
  ),
)

/** Words that begin the name of a structure, and are the names of people too: « Maison du Rhône », « Jeanne MAISON ». */
const beginning = new Set(
  `amis antenne atelier ateliers auberge avenir bureau cafe camping centre cite club cyber ecole espace ferme foyer
  france garage grange info infos jardin jardins maison orange parc pays plateforme point pole poste relais restaurant rivages salle
  source studio ville village`.split(/\s+/),
)

/** Small words that stand in names of structures: « La Fabrique à liens », « Agir pour tous ». */
const linking = /\s(?:à|au|aux|pour|et|en|sur|avec|par|sans|chez|&)\s/u

const article = /^(?:l['’]|(?:le|la|les)\s)/i

/**
 * Whether a text that the directory does not know reads as the name of a structure rather than of a person. In doubt it
 * does not: a name is what people type most.
 */
export const readsAsStructure = (text: string): boolean => {
  const written = text.trim()
  const words = fold(written)
    .replace(/\b[ld]'/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean)
  if (words.length === 0 || !/\p{L}/u.test(written)) return false
  if (words.some((word) => telling.has(word))) return true
  const [first = ''] = words.filter((word) => !articles.has(word))
  return (
    (beginning.has(first) && !isNamedSo(written)) ||
    linking.test(written) ||
    /\p{N}/u.test(written) ||
    isArticleAndCommonWord(written) ||
    isUnspeakable(written)
  )
}

const articles = new Set(['le', 'la', 'les', 'l'])

/** « Jeanne MAISON », « MAISON Jeanne »: two words, of which the capitals are a last name. */
const isNamedSo = (text: string): boolean => {
  const words = text.split(/\s+/)
  const capitals = words.filter(isCapital)
  return words.length === 2 && capitals.length === 1
}

/** « Le Clic voisin », not « Le Brun ». */
const isArticleAndCommonWord = (text: string): boolean =>
  article.test(text) &&
  text
    .split(/\s+/)
    .slice(1)
    .some((word) => /^\p{Ll}/u.test(word) && !isParticle(word))

/** « PRJN »: capitals without a vowel are letters of other words. */
const isUnspeakable = (text: string): boolean => /^[B-DF-HJ-NP-TV-XZ]{2,7}$/.test(text)

import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { type DayPart, dayParts, type WeekDay, weekDays } from '../week.ts'
import { headerWords } from './header-words.ts'

/**
 * Words by which a header says that it is about someone of the structure. « Contact » alone says it only where somebody is
 * named. @param hasPerson whether some column names a person
 */
export const isAboutPerson = (name: string, hasPerson: boolean): boolean =>
  (someone.test(name) || (hasPerson && /\bcontacts?\b/.test(name))) && !everyone.test(name)

const someone =
  /\b(?:personne|interlocuteur|interlocutrice|responsable|referente?|dirigeante?|presidente?|direct|directeur|directrice)\b/
const everyone = /\b(?:general|generale|generique|accueil|standard|secretariat)\b/

/** Whether a header is that of a column of persons' names, whole or in part. */
export const namesPerson = (name: string): boolean =>
  headerPatterns.some(([pattern, target]) => personNames.has(target) && pattern.test(name))

const personNames = new Set<ImportTarget>(['person.firstName', 'person.lastName', 'person.fullName'])

const naming = 'noms?|libelles?|intitules?|titre|denomination|name'
const linking = 'de|du|des|d|la|le|l|les|ma|mon|votre'

/** What a directory is a list of. */
const houses =
  'structures?|organismes?|raison sociale|denomination|etablissements?|associations?|acteurs?|partenaires?|entites?|organisations?|organizations?|collectivites?'

/** What a header says of a house that is not its name. */
const facts =
  'types?|adresses?|mails?|tel|telephones?|horaires?|tarifs?|actions?|description|sites?|communes?|codes?|nombre|dates?|statuts?|publics?|services?|id|montants?|labels?'

/** Headers of what the directory has no place for, whatever their values look like. */
export const saysSomethingElse =
  /\b(?:facebook|twitter|instagram|linkedin|youtube|photos?|images?|logo|fax|telecopie|source|financeurs?)\b/

/**
 * What the headers of lists are called, as `headerWords` writes them, the surest first. `weight`: how much a header so
 * called is worth, 1 unless it says little.
 */
export const headerPatterns: readonly (readonly [pattern: RegExp, target: ImportTarget, weight?: number])[] = [
  [/referente? (?:fne|france numerique)/, 'person.fneReferent'],
  [/\b(?:noms? (?:et )?prenoms?|prenoms? (?:et )?noms?)\b/, 'person.fullName'],
  [/^(?!.*\bnoms?\b).*\bprenoms?\b|\b(?:first|given) name\b/, 'person.firstName'],
  [/\bnoms? de famille\b|\b(?:last|family) name\b|\bsurname\b/, 'person.lastName'],
  [/\bcivilites?\b|^titre de civilite$/, 'person.civility'],
  [/(?:mail|courriel|email|mel)\b.*\b(?:perso|personnel(?:le)?|prive)e?s?\b/, 'person.personalEmail'],
  [/(?:tel|telephone|portable|mobile)\b.*\b(?:perso|personnel(?:le)?|prive)e?s?\b/, 'person.personalPhone'],
  [
    /\b(?:fonctions?|poste occupe|poste|role dans la structure|profession|metier|(?:job|contact) title)\b/,
    'person.title',
  ],
  [/\bqualites?\b|^statut de la personne$|\belue?s?\b.*\bagent/, 'person.quality'],
  [
    /^(?:contacts?|nom complet|interlocut\w+|responsable|referente?|personne)(?: (?:nom|principal|de la structure|local|a contacter|ressource|referente?|responsable|personne|numerique))?$/,
    'person.fullName',
  ],
  // Somebody by what they do: how many there are is told so too, and is no name.
  [
    /^(?:directeur|directrice|presidente?|animateur|animatrice|mediateur|mediatrice|coordinateur|coordinatrice|conseillere?)(?: numerique)?(?: france services)?$/,
    'person.fullName',
    0.8,
  ],
  [/\bfull name\b|^contact (?:person|name)$/, 'person.fullName'],
  [
    /\bnom (?:du |de la |de l )?(?:contact|personne|interlocut\w+|responsable|referente?|participant\w*|conseill\w+|mediat\w+|animat\w+|formateur|formatrice|coordinat\w+|dirigeante?|presidente?|directeur|directrice)\b|\b(?:contact|responsable|referente?) nom\b/,
    'person.fullName',
  ],
  [/\b(?:(?:e ?)?mails?|courriels?|mels?|adresses? (?:mail|electronique|e mail)s?)\b/, 'actor.email'],
  [/(?<!\bnom du )\bsites?\b(?! (?:name|nom|address|adresse))|\b(?:url|web|website)\b/, 'actor.website'],
  [/\b(?:tel|tels|telephones?|phone|portable|mobile|numeros? de tel\w*|standard|fixe)\b(?! details?\b)/, 'actor.phone'],
  [/\b(?:siret|siren|rna|pivot)\b/, 'actor.pivot'],
  [/\b(?:code insee|insee|code commune|cog)\b/, 'actor.inseeCode'],
  [/\b(?:code postal|code postale|cp|codepostal|postal code|postcode|zip)\b/, 'actor.postcode'],
  [
    /(?<!\bcommunautes? de )\b(?:communes?|villes?|localite|locality|bureau distributeur|city|town)\b(?! (?:d )?intervention)/,
    'actor.commune',
  ],
  [/^arrondissements?$/, 'actor.commune', 0.45],
  [/\bcomplement\b|^add?resse? (?:ligne |line )?2$|^(?:bp|cs|boite postale|lieu dit|batiment)$/, 'actor.addressExtra'],
  [
    /^(?:numero|adresse numero|housenumber)$|\b(?:numero|n) (?:de |dans )?(?:la )?(?:voie|rue)$/,
    'actor.streetNumber',
    0.9,
  ],
  [/\b(?:type|nature) (?:de )?(?:la )?voie\b/, 'actor.streetType'],
  [
    /^(?!.*\b(?:departement|region|pays|country|epci|canton|brute?|type|nature)\b).*\b(?:adresses?|address|street|rue|voie|numero et voie)\b/,
    'actor.street',
  ],
  [/\blocalisation\b|^siege(?: social)?$/, 'actor.street', 0.8],
  [/\badresse brute?\b/, 'actor.street', 0.6],
  [/\b(?:sigle|acronyme|autres? noms?|noms? d usage|nom usuel|nom commercial|enseigne|alias)\b/, 'actor.alias'],
  [
    /\b(?:structure (?:mere|porteuse|parente?|de rattachement)|maison mere|rattache\w*|porteu(?:r|se)|gestionnaire|reseau(?! (?:social|wi ?fi)))\b/,
    'actor.parent',
  ],
  [/\b(?:gouvernance)\b/, 'actor.governance'],
  [/\bsecteurs?\b(?! d activites?)/, 'actor.sector'],
  [
    /^(?:types?|typologies?|categor(?:ies?|y)|sous categories?|ss cat|etiquettes?)$|\b(?:types?|typologies?|categories?|etiquettes?) (?:de |d |du |des |de la |de l )?(?:lieu|lieux|structures?|organismes?|organisations?|etablissements?|acteurs?|espaces?|sites?)\b/,
    'actor.kind',
  ],
  [
    /\b(?:types?|typologies?|categories?|nature|famille|forme juridique|statut (?:juridique|organisme|structure|de (?:la |l )?(?:structure|organisme)))\b(?! (?:de |d |des |du )(?:publics?|services?|accompagnements?|ateliers?|actions?|activites?|materiels?|equipements?|contrats?|financements?|voie)\b)/,
    'actor.kind',
    0.9,
  ],
  ...dayPatterns(),
  ...dayPartPatterns(),
  [
    /^(?!.*(?:\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: matin| apres midi| soir)?| \d)$).*\b(?:horaires?|(?:heures?|jours?) d ouverture|(?:opening|business) (?:hours|times))\b|^ouverture$/,
    'place.hours',
  ],
  [/^permanences?$/, 'place.hours', 0.9],
  // Of a day that another column tells.
  [/^horaires? \d$/, 'place.hours', 0.45],
  [
    /\bgps\b|\bcoordonnees? geographiques?\b|\bgeo ?(?:point|loc\w*)\b|\bpoint ?geo\b|\bwgs ?84\b|^(?:lat ?(?:lon|lng)|geom|geometry|wkt|position|coordonnees?)$/,
    'place.point',
  ],
  [/^y$|\blat(?:itude)?\b|\bcoordonnees? y\b|\by (?:wgs84|l93|lambert|epsg|3857|web|mercator)/, 'place.latitude'],
  [
    /^x$|\b(?:lng|lon|long|longitude)\b|\bcoordonnees? x\b|\bx (?:wgs84|l93|lambert|epsg|3857|web|mercator)/,
    'place.longitude',
  ],
  [/\bwi ?fi\b/, 'place.wifi'],
  [/\bdons?\b/, 'place.donations'],
  [/\bachats? solidaires?\b|\bprix solidaire\b/, 'place.solidarityPurchase'],
  [/\bmateriel\b|\bordinateurs?\b|\bequipements?\b|\bacces libre\b/, 'place.equipment'],
  [/\b(?:modalites?|types?|modes?|formes?) (?:de |d )?accompagnements?\b/, 'place.supportModes'],
  [/\b(?:modalites?|modes?) (?:de |d )?acces\b/, 'place.accessModes'],
  [/\bitineran\w*\b/, 'place.mobilities'],
  [/\bprises? (?:de )?(?:rdv|rendez vous)\b/, 'place.bookingUrl'],
  [/\b(?:labels?|dispositifs?) (?:et )?(?:nationa\w+|programmes?)\b/, 'place.nationalProgrammes'],
  [/^labels?$/, 'place.nationalProgrammes', 0.6],
  [/(?<!\bfrance )\bservices\b|\btypes? de service\b|\baccompagnements?\b/, 'place.services'],
  [/^services?$|\bservices? (?:propose|rendu)s?\b|\bprestations?\b/, 'place.services', 0.8],
  [
    /^publics?\b|\bpublics$|\bpublics? (?:cibles?|vises?|accueillis?|concernes?|specifi\w*)\b|\b(?:types? de|quels?) publics?\b|\baudience\b/,
    'place.publics',
  ],
  [/\bgratuite?s?\b/, 'place.free'],
  [/\b(?:frais|tarifs?|tarification|cout|prix|price|fees?)\b/, 'place.fees'],
  [/\b(?:presentation|description|descriptif) (?:courte?|resumee?)\b|\bresume\b/, 'place.summary'],
  [/\b(?:presentation|description|missions?|activites?|descriptif|objet|decri\w+)\b/, 'actor.description'],
  [/\bcommentaires?\b|\bprecisions?\b/, 'actor.description', 0.6],
  [
    /\b(?:verifie[ed]?|verification|maj|mise a jour|mis a jour|mis a jour le|actualise\w*|updated?)\b/,
    'actor.verifiedOn',
  ],
  // Of anything.
  [/^date$/, 'actor.verifiedOn', 0.45],
  [/\b(?:modifiee?|modification|modified)\b|\bdate (?:de |du |d )?(?:visite|contact|saisie)\b/, 'actor.verifiedOn'],
  [
    /^(?:id|uuid|identifiant|ref|reference|code|n|numero)(?: (?:(?:de la|de l|de|du) )?(?:structures?|lieu|fiche|acteur|organisme|unique|interne|externe))?$|^(?:structure|lieu|fiche|acteur|account) id$|\bidentifiant\b/,
    'actor.sourceId',
  ],
  [/^id\b|^(?:gid|fid|oid|uid|objectid|ogc fid)$/, 'actor.sourceId', 0.8],
  [
    /\b(?:nom|intitule|libelle) (?:du )?(?:lieu|site)\b|^lieux?(?: d accueil| de (?:mediation|permanence|rendez vous))?$/,
    'place.name',
  ],
  [new RegExp(`^(?:(?:${naming}) )?(?:(?:${linking}) )*(?:${houses})(?: (?:${naming}|name))?$`), 'actor.name'],
  [/\b(?:raison sociale|denomination)\b|^noms? officiels?$/, 'actor.name'],
  [/\braison sociale\b/, 'actor.parent'],
  [
    /^nom\b.* \b(?:espace|epn|mediatheque|bibliotheque|centre|maison|club|cyber\w*|point|tiers|equipement)\b/,
    'actor.name',
  ],
  [
    /^(?:name|libelle|intitule)$|\b(?:account|company|site|place|centre|center|venue|library) name\b/,
    'actor.name',
    0.8,
  ],
  // A house named beside something else: « structure accueillante ».
  [new RegExp(`^(?!.*\\b(?:${facts})\\b).*\\b(?:${houses})\\b`), 'actor.name', 0.6],
  // A name, of whom it does not say.
  [/^nom\b|\bname\b/, 'actor.name', 0.45],
]

/** « Lundi », « Horaires du lundi », « Lundi après-midi », « lun. »; not « du lundi au vendredi ». */
function dayPatterns(): readonly (readonly [RegExp, ImportTarget])[] {
  const days = Object.entries(weekDays) as readonly (readonly [WeekDay, string])[]
  return days.map(([day, name]) => {
    const others = days.flatMap(([, other]) => (other === name ? [] : [other])).join('|')
    const short = `^${name.slice(0, 3)}(?: (?:matin|am|apres midi|pm|soir))?$`
    return [new RegExp(`^(?!.*\\b(?:${others})\\b).*\\b${name}\\b|${short}`), `place.hours${day}`]
  })
}

/** « Matin », « Horaires de l’après-midi ». */
function dayPartPatterns(): readonly (readonly [RegExp, ImportTarget])[] {
  return (Object.entries(dayParts) as readonly (readonly [DayPart, string])[]).map(([part, name]) => [
    new RegExp(`^(?:(?:horaires?|heures?|ouverture|d ouverture|du|de|le|l) )*${headerWords(name)}$`),
    `place.hours${part}`,
  ])
}

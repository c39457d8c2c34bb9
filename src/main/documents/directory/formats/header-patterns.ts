import type { ImportTarget } from '#shared/contract/directory-import.ts'

/** Words by which a header says that it is about someone of the structure. */
export const isAboutPerson = (name: string): boolean =>
  /\b(?:contact|personne|interlocuteur|interlocutrice|responsable|referent|referente|direct|directeur|directrice)\b/.test(
    name,
  )

/**
 * What the headers of lists are called, as `sortKey` writes them, the surest first: of those that fit, the first that no
 * other column took.
 */
export const headerPatterns: readonly (readonly [RegExp, ImportTarget])[] = [
  [/referente? (?:fne|france numerique)/, 'person.fneReferent'],
  [/\bprenoms?\b/, 'person.firstName'],
  [/\bcivilites?\b|^titre de civilite$/, 'person.civility'],
  [/(?:mail|courriel|email|mel)\b.*\b(?:perso|personnel|prive)/, 'person.personalEmail'],
  [/(?:tel|telephone|portable|mobile)\b.*\b(?:perso|personnel|prive)/, 'person.personalPhone'],
  [/\b(?:fonctions?|poste occupe|poste|role dans la structure|profession|metier)\b/, 'person.title'],
  [/\bqualites?\b|^statut de la personne$|\belue?s?\b.*\bagent/, 'person.quality'],
  [
    /^(?:contacts?|nom (?:et )?prenoms?|prenoms? (?:et )?nom|nom complet|interlocut\w+|responsable|referente?|personne)(?: (?:nom|principal|de la structure|local|a contacter|ressource))?$/,
    'person.fullName',
  ],
  [
    /\bnom (?:du |de la |de l )?(?:contact|personne|interlocut\w+|responsable|referente?|participant\w*)\b|\b(?:contact|responsable|referente?) nom\b/,
    'person.fullName',
  ],
  [/\b(?:(?:e ?)?mails?|courriels?|mels?|adresses? (?:mail|electronique|e mail)s?)\b/, 'actor.email'],
  [/\b(?:sites?(?: web| internet)?|url|web|page web)\b/, 'actor.website'],
  [/\b(?:tel|tels|telephones?|phone|portable|mobile|numeros? de tel\w*|standard|fixe)\b/, 'actor.phone'],
  [/\b(?:siret|siren|rna|pivot)\b/, 'actor.pivot'],
  [/\b(?:code insee|insee|code commune|cog)\b/, 'actor.inseeCode'],
  [/\b(?:code postal|code postale|cp|codepostal|postal code)\b/, 'actor.postcode'],
  [/\b(?:communes?|villes?|localite|bureau distributeur)\b/, 'actor.commune'],
  [/\b(?:complement)\b/, 'actor.addressExtra'],
  [/\b(?:adresses?|rue|voie|numero et voie)\b/, 'actor.street'],
  [/\b(?:sigle|acronyme|autres? noms?|nom usuel|enseigne|alias)\b/, 'actor.alias'],
  [/\b(?:structure (?:mere|porteuse|parente?|de rattachement)|maison mere|rattache\w*|reseau)\b/, 'actor.parent'],
  [/\b(?:gouvernance)\b/, 'actor.governance'],
  [/\bsecteurs?\b/, 'actor.sector'],
  [/\b(?:types?|typologies?|categories?|nature|famille)\b/, 'actor.kind'],
  [/\b(?:horaires?|heures d ouverture|ouverture)\b/, 'place.hours'],
  [/^(?:lat|latitude|y)$|\blatitude\b/, 'place.latitude'],
  [/^(?:lng|lon|long|longitude|x)$|\blongitude\b/, 'place.longitude'],
  [/\bwi ?fi\b/, 'place.wifi'],
  [/\bdons?\b/, 'place.donations'],
  [/\bachats? solidaires?\b|\bprix solidaire\b/, 'place.solidarityPurchase'],
  [/\bmateriel\b|\bordinateurs?\b|\bequipements?\b|\bacces libre\b/, 'place.equipment'],
  [/\bservices?\b|\baccompagnements?\b/, 'place.services'],
  [/\bpublics?\b/, 'place.publics'],
  [/\b(?:frais|tarifs?|cout|prix)\b/, 'place.fees'],
  [/\b(?:presentation|description|missions?|activites?|descriptif|objet)\b/, 'actor.description'],
  [/\b(?:verifiee?|verification|maj|mise a jour|mis a jour|actualise\w*|date)\b/, 'actor.verifiedOn'],
  [/^(?:id|identifiant|ref|reference|code|n|numero)$|\bidentifiant\b/, 'actor.sourceId'],
  [/\bnom (?:du )?lieu\b|^lieux?(?: d accueil| de mediation)?$/, 'place.name'],
  [
    /\b(?:structures?|organismes?|raison sociale|denomination|etablissements?|associations?|acteurs?|partenaires?|entite|organisations?|collectivites?|libelle|intitule)\b/,
    'actor.name',
  ],
  [/^nom\b|\bname\b/, 'actor.name'],
]

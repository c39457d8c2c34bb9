/** The shapes of data·inclusion, schema v1 (1.0.8), as far as the directory knows of them. `null`: not known. */

export interface DataInclusionAddress {
  readonly commune: string | null
  readonly code_postal: string | null
  readonly code_insee: string | null
  readonly adresse: string | null
  readonly complement_adresse: string | null
  readonly longitude: number | null
  readonly latitude: number | null
}

export interface DataInclusionStructure extends DataInclusionAddress {
  readonly source: string
  readonly id: string
  readonly nom: string
  /** `YYYY-MM-DD` */
  readonly date_maj: string
  readonly description: string | null
  readonly siret: string | null
  readonly telephone: string | null
  readonly courriel: string | null
  readonly site_web: string | null
  /** OSM « opening_hours ». */
  readonly horaires_accueil: string | null
  readonly accessibilite_lieu: string | null
  readonly lien_source: string | null
  readonly reseaux_porteurs: readonly string[] | null
}

export interface DataInclusionService extends DataInclusionAddress {
  readonly source: string
  readonly structure_id: string
  readonly id: string
  readonly nom: string
  readonly description: string
  readonly date_maj: string
  readonly type: 'accompagnement' | 'aide-materielle' | 'atelier' | null
  readonly thematiques: readonly string[] | null
  readonly frais: 'gratuit' | 'payant' | null
  readonly frais_precisions: string | null
  readonly publics: readonly string[] | null
  readonly publics_precisions: string | null
  readonly modes_accueil: readonly string[] | null
  readonly modes_mobilisation: readonly string[] | null
  readonly lien_mobilisation: string | null
  readonly mobilisable_par: readonly string[] | null
  /** Codes of the official geography. */
  readonly zone_eligibilite: readonly string[] | null
  readonly telephone: string | null
  readonly courriel: string | null
  readonly horaires_accueil: string | null
  /** The only field of the schema that names a person: always left empty. */
  readonly contact_nom_prenom: null
}

/** The producer, in ids too: « concerto--… ». */
export const source = 'concerto'

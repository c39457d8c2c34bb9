/** Fields of an entry that one choice takes at once, named by the first: half an address is no address. */
export const chosenTogether: Readonly<Record<string, { readonly label: string; readonly fields: readonly string[] }>> =
  {
    commune: { label: 'Commune', fields: ['commune', 'postcode', 'inseeCode'] },
    latitude: { label: 'Coordonnées', fields: ['latitude', 'longitude'] },
    source: { label: 'Origine', fields: ['source', 'sourceId', 'sourceDetail', 'updatedOn'] },
    verifiedOn: { label: 'Vérification', fields: ['verifiedOn', 'verifiedBy', 'verifiedHow', 'verificationNote'] },
  }

/** Fields that follow another, or that joining itself writes: nothing to choose. */
export const isChosen = (field: string): boolean => !followers.has(field) && field !== 'sameAs'

const followers: ReadonlySet<string> = new Set(Object.values(chosenTogether).flatMap(({ fields }) => fields.slice(1)))

type Words = string | null

interface Together {
  readonly label: string
  readonly fields: readonly string[]
  /** What their values, in words and in that order, say together. */
  readonly said: (words: readonly Words[]) => Words
}

const listed = (words: readonly Words[]): Words => words.filter((word) => word !== null).join(', ') || null

/** Fields of an entry that one choice takes at once, named by the first: half an address is no address. */
export const chosenTogether: Readonly<Record<string, Together>> = {
  commune: {
    label: 'Commune',
    fields: ['commune', 'postcode', 'inseeCode'],
    said: ([commune, postcode, code]) => [postcode, commune ?? code].filter((word) => word !== null).join(' ') || null,
  },
  latitude: { label: 'Coordonnées', fields: ['latitude', 'longitude'], said: listed },
  source: { label: 'Origine', fields: ['source', 'sourceId', 'sourceDetail', 'updatedOn'], said: listed },
  verifiedOn: {
    label: 'Vérification',
    fields: ['verifiedOn', 'verifiedBy', 'verifiedHow', 'verificationNote'],
    said: ([on, by, how, note]) => listed([on ?? null, by ?? null, how?.toLocaleLowerCase('fr') ?? null, note ?? null]),
  },
}

/** Fields that follow another, or that joining itself writes: nothing to choose. */
export const isChosen = (field: string): boolean => !followers.has(field) && field !== 'sameAs'

const followers: ReadonlySet<string> = new Set(Object.values(chosenTogether).flatMap(({ fields }) => fields.slice(1)))

/** Mistakes in which lines of a list are about one entry: as those of `seeded-bugs.mjs`. */
const folder = 'src/main/directory/documents/import/match'
const property = `${folder}/elsewhere.property.test.ts`
const again = 'src/main/directory/documents/import/again.property.test.ts'

export const matchingBugs = [
  {
    rule: 'IM-1',
    name: 'deux codes postaux ne séparent plus',
    file: `${folder}/whereabouts.ts`,
    from: 'a.postcode === b.postcode',
    to: 'true',
    tests: [property],
  },
  {
    rule: 'IM-1',
    name: 'deux codes INSEE ne séparent plus',
    file: `${folder}/whereabouts.ts`,
    from: 'a.inseeCode === b.inseeCode',
    to: 'true',
    tests: [property],
  },
  {
    rule: 'IM-1',
    name: 'deux points éloignés ne séparent plus',
    file: `${folder}/whereabouts.ts`,
    from: 'metres <= near || metres > far',
    to: 'metres <= near',
    tests: [property],
  },
  {
    rule: 'IM-1',
    name: 'deux numéros d’une rue ne séparent plus',
    file: `${folder}/whereabouts.ts`,
    from: "compared.includes('otherNumber') && !compared.includes('same')",
    to: 'false',
    tests: [property],
  },
  {
    rule: 'IM-1',
    name: 'un lieu d’une rue sans numéro fait oublier le numéro d’un autre',
    file: `${folder}/whereabouts.ts`,
    from: "!compared.includes('same')",
    to: "!compared.includes('unknown')",
    tests: [`${folder}/whereabouts.test.ts`],
  },
  {
    rule: 'IM-1',
    name: 'une structure sans commune répond à toutes celles de son nom',
    file: `${folder}/match-actors.ts`,
    from: 'where === null && isNowhere(one)',
    to: 'where === null || isNowhere(one)',
    tests: [property],
  },
  {
    rule: 'IM-1',
    name: 'un lieu répond à son nom, à un autre numéro de la rue',
    file: `${folder}/match-places.ts`,
    from: 'freeOf(place).filter((entry) => !isNextDoor(entry, place))',
    to: 'freeOf(place)',
    tests: [property],
  },
  {
    rule: 'IM-2',
    name: 'une liste relue dans un autre ordre prend la structure d’une autre adresse',
    file: `${folder}/match-actors.ts`,
    from: 'first(names, isInHouseHere) ??',
    to: '',
    tests: [again],
  },
  {
    rule: 'IM-3',
    name: 'le standard d’un réseau fait hésiter entre tous ses lieux',
    file: `${folder}/near.ts`,
    from: '(counts.get(one) ?? 0) <= mostSharing',
    to: 'counts.has(one)',
    tests: ['tests/directory/import/apart.test.ts'],
  },
]

import { describe, expect, test } from 'vitest'
import { guessColumns, takenTargets } from './guess-columns.ts'

const guess = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
  takenTargets(
    guessColumns(
      { name: null, header: 0, lines: [header, ...rows].map((cells, rank) => ({ line: rank + 1, cells })) },
      0,
    ),
  )

/** Header and lines with `;`, as « header → target ». */
const guessed = (header: string, ...lines: readonly string[]) => {
  const names = header.split(';')
  const targets = guess(names, ...lines.map((line) => line.split(';')))
  return Object.fromEntries(names.map((name, at) => [name, targets[at]]))
}

test('headers as they are written', () => {
  expect(guessed('NOM STRUCTURE;SIRET;CP;VILLE;Tel;CONTACT;Fonction;MAJ;Obs.')).toEqual({
    'NOM STRUCTURE': 'actor.name',
    SIRET: 'actor.pivot',
    CP: 'actor.postcode',
    VILLE: 'actor.commune',
    Tel: 'actor.phone',
    CONTACT: 'person.fullName',
    Fonction: 'person.title',
    MAJ: 'actor.verifiedOn',
    'Obs.': null,
  })
})

test('a telephone and a mail after a person’s name are theirs', () => {
  expect(guessed('Organisme;Nom;Prénom;Mail;Téléphone;Mail personnel')).toEqual({
    Organisme: 'actor.name',
    Nom: 'person.lastName',
    Prénom: 'person.firstName',
    Mail: 'person.email',
    Téléphone: 'person.phone',
    'Mail personnel': 'person.personalEmail',
  })
})

test('the mail « de la personne » is theirs at work, a personal one says so', () => {
  expect(
    guessed('Structure;Courriel;Personne;Courriel de la personne;Tél. de la personne;Mail perso;Portable privé'),
  ).toEqual({
    Structure: 'actor.name',
    Courriel: 'actor.email',
    Personne: 'person.fullName',
    'Courriel de la personne': 'person.email',
    'Tél. de la personne': 'person.phone',
    'Mail perso': 'person.personalEmail',
    'Portable privé': 'person.personalPhone',
  })
})

test('a name alone is the structure’s; each target is taken once', () => {
  expect(guessed('Nom;Commune;Commune du siège;Adresse e-mail;Adresse')).toEqual({
    Nom: 'actor.name',
    Commune: 'actor.commune',
    'Commune du siège': null,
    'Adresse e-mail': 'actor.email',
    Adresse: 'actor.street',
  })
})

test('two lines of header made one', () => {
  expect(guessed('Structure – Nom;Structure – SIRET;Contact – Nom;Contact – Tél')).toEqual({
    'Structure – Nom': 'actor.name',
    'Structure – SIRET': 'actor.pivot',
    'Contact – Nom': 'person.fullName',
    'Contact – Tél': 'person.phone',
  })
})

test('what stands under the name of a group is what it is by itself', () => {
  expect(guessed('Identification – Nom;Coordonnées – CP / Ville;Offre – Public;Offre – Tarif')).toEqual({
    'Identification – Nom': 'actor.name',
    'Coordonnées – CP / Ville': 'actor.postcode',
    'Offre – Public': 'place.publics',
    'Offre – Tarif': 'place.fees',
  })
})

test('a program of clients, and a list, in English', () => {
  expect(
    guessed('Account Name;Account Owner;Account ID;Contact: Full Name;Contact: Title;Contact: Email;Contact: Mobile'),
  ).toEqual({
    'Account Name': 'actor.name',
    'Account Owner': null,
    'Account ID': 'actor.sourceId',
    'Contact: Full Name': 'person.fullName',
    'Contact: Title': 'person.title',
    'Contact: Email': 'person.email',
    'Contact: Mobile': 'person.phone',
  })
  expect(
    guessed('Organisation;Address line 1;Address line 2;Town;Contact person;Opening times;Audience;Price;Verified on'),
  ).toEqual({
    Organisation: 'actor.name',
    'Address line 1': 'actor.street',
    'Address line 2': 'actor.addressExtra',
    Town: 'actor.commune',
    'Contact person': 'person.fullName',
    'Opening times': 'place.hours',
    Audience: 'place.publics',
    Price: 'place.fees',
    'Verified on': 'actor.verifiedOn',
  })
})

test('questions of a form', () => {
  expect(guessed('Nom de votre structure;Siège social;À quel public vous adressez-vous ?')).toEqual({
    'Nom de votre structure': 'actor.name',
    'Siège social': 'actor.street',
    'À quel public vous adressez-vous ?': 'place.publics',
  })
})

test('values tell what headers do not', () => {
  expect(
    guess(
      ['A', 'B', 'C', 'D', 'E'],
      ['Relais du Gué', 'accueil@exemple.fr', '04 74 00 00 00', 'https://exemple.fr', '434 933 123 00029'],
      ['Relais des Joncs', '-', '+33474000001', 'www.exemple.fr', '43493312300029'],
    ),
  ).toEqual(['actor.name', 'actor.email', 'actor.phone', 'actor.website', 'actor.pivot'])
})

test('what a place offers', () => {
  expect(guessed('Structure;Horaires;Wifi;Matériel en accès libre;Dons;Tarifs;Publics')).toEqual({
    Structure: 'actor.name',
    Horaires: 'place.hours',
    Wifi: 'place.wifi',
    'Matériel en accès libre': 'place.equipment',
    Dons: 'place.donations',
    Tarifs: 'place.fees',
    Publics: 'place.publics',
  })
})

test('a beginning that every header has says nothing', () => {
  expect(guessed('c_id;c_nom;c_adresse;c_postcode;c_city;c_telephone;c_raison_sociale')).toEqual({
    c_id: 'actor.sourceId',
    c_nom: 'actor.name',
    c_adresse: 'actor.street',
    c_postcode: 'actor.postcode',
    c_city: 'actor.commune',
    c_telephone: 'actor.phone',
    c_raison_sociale: 'actor.parent',
  })
})

test('an address in parts, shortened and glued words, names of places in English', () => {
  expect(
    guess(
      ['NOM_EQUIP', 'NUM_VOIE', 'TYPE_VOIE', 'LIB_VOIE', 'CODE_POST', 'LIB_COM'],
      ['Relais du Gué', '12', 'rue', 'du Lavoir', '69400', 'Villefranche-sur-Saône'],
      ['Espace Lavoir', '3 bis', 'avenue', 'du Moulin', '69210', 'L’Arbresle'],
    ),
  ).toEqual([
    ...(['actor.name', 'actor.streetNumber', 'actor.streetType', 'actor.street'] as const),
    ...(['actor.postcode', 'actor.commune'] as const),
  ])
  expect(guessed('siteName;siteAddress;zipCode;cityName;websiteUrl')).toEqual({
    siteName: 'actor.name',
    siteAddress: 'actor.street',
    zipCode: 'actor.postcode',
    cityName: 'actor.commune',
    websiteUrl: 'actor.website',
  })
})

test('those who advise, the second line of an address, a fax that is no telephone', () => {
  expect(
    guess(
      [
        'Structure',
        'Lieu de permanence',
        'Adresse (ligne 2)',
        'Nom du conseiller',
        'Prénom du conseiller',
        'Télécopie',
      ],
      ['Le Val', 'Mairie', 'BP 12', 'DUVAL', 'Jeanne', '04 74 00 00 00'],
    ),
  ).toEqual(['actor.name', 'place.name', 'actor.addressExtra', 'person.lastName', 'person.firstName', null])
})

test('what is not sure is not taken: a date of anything, a name of anything, a number of seats', () => {
  expect(guessed('Structure;Date;Nom projet;Nb postes', 'Le Gué;12/03/2025;Fête;6', 'Orme;13/03/2025;Bal;4')).toEqual({
    Structure: 'actor.name',
    Date: null,
    'Nom projet': null,
    'Nb postes': null,
  })
})

test('what a geocoder adds to a list names nothing', () => {
  expect(
    guess(
      ['Nomdelastructure', 'Adresse', 'Codepostal', 'result_name', 'result_type', 'result_city'],
      ['Relais du Gué', '1 place du Lavoir', '69400', '1 Place du Lavoir', 'housenumber', 'Villefranche'],
      ['Espace Lavoir', '1 place du Lavoir', '69400', '1 Place du Lavoir', 'housenumber', 'Villefranche'],
    ),
  ).toEqual(['actor.name', 'actor.street', 'actor.postcode', null, null, null])
})

describe('files of other houses', () => {
  test('the export of a hub: ids, two persons’ halves, a day of hours, a date that verifies nothing', () => {
    expect(
      guessed(
        'ID structure;Nom de la structure;Type de public;Email contact général;Civilité référent;Nom référent;Prénom référent;Mail référent;Horaires lundi;Label France Services;Services proposés;Date de création;Date de dernière mise à jour',
      ),
    ).toEqual({
      'ID structure': 'actor.sourceId',
      'Nom de la structure': 'actor.name',
      'Type de public': 'place.publics',
      'Email contact général': 'actor.email',
      'Civilité référent': 'person.civility',
      'Nom référent': 'person.lastName',
      'Prénom référent': 'person.firstName',
      'Mail référent': 'person.email',
      'Horaires lundi': 'place.hoursMo',
      'Label France Services': null,
      'Services proposés': 'place.services',
      'Date de création': null,
      'Date de dernière mise à jour': 'actor.verifiedOn',
    })
  })

  test('a contact who is a referent, and the days of a week, whole or halved', () => {
    expect(guessed('Raison sociale;Contact référent;Lundi matin;Lundi après-midi;mar.;Du lundi au vendredi')).toEqual({
      'Raison sociale': 'actor.name',
      'Contact référent': 'person.fullName',
      'Lundi matin': 'place.hoursMo',
      'Lundi après-midi': 'place.hoursMo',
      'mar.': 'place.hoursTu',
      'Du lundi au vendredi': null,
    })
  })

  test('« Nom » is the structure’s where the person has a name of their own', () => {
    expect(guessed('nom;ville;contact.nom;contact.prenom;geo.lat;geo.lon')).toEqual({
      nom: 'actor.name',
      ville: 'actor.commune',
      'contact.nom': 'person.lastName',
      'contact.prenom': 'person.firstName',
      'geo.lat': 'place.latitude',
      'geo.lon': 'place.longitude',
    })
    expect(guessed('Nom;Ville;Nom (2);Prénom')).toMatchObject({ Nom: 'actor.name', 'Nom (2)': 'person.lastName' })
  })

  test('a contact’s telephone is the structure’s where nobody is named', () => {
    expect(guessed('name;addr:city;addr:postcode;contact:phone;opening_hours;geo_point_2d')).toEqual({
      name: 'actor.name',
      'addr:city': 'actor.commune',
      'addr:postcode': 'actor.postcode',
      'contact:phone': 'actor.phone',
      opening_hours: 'place.hours',
      geo_point_2d: 'place.point',
    })
  })

  test('two columns of one kind feed one field; inclusive forms; titles over groups', () => {
    expect(guessed('Structure;Tél. fixe;Portable;Mail;Mail (2);Référent·e;Élu(e) – Nom Prénom')).toEqual({
      Structure: 'actor.name',
      'Tél. fixe': 'actor.phone',
      Portable: 'actor.phone',
      Mail: 'actor.email',
      'Mail (2)': 'actor.email',
      Référent·e: 'person.fullName',
      'Élu(e) – Nom Prénom': 'person.fullName',
    })
  })

  test('without any header, or a known one: names, postcodes, telephones by their values', () => {
    const lines = ['Relais du Gué;12 rue du Gué;69400;04 74 00 00 00', 'Lavoir;1 place;69480;04 74 00 00 01']
    expect(guessed('Colonne A;Colonne B;Colonne C;Colonne D', ...lines)).toEqual({
      'Colonne A': 'actor.name',
      'Colonne B': null,
      'Colonne C': 'actor.postcode',
      'Colonne D': 'actor.phone',
    })
    expect(guessed('Bonjour', 'Vous trouverez la liste', 'Cordialement')).toEqual({ Bonjour: null })
  })

  test('in English, as programs name them', () => {
    expect(guessed('Organization;First Name;Last Name;Job title;Address;City;ZIP;Website')).toEqual({
      Organization: 'actor.name',
      'First Name': 'person.firstName',
      'Last Name': 'person.lastName',
      'Job title': 'person.title',
      Address: 'actor.street',
      City: 'actor.commune',
      ZIP: 'actor.postcode',
      Website: 'actor.website',
    })
  })
})

describe('whose an address of mail is, the addresses say', () => {
  const header = 'Nom;Prénom;Structure;Email;Téléphone'

  test('the person’s, and the telephone beside it', () => {
    expect(
      guessed(header, 'DUVAL;Jeanne;CCAS;jeanne.duval@exemple.fr;', 'ORMOY;Paul;;p.ormoy@exemple.fr;'),
    ).toMatchObject({
      Email: 'person.email',
      Téléphone: 'person.phone',
    })
  })

  test('the structure’s, though it stands after somebody’s name', () => {
    expect(guessed('Structure;Contact;Email', 'CCAS;Mme DUVAL;ccas@exemple.fr')).toMatchObject({ Email: 'actor.email' })
  })

  test('else its place in the header does', () => {
    expect(guessed(header, 'DUVAL;Jeanne;CCAS;jd@exemple.fr;')).toMatchObject({ Email: 'actor.email' })
  })
})

test('someone is told by what they do, unless the column only says whether there is one', () => {
  expect(
    guessed('Organisme;Référent numérique;Fonction du référent;Directeur', 'Relais;MODELLI Claude;Agent;Mme DUVAL'),
  ).toMatchObject({
    'Référent numérique': 'person.fullName',
    Directeur: 'person.fullName',
  })
  expect(guessed('Organisme;Référent numérique', 'Relais;oui', 'Gué;non', 'Bac;oui')['Référent numérique']).toBe(null)
})

test('the name that an administration gives is a name, beside the one in use', () => {
  expect(guessed('nom_officiel;nom_d_usage;commune')).toEqual({
    nom_officiel: 'actor.name',
    nom_d_usage: 'actor.alias',
    commune: 'actor.commune',
  })
})

test('hours without their day ask', () => {
  expect(guessed('Nom;Commune;Jour 1;Horaire 1', 'Relais;Gesté;Lundi;9h-12h')).toMatchObject({ 'Horaire 1': null })
})

test('whether it is free is a price', () => {
  expect(guessed('Nom;Commune;Gratuit (O/N)', 'Relais;Gesté;O')).toMatchObject({ 'Gratuit (O/N)': 'place.free' })
})

import exceljs, { type Workbook, type Worksheet } from 'exceljs'

/** A workbook as the bytes of its file. */
export const xlsx = async (fill: (workbook: Workbook) => void): Promise<Buffer> => {
  const workbook = new exceljs.Workbook()
  fill(workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

const verbs = ['Ouvrir', 'Former', 'Recenser', 'Équiper', 'Relier', 'Prêter', 'Outiller', 'Accueillir', 'Soutenir']
const objects = ['les relais de vallée', 'les aidants', 'les ateliers du soir', 'les bus connectés', 'les mairies']

/** Forty-five titles, none like another. */
const titleOf = (at: number): string =>
  `${verbs[at % verbs.length]} ${objects[Math.floor(at / verbs.length) % objects.length]}`

const when = ['T1 2025', 'S2 2026', '2025-2027', 'mars à juin 2026', 45_658, 'en continu']
const costs = ['12 k€', '3 500 € TTC', 'à définir', 'entre 5 et 10 k€', 8_000, '0,5 M€']
const bearers = [
  'Pays de la Braye\nCCAS de Morlieu',
  'Morlieu Habitat / Relais de la Braye',
  'Association Fil bleu, CAF',
]

/**
 * 29 fiches below two lines of merged titles, the axes and the objectives as lines across the table, a total and a note
 * below: as a pays presents its plan to its council.
 */
export const paysDeLaBraye = (workbook: Workbook): void => {
  const sheet = workbook.addWorksheet('Plan d’actions 2025-2027')
  sheet.addRow(['Pays de la Braye'])
  sheet.mergeCells('A1:I1')
  sheet.addRow(['Plan d’actions pour un numérique partagé – version du 12 mars 2025'])
  sheet.mergeCells('A2:I2')
  sheet.addRow([])
  sheet.addRow(['N°', 'Action', 'Contenu', 'Porteur / Copilote', 'Calendrier', null, 'Moyens', null, 'Indicateurs'])
  sheet.addRow([null, null, null, null, 'Début', 'Fin', 'Budget', 'Financeurs', null])
  for (const range of ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4', 'G4:H4', 'I4:I5']) sheet.mergeCells(range)
  for (let at = 0; at < 29; at += 1) {
    if (at % 10 === 0) across(sheet, `Axe ${at / 10 + 1} – ${['Aller vers', 'Apprendre ensemble', 'Durer'][at / 10]}`)
    if (at % 5 === 0)
      across(sheet, `Objectif ${Math.floor(at / 10) + 1}.${(at % 10) / 5 + 1} : ${objects[at / 5] ?? 'les voisins'}`)
    sheet.addRow([
      at + 1,
      titleOf(at),
      '• repérer\n• proposer\n• suivre',
      bearers[at % 3],
      at % 4 === 3 ? 'dès que possible' : `T${(at % 4) + 1} 2025`,
      at % 2 === 0 ? new Date(Date.UTC(2027, 5, 30)) : '2027',
      costs[at % 6],
      at % 2 === 0 ? 'Région ; FSE+' : null,
      '- personnes reçues\n- lieux ouverts',
    ])
  }
  sheet.addRow(['Total', null, null, null, null, null, { formula: 'SUM(G6:G34)', result: 240_000 }])
  sheet.addRow([])
  sheet.addRow(['Document de travail, ne pas diffuser'])
}

/**
 * 43 fiches, a sheet an axis, whose headers are not written quite alike, sub-actions numbered 1.1.1 under their action, a
 * summary and a key beside.
 */
export const communauteDesTroisEtangs = (workbook: Workbook): void => {
  const summary = workbook.addWorksheet('Sommaire')
  summary.addRows([
    ['Axe', 'Nombre d’actions'],
    ['Axe 1', 11],
    ['Axe 2', 11],
    ['Axe 3', 11],
    ['Axe 4', 10],
  ])
  let made = 0
  for (const [at, axis] of ['Repérer', 'Équiper', 'Former', 'Gouverner'].entries()) {
    const sheet = workbook.addWorksheet(`Axe ${at + 1}`)
    sheet.addRow([`Axe ${at + 1} : ${axis} sur les trois étangs`])
    sheet.mergeCells('A1:F1')
    sheet.addRow(['N°', 'Intitulé', at % 2 === 0 ? 'Pilote' : 'Pilote(s)', 'Partenaires', 'Calendrier', 'Avancement'])
    for (let rank = 1; rank <= (at < 3 ? 11 : 10); rank += 1) {
      sheet.addRow([
        `${at + 1}.${rank}`,
        titleOf(made),
        'CC des Trois Étangs',
        'CAF, CPAM',
        when[made % 6],
        states[made % 5],
      ])
      made += 1
      if (rank > 2) continue
      sheet.addRow([`${at + 1}.${rank}.1`, `Choisir les lieux (${made})`, 'Mission locale', null, 'T2 2025', 'Fait'])
      sheet.addRow([`${at + 1}.${rank}.2`, `Publier le calendrier (${made})`, null, null, 'T3 2025', 'À venir'])
    }
  }
  workbook.addWorksheet('Légende').addRows([
    ['Couleur', 'Sens'],
    ['vert', 'fait'],
    ['rouge', 'en retard'],
  ])
}

const states = ['En cours', 'Non démarrée', 'À l’étude', '60 %', 'Reportée']

const across = (sheet: Worksheet, text: string): void => {
  const { number } = sheet.addRow([text])
  sheet.mergeCells(number, 1, number, 9)
}

/**
 * A list in the old Windows encoding: cells of several lines, years as columns to be crossed, an axis with its own pilot,
 * sub-actions with none above, the hundredth way to write an amount.
 */
export const syndicatDuMarais = (): Buffer => {
  const lines = [
    'Syndicat du Marais bleu;;;;;;;',
    ';;;;;;;',
    'N°;Intitulé;Sous-actions;Porteur;Copilote;2025;2026;Budget prévisionnel',
    ';;« Choisir un logo »;;;;;',
    '1;Axe 1 : Se repérer;;Syndicat du Marais bleu;;;;',
    '1.9;Tenir une carte;"- relever les lieux\n- la publier";Syndicat du Marais bleu;Mission locale;x;x;12 k€',
    '1.1;Ouvrir un standard;;CAF;;;T2;à définir',
    '1.10.1;Écrire les réponses types;;;;;;',
    'total;;;;;;;12 000',
    '2;Axe 2 : Apprendre;;;;;;',
    '2.1;Ouvrir un standard;;;;x;;60 000 € sur trois ans',
    ';Former les élus;;à désigner ?;;;;néant',
  ]
  // The euro has another place there than in Latin-1.
  return Buffer.from(lines.join('\r\n').replaceAll('€', '\u0080'), 'latin1')
}

/** A fiche a sheet, its rubrics one below the other: no table of actions. */
export const fichesOneBySheet = (workbook: Workbook): void => {
  for (const at of [1, 2, 3])
    workbook
      .addWorksheet(`Fiche ${at}`)
      .addRows([
        [`FICHE ACTION N° ${at}`],
        ['Intitulé', titleOf(at)],
        ['Pilote', 'Pays de la Braye'],
        ['Budget', '12 k€'],
      ])
}

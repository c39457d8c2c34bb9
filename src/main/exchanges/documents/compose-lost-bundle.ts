import { cell, row } from '#main/office/paper/cells.ts'
import { heading, organisation, programme } from '#main/office/paper/heading.ts'
import { typeset } from '#main/office/paper/typeset.ts'
import type { BundleContents } from '#shared/contract/exchanges/bundles.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Espace } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { agree } from '#shared/text/french-numbers.ts'
import { bullets, doc, item, ordered, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, Table } from '#shared/text/rich-text/rich-text.ts'
import { heldTable } from './held-table.ts'

/** A bundle that left, and may be in other hands: all that its sheet says. */
export interface LostBundle {
  readonly espace: Espace | null
  readonly file: string
  /** SHA-256, hexadecimal. */
  readonly hash: string
  /** When it was made: « 24 novembre 2026 à 10 h 00 ». */
  readonly madeAt: string
  readonly madeBy: string | null
  /** Whose postes it was encrypted for, each with its six words. */
  readonly recipients: readonly { readonly name: string; readonly words: string | null }[]
  /** Local days of its oldest and newest work; `null`: nobody counted, or nothing was inside. */
  readonly period: readonly [from: string, to: string] | null
  readonly contents: BundleContents | null
}

/**
 * What to hand to whoever answers for personal data when a USB stick, or a mail, went astray: what was on it, who can read
 * it, what remains to be done. It tells facts, and decides nothing.
 */
export const composeLostBundle = (bundle: LostBundle): ComposedDocument => ({
  title: `Envoi perdu – ${bundle.file}`,
  subject: programme(bundle.espace) ?? 'Inclusion numérique',
  author: organisation(bundle.espace),
  footer: withNoBreakSpaces(`Envoi perdu – ${bundle.file}`),
  pictures: [],
  body: typeset(
    doc(
      paragraph(organisation(bundle.espace), 'surtitle'),
      paragraph('Clé USB perdue : ce que l’envoi contenait', 'title'),
      paragraph(bundle.file, 'meeting'),
      paragraph(
        'À remplir quand le support qui portait cet envoi est perdu, volé, ou parti à une autre adresse. À remettre à la personne déléguée à la protection des données.',
        'lead',
      ),
      heading('L’envoi'),
      factsTable('L’envoi', factsOf(bundle)),
      heading('Ce qu’il contenait'),
      ...heldBlocks(bundle.contents),
      heading('Qui peut le lire'),
      ...protection(bundle),
      heading('Ce qu’il reste à faire'),
      steps(bundle.espace),
      heading('La perte, à compléter'),
      factsTable('La perte', toFill),
    ),
  ),
})

type Fact = readonly [name: string, value: string]

const factsOf = ({ hash, madeAt, madeBy, period }: LostBundle): readonly Fact[] => [
  ['Préparé le', madeAt],
  ['Par', madeBy ?? 'un membre du secrétariat'],
  ...(period === null ? [] : [['Période', periodWords(period)] satisfies Fact]),
  ['Empreinte (SHA-256)', hash.replace(/(.{8})(?!$)/g, '$1 ')],
]

/** « du 14 au 28 » would ask which month: both days in full. */
const periodWords = ([from, to]: readonly [string, string]): string =>
  from === to ? `le ${longDate(from)}` : `du ${longDate(from)} au ${longDate(to)}`

const factsTable = (title: string, facts: readonly Fact[]): Table => ({
  type: 'table',
  attrs: {
    look: 'facts',
    widths: [26, 74],
    title,
    description: 'À gauche, ce dont il s’agit ; à droite, ce qu’il faut savoir.',
  },
  content: facts.map(([name, value]) =>
    row(cell('label', [paragraph(name, 'label')]), cell('content', [paragraph(value)])),
  ),
})

const heldBlocks = (contents: BundleContents | null): readonly Block[] => {
  if (contents === null)
    return [
      paragraph(
        'Cet envoi a été préparé par une version de Concerto qui ne comptait pas encore ce qu’un envoi contient. Tenez pour possible qu’il ait porté tout l’espace.',
      ),
    ]
  if (Object.keys(contents.rows).length === 0) return [paragraph('Rien de nouveau : tout avait déjà été reçu.')]
  return [
    heldTable(contents.rows),
    paragraph(
      'Pour chaque ligne comptée, l’envoi porte les champs écrits pendant cette période, leurs valeurs successives, leur auteur et leur date ; jamais les champs que personne n’a touchés.',
      'note',
    ),
  ]
}

const protection = ({ recipients }: LostBundle): readonly Block[] => [
  paragraph(
    `L’envoi est compressé, signé, puis chiffré (age : X25519 et ChaCha20-Poly1305) pour ${agree(recipients.length, 'ce seul collègue', 'ces seuls collègues')} :`,
  ),
  bullets(...recipients.map(({ name, words }) => item(paragraph(words === null ? name : `${name} (${words})`)))),
  paragraph(
    `Il ne contient aucune clé : sans ${agree(recipients.length, 'son ordinateur', 'l’ordinateur de l’un d’eux')}, son contenu ne se lit pas. Restent visibles le nom du fichier, sa taille, sa date et le nombre de ses destinataires.`,
  ),
]

const steps = (espace: Espace | null): Block =>
  ordered(
    1,
    ...[
      'Vérifiez ce que le support portait d’autre : un compte-rendu en Word, un classeur ou une sauvegarde non chiffrée se lisent sans clé, et cette fiche n’en dit rien.',
      'Vérifiez qu’aucun ordinateur destinataire n’a été perdu en même temps. S’il l’a été, notez-le dans « Échanges », « Collègues », par « L’ordinateur a changé » : plus rien ne sera chiffré pour lui.',
      'Redonnez l’envoi, par un autre chemin : le recevoir deux fois ne change rien.',
      `Remettez cette fiche à la personne déléguée à la protection des données${espace?.dataOfficer ? ` (${espace.dataOfficer})` : ''}. C’est à elle de dire si la perte se notifie à la CNIL, dans les 72 heures après en avoir pris connaissance (RGPD, article\u00a033), et si les personnes sont à prévenir (article\u00a034). Le chiffrement compte dans les deux réponses.`,
    ].map((text) => item(paragraph(text))),
  )

const blank = '.'.repeat(96)

const toFill: readonly Fact[] = [
  ['Constatée le, à', blank],
  ['Par', blank],
  ['Support et lieu', blank],
  ['Autres fichiers', blank],
  ['Fiche remise le', blank],
]

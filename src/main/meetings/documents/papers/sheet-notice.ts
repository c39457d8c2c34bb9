import { organisation } from '#main/office/paper/heading.ts'
import { linkedMail } from '#main/office/paper/linked-mail.ts'
import type { Espace } from '#shared/records/records.ts'
import { plain } from '#shared/text/rich-text/build.ts'
import type { Inline } from '#shared/text/rich-text/rich-text.ts'

/** What the law wants said where data is collected (RGPD, article 13): who, why, by what right, for whom, how long. */
export const sheetNotice = (espace: Espace | null): readonly Inline[] => [
  plain(
    [
      `Responsable : ${organisation(espace)}.`,
      'Ces informations (nom, prénom, structure, fonction, signature et, si vous l’indiquez, courriel) servent à attester la tenue de la réunion, à établir la liste des personnes présentes et à vous adresser le compte-rendu.',
      'Base juridique : mission d’intérêt public (RGPD, article 6, paragraphe 1, point e).',
      'Destinataires : le secrétariat de la coordination ; votre nom, votre structure et votre fonction figurent aussi dans le compte-rendu remis aux participants.',
      `Conservation : ${espace?.retention || 'le temps nécessaire à ces usages'}, sous réserve des règles d’archives publiques.`,
      'Vous pouvez demander l’accès, la rectification, l’effacement ou la limitation, ou vous opposer au traitement, auprès ',
    ].join(' '),
  ),
  ...(espace?.dataOfficer
    ? [plain('de la personne déléguée à la protection des données : '), ...linkedMail(espace.dataOfficer)]
    : [plain('de la personne qui vous a adressé l’invitation')]),
  plain('. Réclamation possible auprès de la CNIL (www.cnil.fr).'),
]

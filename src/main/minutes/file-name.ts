import { safeName } from '#main/kit/safe-name.ts'
import type { Meeting, MinutesVersion, Sector } from '#shared/records/records.ts'

/** « Compte-rendu_Nord_2024-10-30_v3_synthese.docx » @param title instead of a sector the meeting does not have */
export const fileNameOf = (
  about: { readonly sector: Sector | null; readonly title: string; readonly date: Meeting['date'] },
  version: MinutesVersion | null,
  marks: readonly string[],
): string =>
  `${[
    'Compte-rendu',
    about.sector?.name ?? about.title,
    about.date,
    version === null ? null : `v${version.number ?? 1}`,
    ...marks,
  ]
    .map((part) => safeName(part ?? ''))
    .filter((part) => part !== '')
    .join('_')
    .slice(0, 120)}.docx`

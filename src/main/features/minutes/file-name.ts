import type { Minutes } from '#shared/domain/minutes.ts'
import { safeName } from '../safe-name.ts'

/** « Compte-rendu_Nord_2024-10-30.docx » */
export const fileNameOf = ({ meeting, sector }: Minutes): string =>
  `${['Compte-rendu', sector?.name ?? meeting.title, meeting.date]
    .map((part) => safeName(part ?? ''))
    .filter((part) => part !== '')
    .join('_')
    .slice(0, 120)}.docx`

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createReadyApp } from '../support/test-app.ts'

const seed = new URL('../../../shared/seed/compte-rendu.md', import.meta.url)

const reviewed = async () => {
  const app = await createReadyApp()
  const { meeting } = await app.call('minutes.import', {
    source: { kind: 'text', text: readFileSync(seed, 'utf8') },
    job: crypto.randomUUID(),
  })
  const review = async () => (await app.call('review.ofMeeting', { meeting })).remarks
  return { app, meeting, review }
}

describe.skipIf(!existsSync(seed))('the traps of the seed (skipped where ../shared is absent)', () => {
  test('each is found, and nothing else', async () => {
    const { review } = await reviewed()
    expect((await review()).map(({ title }) => title.replaceAll('\u00a0', ' '))).toEqual([
      'Vous annoncez trois actions, quatre sont listées.',
      'La numérotation saute de 7 à 10.',
      'Trois intervenantes ne sont pas dans la liste des 14 présents.',
      'Une structure est écrite de trois façons.',
      '« Qui est directement intéressé » est vide dans deux fiches.',
      'Six cases « Non traité » dans trois fiches-actions.',
      'La case « Partenaires » tient des questions, pas des partenaires.',
      // A file of minutes does not say where the meeting was.
      'La réunion est sans lieu.',
      'Un comité de pilotage est dit reporté.',
      'Les trois axes ne sont pas encore validés par le comité de pilotage.',
      'Des fiches ne portent pas le numéro de leur action.',
      '« Échanges complémentaires » n’est que dans une fiche sur trois.',
      'Les étapes descendent à quatre niveaux de liste.',
      'Une structure tient sur deux lignes.',
    ])
  })

  test('what a gesture can mend is mended, and is found no more', async () => {
    const { app, meeting, review } = await reviewed()
    for (const code of [
      'announced-actions',
      'section-numbers',
      'unlisted-speakers',
      'structure-spellings',
      'untreated-cells',
    ]) {
      const remark = (await review()).find((one) => one.code === code)
      const option = remark?.repair?.way === 'choose' ? (remark.repair.options[0] ?? null) : null
      await app.call('review.repair', { meeting, remark: remark?.key ?? '?', option })
      expect((await review()).map((one) => one.code)).not.toContain(code)
    }
    const { attendances, sections } = await app.call('minutes.get', { meeting })
    expect(attendances).toHaveLength(17)
    expect(sections.every(({ numbering }) => numbering !== 'forced')).toBe(true)
  })
})

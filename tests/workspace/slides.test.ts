import { describe, expect, test } from 'vitest'
import type { TargetShare } from '#main/indicators/documents/target-share.ts'
import { writePptx } from '#main/office/pptx/write-pptx.ts'
import { composeSlides } from '#main/workspace/documents/restitution/compose-slides.ts'
import type { Slide, SlidePart } from '#shared/records/slide-show.ts'
import { slideSize } from '#shared/records/slide-show.ts'
import { period } from '../support/measures.ts'
import { officeErrors } from '../support/read-docx.ts'
import { axis, everythingLong, fiche, nothingSaid, share } from '../support/restitution-facts.ts'

const titled = (slides: readonly Slide[], start: string): readonly Slide[] =>
  slides.filter(({ title }) => title.replaceAll('\u00a0', ' ').startsWith(start))

const wordsIn = (part: SlidePart): string => {
  if (part.kind === 'text') return part.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('\n')
  return part.kind === 'table'
    ? part.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n')
    : part.chart.description
}

const wordsOf = ({ parts }: Slide): string => parts.map(wordsIn).join('\n').replaceAll('\u00a0', ' ')

const notesOf = ({ notes }: Slide): readonly string[] => notes.map((note) => note.replaceAll('\u00a0', ' '))

const chartIn = ({ parts }: Slide) => parts.flatMap((part) => (part.kind === 'bars' ? [part.chart] : []))[0]

describe('slides', () => {
  test('of nothing are the three that always have something to say', async () => {
    const show = composeSlides(nothingSaid)
    expect(show.slides.map(({ title }) => title)).toEqual([
      'Ce que vous avez dit, ce que nous en faisons',
      'Comment nous avons travaillé',
      'Ce qui vient, et ce que nous attendons de vous',
    ])
    expect(await officeErrors(writePptx(show), 'pptx')).toEqual([])
  })

  test('end on whom to call, the number as one dials it', () => {
    const espace = { ...(everythingLong.espace as NonNullable<typeof everythingLong.espace>), phone: '+33465710140' }
    expect(wordsOf(composeSlides({ ...everythingLong, espace }).slides.at(-1) as Slide)).toContain('04 65 71 01 40')
  })

  test('stay on their ground whatever is said, and say how much they leave', async () => {
    const show = composeSlides(everythingLong)
    expect(new Set(show.slides.map(({ title }) => title)).size).toBe(show.slides.length)
    for (const { parts, title } of show.slides) {
      expect(title.length).toBeLessThanOrEqual(125)
      for (const { place, name } of parts) {
        expect.soft([title, name, place.left + place.width <= slideSize.width - 1.4]).toEqual([title, name, true])
        expect.soft([title, name, place.top + place.height <= 17.7]).toEqual([title, name, true])
      }
    }
    const first = titled(show.slides, 'Axe 1 ')
    expect(first.map(({ title }) => title.slice(-5))).toEqual(['(1/2)', '(2/2)'])
    expect(wordsOf(first[1] as Slide)).toContain('et six autres, dans les notes')
    expect(first[1]?.notes.filter((note) => /^1\.\d+ /.test(note))).toHaveLength(16)
    const [votes] = titled(show.slides, 'Secteur')
    expect(chartIn(votes as Slide)?.categories).toHaveLength(5)
    expect(wordsOf(votes as Slide)).toContain('et sept autres formulations, dans les notes')
    // Nobody counted in the last sector: it has no slide, and the method says so.
    expect(titled(show.slides, 'Secteur')).toHaveLength(7)
    expect(wordsOf(show.slides[1] as Slide)).toContain('n° 8 : pas de gommettes comptées')
    const convergence = show.slides.find(({ title }) => title.startsWith('Sept axes')) as Slide
    expect(chartIn(convergence)?.categories).toHaveLength(5)
    expect(chartIn(convergence)?.series.map(({ name }) => name)).toHaveLength(6)
    expect(await officeErrors(writePptx(show), 'pptx')).toEqual([])
  })

  test('tell a share that is provisional in the title, the sentence, the figure, the hatching and the words read out', () => {
    const shares = [
      share('Permanences', 90, { provisional: true, answered: { given: 8, asked: 12 } }),
      share('Relais', 152),
    ]
    const slide = composeSlides({ ...nothingSaid, shares }).slides.at(-2) as Slide
    expect(slide.title).toBe('Deux indicateurs communs, et leurs cibles (provisoire)')
    expect(chartIn(slide)?.series[0]?.bars).toEqual([
      { value: 90, label: '90\u00a0%\u00a0p', provisional: true },
      { value: 140, label: '152\u00a0%', provisional: false },
    ])
    expect(wordsOf(slide)).toContain('p, hachuré : provisoire, 8 réponses sur 12.')
    expect(wordsOf(slide)).toContain(
      'Permanences : 90 % de la cible (90 sur 100, 3e trimestre 2026, provisoire, 8 réponses sur 12)',
    )
  })

  test('say of which days figures are, and how many answered only where it is so of each', () => {
    const sentence = (...shares: readonly TargetShare[]) =>
      wordsOf(composeSlides({ ...nothingSaid, shares }).slides.at(-2) as Slide)
        .split('\n')
        .at(-1)
    const jobs = share('Emplois', 83, { overTime: 'last', period: period('2025') })
    expect(sentence(share('Relais', 90))).toBe('Sur douze mois, jusqu’au 30 septembre 2026. Le trait est la cible.')
    expect(sentence(jobs)).toBe('Constaté au 31 décembre 2025. Le trait est la cible.')
    expect(sentence(share('Relais', 90), jobs)).toBe(
      'Sur douze mois, jusqu’au 30 septembre 2026 ; ce qui se constate, au 31 décembre 2025. Le trait est la cible.',
    )
    const persons = share('Bénéficiaires', 97, { overTime: 'apart' })
    expect(sentence(share('Relais', 90), persons)).toBe(
      'Sur douze mois, jusqu’au 30 septembre 2026 ; ce qui ne s’additionne pas, T3 2026 seul. Le trait est la cible.',
    )
    const open = (given: number) => share(`Relais ${given}`, 90, { provisional: true, answered: { given, asked: 2 } })
    expect(sentence(open(1))).toContain('p, hachuré : provisoire, 1 réponse sur 2.')
    expect(sentence(open(1), open(0))).toContain('p, hachuré : provisoire.')
  })

  test('say what is not known, and change no convergence for an axis that gathers nothing', () => {
    const sectors = ['Nord', 'Sud'].map((name) => ({
      name,
      votesEach: null,
      said: [{ text: 'Être là', votes: 4 }],
      quotation: null,
    }))
    const axes = [
      axis(1, [fiche(1, 1, { bearers: [], endsOn: null })], { votes: [4, 4], formulations: [1, 1] }),
      axis(2, [], { votes: [0, 0], formulations: [0, 0] }),
    ]
    const { slides } = composeSlides({
      ...nothingSaid,
      sectors,
      axes,
      chosen: [fiche(1, 1, { bearers: [], endsOn: null })],
    })
    expect(titled(slides, 'Un axe')[0]?.title).toBe('Un axe, porté par les deux secteurs')
    expect(wordsOf(titled(slides, 'Axe 1')[0] as Slide)).toMatch(/À désigner\nà fixer/)
    expect(wordsOf(titled(slides, 'Fiche 1.1')[0] as Slide)).toMatch(/À désigner.*à fixer.*à chiffrer/s)
    expect(wordsOf(slides.at(-1) as Slide)).toContain('À trouver : un porteur pour la fiche 1.1')
    expect(notesOf(titled(slides, 'Axe 1')[0] as Slide)).toContain(
      '1.1 Action 1 de l’axe 1 : porteur à désigner, échéance à fixer.',
    )
  })

  test('ask for nobody to bear what is over', () => {
    const over = (['done', 'dropped'] as const).map((state, rank) => fiche(1, rank + 1, { bearers: [], state }))
    const { slides } = composeSlides({ ...nothingSaid, axes: [axis(1, over)] })
    expect(wordsOf(titled(slides, 'Axe 1')[0] as Slide)).toMatch(/–\nréalisée.*–\nabandonnée/s)
    expect(notesOf(titled(slides, 'Axe 1')[0] as Slide)).toContain('1.1 Action 1 de l’axe 1 : réalisée.')
    expect(slides.map(wordsOf).join('\n')).not.toMatch(/À désigner|À trouver/)
  })
})

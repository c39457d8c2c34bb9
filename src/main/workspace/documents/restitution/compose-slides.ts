import { organisation, programme } from '#main/office/paper/heading.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { Slide, SlideShow } from '#shared/records/slide-show.ts'
import { monthAndYear } from '#shared/text/french-dates.ts'
import { axisSlides } from './axis-slides.ts'
import { indicatorsSlide, nextSlide } from './closing-slides.ts'
import { convergenceSlide } from './convergence-slide.ts'
import { ficheSlide } from './fiche-slide.ts'
import { methodSlide, titleSlide } from './opening-slides.ts'
import type { Restitution } from './restitution.ts'
import { voteSlides } from './vote-slides.ts'

/** What is given back to those who came, as slides. What there is nothing to say of has none. */
export const composeSlides = (facts: Restitution): SlideShow => {
  const { espace, axes, chosen, day, shownAt } = facts
  const when = monthAndYear(shownAt?.date ?? day)
  return {
    title: `Restitution des concertations – ${when}`,
    subject: programme(espace) ?? 'Inclusion numérique',
    author: organisation(espace),
    footer: withNoBreakSpaces(
      ['Restitution', espace?.programmeName, organisation(espace), when].filter(Boolean).join(' – '),
    ),
    slides: eachTitled([
      titleSlide(facts),
      methodSlide(facts),
      ...voteSlides(facts),
      ...present(convergenceSlide(facts)),
      ...axes.flatMap(axisSlides),
      ...chosen.map(ficheSlide),
      ...present(indicatorsSlide(facts)),
      nextSlide(facts),
    ]),
  }
}

const present = (slide: Slide | null): readonly Slide[] => (slide === null ? [] : [slide])

/** Two axes may bear one name: whoever hears the titles tells their slides apart all the same. */
const eachTitled = (slides: readonly Slide[]): readonly Slide[] => {
  const known = new Map<string, number>()
  return slides.map((slide) => {
    const count = (known.get(slide.title) ?? 0) + 1
    known.set(slide.title, count)
    return count === 1 ? slide : { ...slide, title: `${slide.title} – ${count}` }
  })
}

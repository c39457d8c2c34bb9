import type { Destination } from './destination.ts'
import { directoryHowTos } from './how-tos/directory.ts'
import { figureHowTos } from './how-tos/figures.ts'
import { keepingHowTos } from './how-tos/keeping.ts'
import { meetingHowTos } from './how-tos/meetings.ts'
import { minutesHowTos } from './how-tos/minutes.ts'
import { roadmapHowTos } from './how-tos/roadmap.ts'
import { exchangeHowTos } from './how-tos/together.ts'

/** What the guide says how to do, beside the page one begins from. */
export const howTos: readonly Destination[] = [
  ...meetingHowTos,
  ...minutesHowTos,
  ...directoryHowTos,
  ...roadmapHowTos,
  ...figureHowTos,
  ...exchangeHowTos,
  ...keepingHowTos,
]

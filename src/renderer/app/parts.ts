import type { Parts } from '../components/parts.tsx'
import { whenShown } from '../components/when-shown.tsx'

/** What each room is given of those above it. */
export const parts: Parts = {
  ActorNeeds: whenShown(async () => (await import('../roadmap/needs/ActorNeeds.tsx')).ActorNeeds),
  Arrivals: whenShown(async () => (await import('../meetings/arrivals/Arrivals.tsx')).Arrivals),
  MeetingFollowUps: whenShown(
    async () => (await import('../meetings/follow-ups/MeetingFollowUps.tsx')).MeetingFollowUps,
  ),
  SaidToNote: whenShown(async () => (await import('../meetings/follow-ups/SaidToNote.tsx')).SaidToNote),
}

import type { Parts } from '../components/parts.tsx'
import { MeetingFollowUps } from '../features/follow-ups/MeetingFollowUps.tsx'
import { Arrivals } from '../features/meetings/arrivals/Arrivals.tsx'
import { ActorNeeds } from '../roadmap/needs/ActorNeeds.tsx'

/** What each room is given of those above it. */
export const parts: Parts = { ActorNeeds, Arrivals, MeetingFollowUps }

import type { Parts } from '../components/parts.tsx'
import { Arrivals } from '../meetings/arrivals/Arrivals.tsx'
import { MeetingFollowUps } from '../meetings/follow-ups/MeetingFollowUps.tsx'
import { ActorNeeds } from '../roadmap/needs/ActorNeeds.tsx'

/** What each room is given of those above it. */
export const parts: Parts = { ActorNeeds, Arrivals, MeetingFollowUps }

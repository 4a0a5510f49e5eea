import { shippedDrills } from '../../usecases/queries/shipped/drills.ts';
import { shippedEditions } from '../../usecases/queries/shipped/editions.ts';
import { shippedNotices } from '../../usecases/queries/shipped/notices.ts';
import type {
  DrillAimResolvers,
  DrillResolvers,
  NoticeCheckResolvers,
  NoticeDutiesResolvers,
  NoticeDutyResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';

export const noticeDuties: NoticeDutiesResolvers = { duties: ({ notices }) => notices };

export const noticeDuty: NoticeDutyResolvers = { key: ({ id }) => id };

export const noticeCheck: NoticeCheckResolvers = { key: ({ id }) => id };

export const drill: DrillResolvers = { key: ({ id }) => id };

export const drillAim: DrillAimResolvers = { traits: ({ traits = [] }) => traits };

export const shippedQueries: QueryResolvers = {
  noticeDuties: shippedNotices,
  drills: shippedDrills,
  editionChanges: shippedEditions,
};

import { First1795363200000 } from './0001-first.ts';
import { Learning1795892400000 } from './0002-learning.ts';
import { SupportAndRoles1795892400003 } from './0003-support-and-roles.ts';
import { ListsAndRuns1795903200004 } from './0004-lists-and-runs.ts';
import { ListChanges1795910400005 } from './0005-list-changes.ts';
import { WhatWaits1795917600006 } from './0006-what-waits.ts';
import { Watchers1795924800007 } from './0007-watchers.ts';

/** In order; each runs once. */
export const MIGRATIONS = [
  First1795363200000,
  Learning1795892400000,
  SupportAndRoles1795892400003,
  ListsAndRuns1795903200004,
  ListChanges1795910400005,
  WhatWaits1795917600006,
  Watchers1795924800007,
] as const;

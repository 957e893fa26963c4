import { examplesOf } from '../examples.ts';
import type { ProgrammeSeed, Stories } from '../plan.ts';
import { craftShop, makeBrief, makeProfessional } from './make.ts';

const RICE = {
  key: 'rice-shop',
  name: '大橋米店',
  kind: 'business',
  address: '東京都世田谷区世田谷一丁目20番3号',
  about: '三代続く米屋。ボロ市の日には店先で餅をつきます。',
} as const;

const { listing: brief, profile: designer } = examplesOf('freelance');

const stories: Stories = {
  organisations: [RICE],
  listings: [{ key: 'rice-brief', organisation: RICE.key, programme: 'freelance', statement: brief }],
  people: [{ key: 'designer', name: '藤田 薫', email: 'designer@musubi.example' }],
  profiles: [
    { person: 'designer', programme: 'freelance', statement: designer, invitable: true, wishPublished: true },
  ],
};

export const freelanceSeed: ProgrammeSeed = {
  programme: 'freelance',
  listingShare: 13,
  profileShare: 12,
  stories,
  organisation: craftShop,
  listing: (dice, place, organisation) => ({ statement: makeBrief(dice, place, organisation) }),
  profile: makeProfessional,
};

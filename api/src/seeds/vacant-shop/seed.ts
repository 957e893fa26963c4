import { examplesOf } from '../examples.ts';
import type { ProgrammeSeed, Stories } from '../plan.ts';
import { makeTenant, makeUnit, unitOwner } from './make.ts';

const LANDLORD = {
  key: 'landlord-taishido',
  name: '太子堂の家主',
  kind: 'landlord',
  address: '東京都世田谷区太子堂四丁目23番7号',
  about: '父の代から豆腐店。三年前に閉め、二階に住み続けています。',
} as const;

const { listing: tofuShop, profile: bakerWish } = examplesOf('vacant-shop');

const stories: Stories = {
  organisations: [LANDLORD],
  listings: [{ key: 'tofu-shop', organisation: LANDLORD.key, programme: 'vacant-shop', statement: tofuShop }],
  people: [{ key: 'tenant', name: '森 千尋', email: 'tenant@musubi.example' }],
  profiles: [
    {
      person: 'tenant',
      programme: 'vacant-shop',
      statement: bakerWish,
      invitable: true,
      wishPublished: true,
    },
  ],
};

export const vacantShopSeed: ProgrammeSeed = {
  programme: 'vacant-shop',
  listingShare: 10,
  profileShare: 8,
  stories,
  organisation: unitOwner,
  listing: (dice, place, organisation) => ({ statement: makeUnit(dice, place, organisation) }),
  profile: makeTenant,
};

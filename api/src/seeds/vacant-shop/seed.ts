import type { ProgrammeSeed, Stories } from '../plan.ts';
import { makeTenant, makeUnit, unitOwner } from './make.ts';

const LANDLORD = {
  key: 'landlord-taishido',
  name: '太子堂の家主',
  kind: 'landlord',
  address: '東京都世田谷区太子堂四丁目23番7号',
  about: '父の代から豆腐店。三年前に閉め、二階に住み続けています。',
} as const;

const tofuShop = {
  title: '路地の奥、六十年続いた豆腐店のあと',
  town: '太子堂',
  place: '太子堂四丁目',
  address: '世田谷区太子堂4-23-7 1階',
  floor: 1,
  area: 38,
  frontage: 3600,
  zone: 'neighbourhood-commercial',
  previousTrade: 'tofu',
  fitOut: 'partly',
  fittings: ['sinks', 'floor-drain', 'cold-room', 'shutter', 'rear-door'],
  heavyCooking: false,
  gasUnits: 10,
  electricKva: 15,
  waterPipe: 25,
  duct: true,
  rent: 165_000,
  commonFee: 5000,
  depositMonths: 4,
  keyMoneyMonths: 1,
  fitOutPrice: 300_000,
  initialCost: 1_125_000,
  leaseKinds: ['fixed-term', 'temporary'],
  leaseMonths: 60,
  availableFrom: '2027-02-01',
  availableUntil: '2027-08-31',
  trialDays: 14,
  wishedTrades: ['bakery', 'japanese-sweets', 'delicatessen'],
  refusedTrades: ['bar', 'izakaya'],
  closingHourMax: 20,
  experienceHoped: 3,
  stayHoped: 60,
  ownerWish:
    '朝の早い食べものの店がまた灯るとうれしい。車の入らない路地ですが、子どもとお年寄りがよく通ります。',
  brokerage: 'ward-partner',
};

const bakerWish = {
  title: '毎朝の食パンを、歩いて来られる町の人に',
  trade: 'bakery',
  story: 'パン職人として七年。近所の子どもやお年寄りが毎朝寄れる小さなパンの店を、長く続けたいです。',
  experienceYears: 7,
  licences: ['food-hygiene-manager', 'confectioner'],
  closingHour: 18,
  towns: ['太子堂', '三宿', '代沢', '若林'],
  place: '若林一丁目',
  maxTravelMinutes: 25,
  areaMin: 25,
  areaMax: 60,
  floorMin: 1,
  floorMax: 1,
  frontageMin: 2700,
  fittingsWished: ['sinks', 'floor-drain', 'cold-room', 'work-table'],
  heavyCookingNeeded: false,
  ductNeeded: true,
  gasNeeded: 8,
  electricNeeded: 20,
  waterNeeded: 20,
  rentMax: 200_000,
  initialMax: 1_500_000,
  startFrom: '2027-04-01',
  startBy: '2027-07-31',
  leaseKinds: ['fixed-term', 'ordinary'],
  stayMonths: 120,
  trialDaysWished: 7,
};

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

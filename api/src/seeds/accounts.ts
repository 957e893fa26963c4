import type { Role } from '@musubi/contracts';

/** The password of every demo account. The demo alone makes them; production never seeds. */
export const DEMO_PASSWORD = 'musubi-demo-2026';

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** What the role is called on the first screen of the terminal. */
  readonly about: string;
  /** Organisations, by key, for which the account acts. */
  readonly organisations?: readonly string[];
}

/** Everybody of the demo who is not a seeker; seekers stand in the stories of the programmes. */
export const DEMO_STAFF: readonly DemoAccount[] = [
  {
    email: 'employer@musubi.example',
    name: '小林 直樹',
    roles: ['person', 'member'],
    about: '事業者（喫茶・診療所・焼き鳥屋・米店・家主・応援の団体）',
    organisations: [
      'cafe-musubi',
      'clinic-kyodo',
      'izakaya-hoshi',
      'rice-shop',
      'landlord-taishido',
      'npo-hiroba',
    ],
  },
  {
    email: 'owner@musubi.example',
    name: '清水 修',
    roles: ['person', 'member'],
    about: '承継を考えるパン屋の店主（71歳）',
    organisations: ['bakery-shimizu'],
  },
  {
    email: 'coordinator@musubi.example',
    name: '岡田 智子',
    roles: ['coordinator'],
    about: 'コーディネーター（区）',
  },
  {
    email: 'counsellor@musubi.example',
    name: '遠藤 誠',
    roles: ['counsellor'],
    about: '委託の相談員（担当の人だけ）',
  },
  { email: 'admin@musubi.example', name: '管理担当', roles: ['administrator'], about: '管理者' },
  { email: 'auditor@musubi.example', name: '監査担当', roles: ['auditor'], about: '監査' },
];

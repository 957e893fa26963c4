import { Column } from 'typeorm';
import type { ColumnOptions } from 'typeorm';

/** How much harm a leak of the column does; `secret` opens doors by itself (hashes of passwords and tokens). */
export type ColumnClass = 'technical' | 'public' | 'personal' | 'sensitive' | 'confidential' | 'secret';

/** When the content goes. */
export type Retention =
  | 'as long as the account'
  | 'as long as the organisation'
  | 'as long as the listing'
  | 'as long as the profile'
  | 'as long as the pair'
  | 'until it expires'
  | 'one day'
  | 'thirty days'
  | 'five years';

/** Who may read it through the service. */
export type Audience =
  | 'nobody'
  | 'everybody'
  | 'self'
  | 'organisation'
  | 'other side by stage'
  | 'desk'
  | 'administrator'
  | 'auditor';

export interface ColumnAbout {
  readonly class: ColumnClass;
  /** What we need it for (利用目的). */
  readonly purpose: string;
  readonly retention: Retention;
  readonly audience: readonly Audience[];
}

type TypedColumn = ColumnOptions & Required<Pick<ColumnOptions, 'type'>>;

const catalogue = new Map<object, Map<string, ColumnAbout>>();

/** A column that says what it is for: without that it cannot be declared at all. */
export const Kept = (about: ColumnAbout, options: TypedColumn): PropertyDecorator => {
  return (prototype, key) => {
    const type = prototype.constructor;
    const columns = catalogue.get(type) ?? new Map<string, ColumnAbout>();
    columns.set(String(key), about);
    catalogue.set(type, columns);
    Column(options)(prototype, key);
  };
};

/** What an entity class says about one of its properties. */
export const aboutColumn = (type: object, property: string): ColumnAbout | undefined =>
  catalogue.get(type)?.get(property);

type Shared = Omit<ColumnAbout, 'class'>;

/** The classes of one table's columns, purpose, retention and audience being shared. */
export const about = (shared: Shared) => {
  const as =
    (kind: ColumnClass) =>
    (changes: Partial<Shared> = {}): ColumnAbout => ({ class: kind, ...shared, ...changes });
  return {
    technical: as('technical'),
    public: as('public'),
    personal: as('personal'),
    sensitive: as('sensitive'),
    confidential: as('confidential'),
    secret: as('secret'),
  };
};

/** A primary key that the application makes. */
export const KEY = { type: 'uuid', primary: true } as const;
export const ID = { type: 'uuid' } as const;
export const MAYBE_ID = { type: 'uuid', nullable: true } as const;
export const MOMENT = { type: 'timestamptz' } as const;
export const MAYBE_MOMENT = { type: 'timestamptz', nullable: true } as const;
export const TEXT = { type: 'text' } as const;
export const MAYBE_TEXT = { type: 'text', nullable: true } as const;
export const COUNT = { type: 'integer', default: 0 } as const;
export const VERSION = { type: 'integer', default: 1 } as const;
export const FLAG = { type: 'boolean', default: false } as const;
export const OBJECT = { type: 'jsonb' } as const;
export const MAYBE_OBJECT = { type: 'jsonb', nullable: true } as const;
/** Scores per mille, one for each place of a list. */
export const PLACES = { type: 'smallint', array: true } as const;

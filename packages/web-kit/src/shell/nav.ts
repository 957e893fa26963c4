export type IconName =
  | 'start'
  | 'star'
  | 'search'
  | 'talk'
  | 'person'
  | 'bell'
  | 'list'
  | 'people'
  | 'board'
  | 'house'
  | 'desk'
  | 'hand';

/** One room in the navigation. */
export interface NavItem {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  /** A number that asks for attention. */
  readonly badge?: number;
  /** Further paths that belong to the room. */
  readonly also?: readonly string[];
}

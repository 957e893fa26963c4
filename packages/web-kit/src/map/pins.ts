/** A thing on the map. `place` is a chome or a town. */
export interface MapPin {
  readonly id: string;
  readonly place: string;
  readonly title: string;
}

import type { HospitalsResidents, Market } from '@musubi/matching';
import type { TextFile } from '../text-file.ts';
import { Shape } from './shape.ts';

/** `{ residents: [{ id, prefs }], hospitals: [{ id, capacity, prefs: [[...], ...] }] }`; other fields are ignored. */
export const readHospitalsResidents = (file: TextFile): HospitalsResidents => {
  const shape = new Shape(file.name);
  const whole = Shape.parse(file);
  const text = (value: unknown, path: string) => shape.text(value, path);
  const texts = (value: unknown, path: string) => shape.list(value, path, text);
  const residents = shape.field(whole, '', 'residents', (value, path) =>
    shape.list(value, path, (item, at) => ({
      id: shape.field(item, at, 'id', text),
      prefs: shape.field(item, at, 'prefs', texts),
    })),
  );
  const hospitals = shape.field(whole, '', 'hospitals', (value, path) =>
    shape.list(value, path, (item, at) => ({
      id: shape.field(item, at, 'id', text),
      capacity: shape.field(item, at, 'capacity', (count, where) => shape.number(count, where)),
      prefs: shape.field(item, at, 'prefs', (groups, where) => shape.list(groups, where, texts)),
    })),
  );
  return shape.done({ residents, hospitals });
};

/** `{ listings: [{ id, capacity }], profiles: [{ id }], edges: [{ listing, profile, fit, forListing?, forProfile? }] }`. */
export const readMarket = (file: TextFile): Market => {
  const shape = new Shape(file.name);
  const whole = Shape.parse(file);
  const text = (value: unknown, path: string) => shape.text(value, path);
  const number = (value: unknown, path: string) => shape.number(value, path);
  const score = (value: unknown, path: string) => shape.optionalNumber(value, path);
  const listings = shape.field(whole, '', 'listings', (value, path) =>
    shape.list(value, path, (item, at) => ({
      id: shape.field(item, at, 'id', text),
      capacity: shape.field(item, at, 'capacity', number),
    })),
  );
  const profiles = shape.field(whole, '', 'profiles', (value, path) =>
    shape.list(value, path, (item, at) => ({ id: shape.field(item, at, 'id', text) })),
  );
  const edges = shape.field(whole, '', 'edges', (value, path) =>
    shape.list(value, path, (item, at) => {
      const fit = shape.field(item, at, 'fit', number);
      return {
        listing: shape.field(item, at, 'listing', text),
        profile: shape.field(item, at, 'profile', text),
        fit,
        forListing: shape.field(item, at, 'forListing', score) ?? fit,
        forProfile: shape.field(item, at, 'forProfile', score) ?? fit,
      };
    }),
  );
  return shape.done({ listings, profiles, edges });
};

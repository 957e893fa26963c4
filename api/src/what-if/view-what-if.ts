import type { ChangeView, Count, WhatIfView } from '@musubi/contracts';
import type { Side, WhatIf, WhatIfChange } from '@musubi/matching';
import { isEarned, remedyOf } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import { hiddenCriteria } from '../matches/show-findings.ts';
import { coarsely, exactly, isTold, ofPeople } from './count.ts';
import type { Tell } from './count.ts';

interface Telling {
  readonly whole: Tell;
  /** Of one criterion. */
  criterion(id: string): Tell;
}

/**
 * How numbers are told. Listings are public and counted exactly; those of a confidential programme coarsely, and on the
 * projection alone. People are counted from ten on, and coarsely where a criterion reads what is not open to the viewer.
 */
const tellingOf = (programme: AnyProgramme, side: Side): Telling => {
  if (side === 'profile') {
    const tell = programme.outside ? coarsely : exactly;
    return { whole: tell, criterion: () => tell };
  }
  const hidden = hiddenCriteria(programme, programme.matching, { side, stage: 'listed' });
  return { whole: ofPeople, criterion: (id) => (hidden.has(id) ? coarsely : ofPeople) };
};

const nameOf = (path: string): string => path.slice(path.indexOf('.') + 1);

const viewChange = (programme: AnyProgramme, tell: Tell, change: WhatIfChange): ChangeView => {
  const { criterion, kind, path, from, to, facts, adds, addsGood } = change;
  const remedy = isEarned(programme.id, path) ? remedyOf(programme.id, criterion) : undefined;
  return {
    ...{ criterion, kind, field: nameOf(path), facts, adds: tell(adds), addsGood: tell(addsGood) },
    edit: { to, ...(from === undefined ? {} : { from }) },
    ...(remedy === undefined ? {} : { remedy }),
  };
};

const shown = ({ how, n }: Count): number => (how === 'fewer' ? 0 : n);

/** By what is told and not by what is known, else the order would tell the rest. */
const byTold = (a: ChangeView, b: ChangeView): number =>
  shown(b.adds) - shown(a.adds) ||
  shown(b.addsGood) - shown(a.addsGood) ||
  (`${a.field} ${JSON.stringify(a.edit)}` < `${b.field} ${JSON.stringify(b.edit)}` ? -1 : 1);

/** The answer of the engine as somebody who writes on this side may know it. */
export const viewWhatIf = (programme: AnyProgramme, side: Side, answer: WhatIf): WhatIfView => {
  const telling = tellingOf(programme, side);
  const views = answer.changes.map((change) => ({
    tell: telling.criterion(change.criterion),
    view: viewChange(programme, telling.criterion(change.criterion), change),
  }));
  // That a change adds anybody at all is a number too.
  const may = views.filter(
    ({ tell, view }) => tell !== coarsely || isTold(view.adds) || isTold(view.addsGood),
  );
  return {
    passing: telling.whole(answer.passing),
    good: telling.whole(answer.good),
    costs: Object.entries(answer.costs).map(([criterion, n]) => ({
      criterion,
      alone: telling.criterion(criterion)(n),
    })),
    changes: may.map(({ view }) => view).toSorted(byTold),
  };
};

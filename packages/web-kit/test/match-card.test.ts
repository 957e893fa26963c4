import type { MatchCard as Card } from '@musubi/contracts';
import { judge } from '@musubi/matching';
import { PROGRAMMES, programmeOf, shortCard } from '@musubi/programmes';
import axe from 'axe-core';
import FindingsTable from '../src/match/FindingsTable.vue';
import MatchCard from '../src/match/MatchCard.vue';
import { mountKit } from './mount.ts';

const cardOf = (id: string): Card => {
  const programme = programmeOf(id);
  if (!programme) throw new Error(id);
  const { listing, profile } = programme.examples;
  const verdict = judge(programme.matching, { ...listing }, { ...profile });
  const findings = verdict.findings.map(({ value, ...finding }) => ({
    ...finding,
    ...(value === null ? {} : { value }),
  }));
  const { fit, forListing, forProfile } = verdict;
  return {
    listingId: 'l',
    profileId: 'p',
    programme: id,
    fit,
    forListing,
    forProfile,
    title: programme.titleOf(listing, 'ja'),
    statement: { ...listing },
    findings,
  };
};
const ids = PROGRAMMES.map((programme) => programme.id);

describe.each(ids)('a card of %s', (id) => {
  test.each(['profile', 'listing', 'desk'] as const)(
    'says facts, fit and reasons to the %s, with nothing left in brackets',
    (viewer) => {
      const card = cardOf(id);
      const programme = programmeOf(id);
      const shown =
        viewer === 'listing'
          ? { ...card, title: '候補', statement: { ...programme?.examples.profile } }
          : card;
      const side = viewer === 'listing' ? 'profile' : 'listing';
      const text = mountKit(MatchCard, { card: shortCard(shown, side), viewer }).text();
      expect(text).toContain(String(Math.round((card.fit ?? 0) / 10)));
      expect(text).toContain('✓');
      expect(text).not.toMatch(/\{|undefined|kit\./u);
    },
  );

  test.each(['ja', 'ja-easy', 'en'] as const)('has no accessibility findings in %s', async (language) => {
    const wrapper = mountKit(
      MatchCard,
      { card: shortCard(cardOf(id), 'listing'), viewer: 'profile', to: '/listings/l' },
      {},
      language,
    );
    const { violations } = await axe.run(wrapper.element, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'],
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map((violation) => violation.id)).toEqual([]);
    wrapper.unmount();
  });

  test('the table shows every finding and the sum of the points', () => {
    const card = cardOf(id);
    const table = mountKit(FindingsTable, {
      programme: id,
      findings: card.findings,
      viewer: 'profile',
      fit: card.fit,
      forListing: card.forListing,
      forProfile: card.forProfile,
    });
    const spoken = card.findings.filter((finding) => !('quiet' in finding.facts));
    expect(table.findAll('tbody tr th[scope=row]')).toHaveLength(spoken.length);
    const own = card.findings
      .filter((finding) => finding.kind === 'wish' && finding.side === 'profile')
      .reduce((sum, finding) => sum + finding.points, 0);
    expect(table.text()).toContain(`${String(own / 1000)} 点（100 点満点）`);
  });
});

describe('the ways out', () => {
  test('「ちがう」 asks why in one tap', async () => {
    const wrapper = mountKit(MatchCard, {
      card: shortCard(cardOf('employment'), 'listing'),
      viewer: 'profile',
    });
    await wrapper.get('[data-test=no]').trigger('click');
    expect(document.activeElement?.textContent).toBe('遠い');
    await wrapper.findAll('[data-test=no-menu] button')[1]?.trigger('click');
    expect(wrapper.emitted('no')).toEqual([['hours']]);
    expect(wrapper.find('[data-test=no-menu]').exists()).toBe(false);
  });

  test('a confidential pair from outside shows a band and no number', () => {
    const { fit: _f, forListing: _l, forProfile: _p, ...card } = cardOf('succession');
    const bare = card.findings.map((finding) => ({ ...finding, points: 0, outOf: 0 }));
    const text = mountKit(MatchCard, {
      card: shortCard({ ...card, findings: bare, band: 'high' }, 'listing'),
      viewer: 'profile',
    }).text();
    expect(text).toContain('合いぐあい：高い');
    expect(text).not.toContain('100点中');
  });
});

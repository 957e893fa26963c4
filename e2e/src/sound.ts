import { findViolations, takeScreenshot } from './browser.ts';
import { SCREENS } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** No rule of WCAG 2.2 AA that axe-core knows is broken, and nothing makes the page scroll sideways. */
export const expectSound = async ({ page }: Visitor, name = page.url()): Promise<void> => {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ name, wider, violations: await findViolations(page) }).toEqual({ name, wider: 0, violations: [] });
};

/** The same on a phone and at a desk, with a picture of each; the screen is left as it was. */
export const expectSoundOnBoth = async (visitor: Visitor, name: string): Promise<void> => {
  const { page } = visitor;
  const before = page.viewportSize();
  for (const [screen, size] of Object.entries(SCREENS)) {
    await page.setViewportSize(size);
    await expectSound(visitor, `${name} (${screen})`);
    await takeScreenshot(page, `${name}-${screen}`);
  }
  if (before) await page.setViewportSize(before);
};

import { expect, it } from 'vitest';
import { PlanPage } from '../../../entrypoints/options/plan/PlanPage.tsx';
import type { Command } from '../../../utils/engine/engine-event.ts';
import { saveStep } from '../../../utils/storage/engine-store.ts';
import { draw, until, withPage } from '../drawn.tsx';
import { Simulation } from '../engine/simulation.ts';
import { withEmptyStore } from '../storage/store.ts';

withEmptyStore();
withPage();

const day = '2026-03-10';
const lights = `${day}/lights/0/0`;

/** The dots of the line at half past seven, and whether each is drawn as one that comes no more. */
async function dotsAfter(command: Command): Promise<Map<string, boolean>> {
  const evening = new Simulation();
  evening.wake(`${day} 19:30`);
  evening.command(`${day} 19:31`, command);
  const { state } = evening;
  const now = { at: evening.instant(`${day} 19:32`), zone: evening.zone };
  await saveStep(state, [], now.at);
  draw(<PlanPage settings={state.settings} now={now} rest="" />);
  const dots = () => [...document.querySelectorAll('.evening-dot')];
  await until(() => dots().some((one) => one.classList.contains('silent')));
  return new Map(
    dots().map((one) => [
      one.getAttribute('aria-label')?.split(', ')[1] ?? '',
      one.classList.contains('silent'),
    ]),
  );
}

it('on the line of the evening a prompt that was ended for tonight comes no more, and the others do', async () => {
  const dots = await dotsAfter({ type: 'answer', showing: lights, answer: 'not-tonight' });
  expect(dots.get('Lights down')).toBe(true);
  expect(dots.get('Bedtime')).toBe(false);
});

it('after going to bed nothing comes on the line of the evening but what belongs to the morning', async () => {
  const dots = await dotsAfter({ type: 'bed', evening: day });
  expect(dots.get('Bedtime')).toBe(true);
  expect(dots.get('Morning check-in')).toBe(false);
});

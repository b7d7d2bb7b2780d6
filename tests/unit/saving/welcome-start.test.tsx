import { expect, it } from 'vitest';
import { WelcomeStart } from '../../../components/welcome/WelcomeStart.tsx';
import { draw, fill, press, withPage } from '../drawn.tsx';

withPage();

it('a bedtime and a wake time that a browser fills in at once are both taken', async () => {
  const started: unknown[] = [];
  draw(
    <WelcomeStart
      bedtime="22:30"
      wake="06:30"
      turnOverOf={() => '12:00'}
      onStart={(night) => started.push(night)}
    />,
  );
  await fill({ Bedtime: '23:45', 'Wake time': '08:15' });
  await press('Start');
  expect(started).toEqual([{ bedtime: '23:45', wake: '08:15' }]);
});

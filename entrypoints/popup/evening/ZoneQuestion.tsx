import { ZoneLine } from '../../../components/frame/ZoneLine.tsx';
import type { Now } from '../../../utils/evening/instant.ts';
import { browserZone } from '../../../utils/platform/clock.ts';
import { changeSettings } from '../../../utils/storage/settings-store.ts';

type Props = { now: Now; planHref: string };

/** Asks once whether the clock is right, where the browser may be hiding the person's zone. */
export function ZoneQuestion({ now, planHref }: Props) {
  return <ZoneLine at={now.at} planHref={planHref} onYes={() => void keepZone()} />;
}

async function keepZone(): Promise<void> {
  await changeSettings((settings) => ({ ...settings, zone: browserZone() }));
}

import { laterPart } from '../../components/ui/later-part.tsx';
import { maybeHiddenZone } from '../../utils/evening/zone.ts';
import { browserZone } from '../../utils/platform/clock.ts';
import { useRoot } from '../shared/Root.tsx';

const HiddenZone = laterPart(() => import('./HiddenZone.tsx').then((it) => it.HiddenZone));

/** Asks for the zone, on every page, where the browser may hide it and none was chosen. */
export function ZoneBanner() {
  const { settings } = useRoot();
  if (settings.zone !== null || !maybeHiddenZone(browserZone())) return null;
  return <HiddenZone />;
}

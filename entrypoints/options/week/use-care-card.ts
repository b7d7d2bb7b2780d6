import { useState } from 'preact/hooks';
import type { TroubleKind } from '../../../components/ui/Trouble.tsx';
import type { Settings } from '../../../utils/settings/settings.ts';
import { changeSettings } from '../../../utils/storage/settings-store.ts';
import { troubleOf } from '../../../utils/storage/storage-trouble.ts';

/** How the care card is dismissed for good (null once it was), and why that could not be kept. */
export function useCareCard({ careDismissed }: Settings) {
  const [trouble, setTrouble] = useState<TroubleKind | null>(null);
  const keep = async () => {
    try {
      await changeSettings((settings) => ({ ...settings, careDismissed: true }));
      setTrouble(null);
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  };
  return { dismiss: careDismissed ? null : () => void keep(), trouble };
}

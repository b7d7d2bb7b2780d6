import { useEffect, useState } from 'preact/hooks';

/** True while the system asks for light pages. */
export function usePrefersLight(): boolean {
  const [light, setLight] = useState(() => query().matches);
  useEffect(() => {
    const asked = query();
    const change = () => setLight(asked.matches);
    asked.addEventListener('change', change);
    return () => asked.removeEventListener('change', change);
  }, []);
  return light;
}

function query(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: light)');
}

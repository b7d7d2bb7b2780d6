/** True where a person could see a window; Linux says so by its display, and CI has nobody who looks. */
export function hasScreen({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>): boolean {
  if (env.CI === 'true') return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

// Runs before the first frame: light only where the system asks for it and the last page opened
// said that the day theme still holds. Unknown is dark.
try {
  const until = Number(localStorage.getItem('evenfall-day-until'));
  const prefersLight = matchMedia('(prefers-color-scheme: light)').matches;
  if (prefersLight && until > Date.now()) document.documentElement.dataset.theme = 'day';
} catch {
  // Storage is switched off: dark.
}

/** Hands a text to the browser as a file to keep; resolves to what reading it back gives. */
export async function saveFile(name: string, text: string): Promise<string> {
  const file = new Blob([text], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the address a little later than the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return file.text();
}

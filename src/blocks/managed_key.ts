/** Whether a text is the name of a key that Roboflow manages, which is no secret. */
export function isManagedKey(text: string): boolean {
  return text.startsWith("rf_key:");
}

/** A time that was read from a text. Python keeps all of it: its zone, and its microseconds. */
export class ReadTime extends Date {
  /** As Python's `isoformat()` writes it. */
  readonly iso: string;

  constructor(iso: string) {
    super(HAS_ZONE.test(iso) ? iso : `${iso}Z`);
    this.iso = iso;
  }
}

const HAS_ZONE = /[+-]\d\d:\d\d$/;

const DATE = "(?!0000)\\d{4}-\\d\\d-\\d\\d";
const HOUR = "[01]\\d|2[0-3]";
const SIXTIETH = "[0-5]\\d";
const ISO = new RegExp(
  `^(?<date>${DATE})` +
    `(?:.(?<hour>${HOUR})(?::(?<minute>${SIXTIETH})(?::(?<second>${SIXTIETH})(?:[.,](?<fraction>\\d+))?)?)?` +
    `(?<zone>Z|[+-](?:${HOUR})(?::?(?:${SIXTIETH}))?)?)?$`,
  "su",
);

/** Python's `datetime.fromisoformat()` for texts with dashes and colons; undefined for all others. */
export function readTime(text: string): ReadTime | undefined {
  const parts = ISO.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const { date = "", hour = "00", minute = "00", second = "00", fraction = "", zone = "" } = parts;
  if (!isDay(date)) return undefined;
  const micros = fraction.slice(0, 6).padEnd(6, "0");
  const fine = Number(micros) === 0 ? "" : `.${micros}`;
  return new ReadTime(`${date}T${hour}:${minute}:${second}${fine}${zoneText(zone)}`);
}

/** A day that a month does not have counts on into the next one. */
function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

function zoneText(zone: string): string {
  if (zone === "") return "";
  const [sign, digits] = zone === "Z" ? ["+", "0000"] : [zone[0]!, zone.slice(1).replace(":", "").padEnd(4, "0")];
  return `${sign}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

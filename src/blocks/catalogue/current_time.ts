/**
 * Typed builders for the block Current Time, of the category formatter: {@linkcode currentTime} builds steps of
 * `roboflow_core/current_time@v1`.
 *
 * @module
 */
import {
  blockFamily,
  type BlockVersion,
  type CompleteStep,
  type NamedStep,
  type ReferenceTo,
  type Selector,
} from "../builder.ts";
import * as facts from "./facts/current_time.ts";

/**
 * A step of `roboflow_core/current_time@v1`, which needs nothing: it can be written as JSON at once.
 * {@link currentTime} builds it.
 */
export interface CurrentTimeV1 extends
  NamedStep,
  CompleteStep<
    "roboflow_core/current_time@v1",
    { timestamp: "timestamp"; iso_string: "string"; date: "string"; time: "string" }
  > {
  /**
   * Sets the timezone: one of "Etc/GMT+12", "Pacific/Pago_Pago", "Pacific/Honolulu", "Pacific/Marquesas", … (55 in
   * all), or a reference of kind string. Default "UTC".
   */
  timezone(
    value:
      | "Etc/GMT+12"
      | "Pacific/Pago_Pago"
      | "Pacific/Honolulu"
      | "Pacific/Marquesas"
      | "America/Anchorage"
      | "Pacific/Gambier"
      | "America/Los_Angeles"
      | "America/Denver"
      | "America/Phoenix"
      | "America/Chicago"
      | "America/Mexico_City"
      | "America/New_York"
      | "America/Bogota"
      | "America/Halifax"
      | "America/Puerto_Rico"
      | "America/St_Johns"
      | "America/Sao_Paulo"
      | "Atlantic/South_Georgia"
      | "Atlantic/Azores"
      | "Atlantic/Cape_Verde"
      | "UTC"
      | "Europe/London"
      | "Europe/Berlin"
      | "Africa/Lagos"
      | "Europe/Kyiv"
      | "Africa/Cairo"
      | "Africa/Johannesburg"
      | "Europe/Moscow"
      | "Europe/Istanbul"
      | "Africa/Nairobi"
      | "Asia/Tehran"
      | "Asia/Dubai"
      | "Asia/Kabul"
      | "Asia/Karachi"
      | "Asia/Kolkata"
      | "Asia/Kathmandu"
      | "Asia/Dhaka"
      | "Asia/Yangon"
      | "Asia/Bangkok"
      | "Asia/Shanghai"
      | "Australia/Eucla"
      | "Asia/Tokyo"
      | "Australia/Darwin"
      | "Australia/Adelaide"
      | "Australia/Sydney"
      | "Pacific/Port_Moresby"
      | "Australia/Lord_Howe"
      | "Pacific/Guadalcanal"
      | "Pacific/Norfolk"
      | "Pacific/Fiji"
      | "Pacific/Auckland"
      | "Pacific/Chatham"
      | "Pacific/Tongatapu"
      | "Pacific/Apia"
      | "Pacific/Kiritimati"
      | Selector
      | ReferenceTo<"string">,
  ): this;
}

/** The versions of the block Current Time: what {@link currentTime} is. */
export interface CurrentTime {
  /**
   * `roboflow_core/current_time@v1`: Current Time, of the category formatter.
   *
   * Gives `timestamp` (timestamp), `iso_string` (string), `date` (string) and `time` (string). Runs once for each
   * element of a batch.
   */
  readonly v1: BlockVersion<"roboflow_core/current_time@v1", CurrentTimeV1, CurrentTimeV1>;
}

/**
 * Builds steps of the block Current Time: call a version with a name.
 *
 * @example
 * ```ts
 * import { currentTime } from "@stepwright/workflows/blocks/current_time";
 * import assert from "node:assert/strict";
 *
 * const step = currentTime.v1("current_time");
 *
 * assert.deepEqual(step.toJSON(), { type: "roboflow_core/current_time@v1", name: "current_time" });
 * ```
 */
export const currentTime: CurrentTime = blockFamily(facts);

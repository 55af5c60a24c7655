/**
 * Typed builders for the block Environment Secrets Store, of the category secrets provider:
 * {@linkcode environmentSecretsStore} builds steps of `roboflow_core/environment_secrets_store@v1`.
 *
 * @module
 */
import { blockFamily, type BlockVersion, type CompleteStep, type NamedStep } from "../builder.ts";
import * as facts from "./facts/environment_secrets_store.ts";

/**
 * A step of `roboflow_core/environment_secrets_store@v1` that still needs what `Missing` names: once all of it is
 * set, it is a {@link EnvironmentSecretsStoreV1}.
 */
export interface EnvironmentSecretsStoreV1Needs<Missing extends string, Names extends string> extends NamedStep {
  /** Sets the variables storing secrets: a list of texts (at least 1). */
  variablesStoringSecrets<const Name extends string>(
    value: readonly Name[],
  ): EnvironmentSecretsStoreV1After<Exclude<Missing, "variablesStoringSecrets">, Lowercase<Name>>;
}

/**
 * A step of `roboflow_core/environment_secrets_store@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs. {@link environmentSecretsStore} builds it.
 */
export interface EnvironmentSecretsStoreV1<Names extends string>
  extends
    EnvironmentSecretsStoreV1Needs<never, Names>,
    CompleteStep<"roboflow_core/environment_secrets_store@v1", { [Name in Names]: "secret" }> {}

/**
 * A step of `roboflow_core/environment_secrets_store@v1` of which something was set: a
 * {@link EnvironmentSecretsStoreV1} if nothing is `Missing`, else a {@link EnvironmentSecretsStoreV1Needs}.
 */
export type EnvironmentSecretsStoreV1After<Missing extends string, Names extends string> = [Missing] extends [never]
  ? EnvironmentSecretsStoreV1<Names>
  : EnvironmentSecretsStoreV1Needs<Missing, Names>;

/** The versions of the block Environment Secrets Store: what {@link environmentSecretsStore} is. */
export interface EnvironmentSecretsStore {
  /**
   * `roboflow_core/environment_secrets_store@v1`: Environment Secrets Store, of the category secrets provider.
   *
   * Gives an output for each element of `variables_storing_secrets` (secret). Runs once for each element of a batch.
   */
  readonly v1: BlockVersion<
    "roboflow_core/environment_secrets_store@v1",
    EnvironmentSecretsStoreV1Needs<"variablesStoringSecrets", never>,
    EnvironmentSecretsStoreV1<string>
  >;
}

/**
 * Builds steps of the block Environment Secrets Store: call a version with a name.
 *
 * @example
 * ```ts
 * import { environmentSecretsStore } from "@stepwright/workflows/blocks/environment_secrets_store";
 * import assert from "node:assert/strict";
 *
 * const step = environmentSecretsStore.v1("environment_secrets_store").variablesStoringSecrets(["SIGNS_API_KEY"]);
 *
 * assert.deepEqual(step.toJSON(), {
 *   type: "roboflow_core/environment_secrets_store@v1",
 *   name: "environment_secrets_store",
 *   variables_storing_secrets: ["SIGNS_API_KEY"],
 * });
 * ```
 */
export const environmentSecretsStore: EnvironmentSecretsStore = blockFamily(facts);

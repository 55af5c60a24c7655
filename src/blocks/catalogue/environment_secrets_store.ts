/**
 * Typed builders for the block Environment Secrets Store.
 *
 * @module
 */
import { blockFamily, type BlockVersion, type CompleteStep, type NamedStep } from "../builder.ts";
import * as facts from "./facts/environment_secrets_store.ts";

/** A step of `roboflow_core/environment_secrets_store@v1` that still needs what `Missing` names. */
export interface EnvironmentSecretsStoreV1Needs<Missing extends string, Names extends string> extends NamedStep {
  /** Sets the variables storing secrets: a list of texts (at least 1). */
  variablesStoringSecrets<const Name extends string>(
    value: readonly Name[],
  ): EnvironmentSecretsStoreV1After<Exclude<Missing, "variablesStoringSecrets">, Lowercase<Name>>;
}

/**
 * A step of `roboflow_core/environment_secrets_store@v1` with all that it needs: it can be written as JSON, and other
 * steps can use its outputs.
 */
export interface EnvironmentSecretsStoreV1<Names extends string>
  extends
    EnvironmentSecretsStoreV1Needs<never, Names>,
    CompleteStep<"roboflow_core/environment_secrets_store@v1", { [Name in Names]: "secret" }> {}

/** A step of `roboflow_core/environment_secrets_store@v1` that needs what `Missing` names, or nothing more. */
export type EnvironmentSecretsStoreV1After<Missing extends string, Names extends string> = [Missing] extends [never]
  ? EnvironmentSecretsStoreV1<Names>
  : EnvironmentSecretsStoreV1Needs<Missing, Names>;

/** The versions of the block Environment Secrets Store. */
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

/** Builds steps of the block Environment Secrets Store: call a version with a name. */
export const environmentSecretsStore: EnvironmentSecretsStore = blockFamily(facts);

import type * as Context from "effect/Context";
import type * as Effects from "effect/Effect";
import type * as Layers from "effect/Layer";
import type * as Scopes from "effect/Scope";
import type * as Streams from "effect/Stream";

/*
 * The types of Effect that signatures of this package speak of. `deno doc --lint` takes a type of another package for a
 * private one, and wants it exported from here: it lets a type pass that is marked as internal.
 */

/** @internal */
export type Effect<A, E = never, R = never> = Effects.Effect<A, E, R>;

/** @internal */
export type Layer<ROut, E = never, RIn = never> = Layers.Layer<ROut, E, RIn>;

/** @internal */
export type Scope = Scopes.Scope;

/** @internal */
export type Service<Identifier, Shape> = Context.Service<Identifier, Shape>;

/** @internal */
export type Stream<A, E = never, R = never> = Streams.Stream<A, E, R>;

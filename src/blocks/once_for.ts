/** Makes something once for each thing, and remembers it for as long as the thing lives. */
export function onceFor<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const made = new WeakMap<Thing, { readonly value: Made }>();
  return (thing) => {
    let known = made.get(thing);
    if (known === undefined) made.set(thing, known = { value: make(thing) });
    return known.value;
  };
}

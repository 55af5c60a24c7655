import type { Problem } from "../blocks/problem.ts";
import { quote } from "../blocks/quote.ts";
import type { Mismatch } from "../blocks/read_value.ts";
import { placeWords } from "../blocks/place_words.ts";
import type { Path } from "./examined.ts";
import { errorAt } from "./make_problem.ts";
import { didYouMean } from "./nearest.ts";

/** Says of an entry that is no step what does not fit in it. */
export function entryProblem(what: string, path: Path, mismatch: Mismatch): Problem {
  const { value, wanted, code, suggestion } = mismatch;
  const spot = { path: [...path, ...mismatch.path] };
  if (mismatch.path.length === 0) {
    return errorAt(spot, "invalid-entry", `Cannot read ${what} from ${quote(value)}: wanted ${wanted}`);
  }
  const place = placeWords(mismatch.path);
  return code === "missing"
    ? errorAt(
      { path: [...path, ...mismatch.path.slice(0, -1)] },
      "missing-property",
      `Cannot read ${what} without ${place}: wanted ${wanted}`,
    )
    : errorAt(
      spot,
      "invalid-value",
      `Cannot read ${place} from ${quote(value)}: wanted ${wanted}`,
      didYouMean(suggestion),
    );
}

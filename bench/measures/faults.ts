import { fileURLToPath } from "node:url";
import { type Bench, label, type Measure } from "../bench.ts";
import { CHOICES, type ClientName } from "../clients.ts";
import { type Fault, FAULTS } from "../faults.ts";
import type { Ending, FaultsRun } from "../programs/faults.ts";
import type { Arrivals } from "../server.ts";
import { ANSWER } from "../settings.ts";
import type { Cell, Figure, Table } from "../table.ts";

/** A picture that takes no time, so that what is seen of time is waiting. */
const SMALL = fileURLToPath(new URL("../../examples/images/chelsea.jpg", import.meta.url));

/** One client before one fault. */
interface Meeting {
  readonly fault: Fault;
  readonly ending: Ending;
  readonly arrivals: Arrivals;
}

/** A kind of loss: how it is named in a cell, and in the head of a column. */
interface Loss {
  readonly name: string;
  readonly total: string;
  readonly happened: (meeting: Meeting) => boolean;
}

/** What can be lost. Each is told from what was seen, never from who the client is. */
const LOSSES: readonly Loss[] = [
  {
    name: "wrong answer",
    total: "what is no answer, or half of one, handed over as an answer",
    happened: ({ ending }) => ending.outcome === "answer" && ending.text !== ANSWER,
  },
  {
    name: "image",
    total: "images given up that another try would have brought",
    happened: ({ fault, ending }) => fault.wants === "answer" && ending.outcome !== "answer",
  },
  {
    name: "paid text",
    total: "errors without the text that was paid for",
    happened: ({ fault, ending }) =>
      ending.outcome === "failure" && fault.replies[0].words !== "" && !ending.error!.hasWords,
  },
  {
    name: "cost",
    total: "errors without what was paid",
    happened: ({ fault, ending }) => ending.outcome === "failure" && tellsCost(fault) && !ending.error!.hasCost,
  },
  {
    name: "cause",
    total: "errors of no type: `Error`, `TypeError`, `SyntaxError`",
    happened: ({ ending }) => ending.outcome === "failure" && ending.error!.isBuiltIn,
  },
  {
    name: "requests in vain",
    total: "faults that no retry mends, retried",
    happened: ({ fault, arrivals }) => fault.isFinal === true && arrivals.requests > 1,
  },
  {
    name: "paid again",
    total: "faults paid more than once, without an answer in the end",
    happened: ({ ending, arrivals }) => arrivals.paid > 1 && ending.text !== ANSWER,
  },
  {
    name: "end",
    total: "no end in sight",
    happened: ({ ending }) => ending.outcome === "none",
  },
  {
    name: "abort",
    total: "an abort without effect for two seconds",
    happened: ({ ending }) => ending.stops === false,
  },
];

/** Whether the reply says what it cost, in JSON that can be read. */
function tellsCost({ replies: [{ isPaid, body }] }: Fault): boolean {
  return isPaid && body.endsWith("}");
}

function words(text: unknown): string {
  if (text === ANSWER) return "answer";
  return text === null || text === "" ? `"ok": ${JSON.stringify(text)}` : '"ok": half a text';
}

function outcome({ ending: { outcome, text, error, seconds }, arrivals }: Meeting): string {
  const end = outcome === "answer" ? words(text) : outcome === "failure" ? `\`${error!.name}\`` : "goes on";
  return `${arrivals.requests} → ${end}, ${seconds.toFixed(1)} s`;
}

/** Seconds are compared only where an answer came at last. */
function ended(meeting: Meeting): Cell {
  const { fault, ending } = meeting;
  const isGood = fault.wants === "answer" && ending.outcome === "answer" && ending.text === ANSWER;
  return { text: outcome(meeting), ...(isGood && { value: ending.seconds }) };
}

function lost(meeting: Meeting): Cell {
  const losses = LOSSES.filter(({ happened }) => happened(meeting)).map(({ name }) => name);
  return { text: losses.join(", ") || "–", value: losses.length };
}

async function meetings(client: ClientName, bench: Bench): Promise<readonly Meeting[]> {
  bench.say(`faults, ${label(client)}`);
  const run: FaultsRun = {
    client,
    addresses: [...FAULTS.map((_, index) => bench.address(client, `fault-${index}`)), bench.address(client, "good")],
    picture: SMALL,
    patience: bench.effort.patience,
  };
  const endings = await bench.program<readonly Ending[]>("node", "faults", run);
  return await Promise.all(
    FAULTS.map(async (fault, index) => ({
      fault,
      ending: endings[index]!,
      arrivals: await bench.arrivals(run.addresses[index]!),
    })),
  );
}

export const faults: Measure = {
  name: "faults",
  title: "Faults",
  words:
    "One call per client and fault, in Node, with the defaults of each; the server plays the fault after 50 ms. A cell of the first table tells how many requests arrived, what the caller got and after how long. `goes on`: the call was still under way when our patience ended, and was then aborted. The second table tells what was lost.",
  pictures: () => 1,
  run: async (bench) => {
    const met = new Map<ClientName, readonly Meeting[]>();
    for (const client of CHOICES) met.set(client, await meetings(client, bench));
    const rows = FAULTS.map(({ name }): Figure => ({ name, better: "less" }));
    const cells = (cell: (meeting: Meeting) => Cell) =>
      new Map([...met].map(([client, all]) => [label(client), all.map(cell)]));
    const totals = new Map<string, readonly Cell[]>(
      [...met].map(([client, all]) => [
        label(client),
        LOSSES.map(({ happened }) => {
          const count = all.filter(happened).length;
          return { text: String(count), value: count };
        }),
      ]),
    );
    const tables: readonly Table[] = [
      {
        title: "Requests, outcome and time",
        clients: "columns",
        figures: rows,
        cells: cells(ended),
        noise: 0.25,
        why:
          "Only answers are compared, by their time. Ours waits a second before the first retry and doubles that; a client that waits half as long is back " +
          "sooner where the fault is over by then.",
      },
      {
        title: "What was lost",
        clients: "columns",
        figures: rows,
        cells: cells(lost),
        note: [
          "An error is searched for the text and the cost as deep as it goes, with whatever caused it.",
          ...LOSSES.map(({ name, total }) => `"${name}": ${total}.`),
        ].join(" "),
      },
      {
        title: `Losses in ${FAULTS.length} faults`,
        clients: "columns",
        figures: LOSSES.map(({ total }): Figure => ({ name: total, better: "less" })),
        cells: totals,
      },
    ];
    return tables;
  },
};

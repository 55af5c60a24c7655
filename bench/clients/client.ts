/** A picture's question, and where it is asked. Every client sends the same: this model, these words, this picture. */
export interface Question {
  /** Where OpenRouter's API is, up to and including `/api/v1`. */
  readonly baseURL: string;
  readonly apiKey: string;
  readonly model: string;
  readonly prompt: string;
  readonly maxTokens: number;
  readonly temperature: number;
}

/** What a client does for the benchmark, as its own documents show it and with its own defaults. */
export interface Client {
  /** Asks about the picture of this file, and gives the text of the answer. */
  readonly ask: (path: string, signal?: AbortSignal) => Promise<unknown>;
  /** Asks about many, so many at a time, where the client can do that itself. Each text comes as soon as it is there. */
  readonly askAll?: (
    paths: Iterable<string> | AsyncIterable<string>,
    concurrency: number,
    journal: string,
  ) => AsyncIterable<unknown>;
}

/** What each module of this folder exports. */
export type MakeClient = (question: Question) => Client;

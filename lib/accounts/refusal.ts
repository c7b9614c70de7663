/** Why something was not done: the checks in the order in which they are made. */
export const refusals = ["origin", "sign-in", "token", "role", "input"] as const;

export type Refusal = (typeof refusals)[number];

/** The answer of every action of the desk. */
export type ActionAnswer<Value> = ActionDone<Value> | ActionRefused;

export interface ActionDone<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface ActionRefused {
  readonly ok: false;
  readonly refused: Refusal;
  /** What is wrong, by the name of the field; `form` for the form as a whole. */
  readonly errors?: Readonly<Record<string, string>>;
  /** What was typed, to be shown again: never passwords, codes or files. */
  readonly typed: Readonly<Record<string, string>>;
}

/** What the desk says of a refusal. */
export const refusalWords: Readonly<Record<Refusal, string>> = {
  origin: "This did not come from a page of the desk. Nothing was changed.",
  "sign-in": "You are not signed in any more. Nothing was changed; what you typed is still here.",
  token: "This form belongs to another session. Nothing was changed; send it again.",
  role: "Your role does not allow this. Nothing was changed.",
  input: "Something in the form is not right. Nothing was changed.",
};

/** The HTTP status of a refusal by a route. */
export const refusalStatus: Readonly<Record<Refusal, number>> = {
  origin: 403,
  "sign-in": 401,
  token: 403,
  role: 403,
  input: 400,
};

/**
 * Thrown by an action's own work where a field holds what only the database can tell to be wrong: the answer
 * is then a refusal of the input, with these words beside the fields.
 */
export class InputRefused extends Error {
  readonly errors: Readonly<Record<string, string>>;
  constructor(errors: Readonly<Record<string, string>>) {
    super(`the input was refused: ${Object.keys(errors).join(", ")}`);
    this.errors = errors;
  }
}

import { parseArgs } from "node:util";

/**
 * What every command shares: arguments, `--help`, `--json`, where errors go, and exit codes.
 * 0 done · 1 finished, with rejects or findings that `--strict` asked about · 2 unusable arguments or input · 3 interrupted.
 */
export interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  /** One letter that stands for it: `o`. */
  readonly short?: string;
  /** How the value is called in the help: `FILE`. */
  readonly value?: string;
  readonly help: string;
}

export interface Declaration<Name extends string> {
  readonly name: string;
  readonly summary: string;
  /** How positional arguments are called in the help (`PATH…`); absent where there are none. */
  readonly positionals?: string;
  readonly options: Readonly<Record<Name, Option>>;
}

export interface Arguments<Name extends string> {
  readonly positionals: readonly string[];
  text(option: Name): string | undefined;
  all(option: Name): readonly string[];
  flag(option: Name): boolean;
  readonly json: boolean;
  /** A line for a person: standard output, or nowhere with `--json`. */
  say(line: string): void;
  /** Progress for a person at a terminal, on standard error; overwritten by the next. Nothing where nobody looks. */
  progress(line: string): void;
  /** Raised by Ctrl-C: finish the batch at hand, then stop. */
  readonly interrupted: AbortSignal;
}

export interface Outcome {
  /** The one document that `--json` prints. */
  readonly json: unknown;
  /** True where there were rejects or findings that `--strict` turns into exit 1. */
  readonly findings?: boolean;
}

/** Something that stops a command: `dimline: <what is wrong> (<where>)` on standard error, exit 2. */
export class CommandError extends Error {
  readonly where: string | null;
  constructor(message: string, where: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.where = where;
  }
}

/** Runs a command from the process's own arguments and sets the process's exit code. */
export async function runCommand<Name extends string>(
  declaration: Declaration<Name>,
  main: (given: Arguments<Name>) => Promise<Outcome> | Outcome,
): Promise<void> {
  const interruption = new AbortController();
  const interrupt = () => {
    // A second Ctrl-C means now: the database is consistent at every moment, so nothing is lost by it.
    if (interruption.signal.aborted) process.exit(3);
    interruption.abort();
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  try {
    const given = parse(declaration);
    if (given === "help") {
      process.stdout.write(`${helpOf(declaration)}\n`);
      return;
    }
    let progressShown = false;
    const clear = () => {
      if (progressShown) process.stderr.write("\r\u001b[K");
      progressShown = false;
    };
    const outcome = await main({
      positionals: given.positionals,
      text: (option) => given.values.get(option)?.at(-1),
      all: (option) => given.values.get(option) ?? [],
      flag: (option) => given.flags.has(option),
      json: given.flags.has("json"),
      say: (line) => {
        clear();
        if (!given.flags.has("json")) process.stdout.write(`${line}\n`);
      },
      progress: (line) => {
        if (!process.stderr.isTTY || given.flags.has("json")) return;
        process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
        progressShown = true;
      },
      interrupted: interruption.signal,
    });
    clear();
    if (given.flags.has("json")) process.stdout.write(`${JSON.stringify(outcome.json, null, 2)}\n`);
    if (interruption.signal.aborted) process.exitCode = 3;
    else if (given.flags.has("strict") && outcome.findings) process.exitCode = 1;
  } catch (error) {
    // Any error may know where it happened; one from the rooms below cannot know this file's class.
    const place = error instanceof Error && "where" in error ? error.where : null;
    const where = typeof place === "string" ? ` (${place})` : "";
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`dimline: ${message}${where}\n`);
    if (!(error instanceof CommandError) && error instanceof Error && process.env.DIMLINE_TRACE)
      process.stderr.write(`${error.stack}\n`);
    process.exitCode = interruption.signal.aborted ? 3 : 2;
  } finally {
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
  }
}

const shared: Readonly<Record<string, Option>> = {
  json: { type: "boolean", help: "print one JSON document on standard output, and nothing else there" },
  strict: { type: "boolean", help: "exit 1 where there were rejects or findings" },
  help: { type: "boolean", help: "say all of this" },
};

function parse<Name extends string>(declaration: Declaration<Name>) {
  const options = { ...declaration.options, ...shared } as Readonly<Record<string, Option>>;
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      allowPositionals: declaration.positionals !== undefined,
      options: Object.fromEntries(
        Object.entries(options).map(([name, option]) => [
          name,
          {
            type: option.type,
            multiple: option.multiple ?? false,
            ...(option.short === undefined ? {} : { short: option.short }),
          },
        ]),
      ),
    });
  } catch (error) {
    throw new CommandError(`${(error as Error).message} — see \`npm run ${declaration.name} -- --help\``);
  }
  const values = new Map<string, readonly string[]>();
  const flags = new Set<string>();
  for (const [name, value] of Object.entries(parsed.values)) {
    if (value === true) flags.add(name);
    else if (typeof value === "string") values.set(name, [value]);
    else if (Array.isArray(value)) values.set(name, value.map(String));
  }
  if (flags.has("help")) return "help" as const;
  return { values, flags, positionals: parsed.positionals };
}

function helpOf(declaration: Declaration<string>): string {
  const options = { ...declaration.options, ...shared } as Readonly<Record<string, Option>>;
  const rows = Object.entries(options).map(([name, option]) => {
    const long = option.type === "boolean" ? `--${name}` : `--${name} ${option.value ?? "VALUE"}`;
    const flag = option.short === undefined ? long : `-${option.short}, ${long}`;
    return `  ${flag.padEnd(26)}${option.help}${option.multiple ? " (may be given several times)" : ""}`;
  });
  const usage = [`npm run ${declaration.name} --`, declaration.positionals ?? "", "[options]"]
    .filter(Boolean)
    .join(" ");
  return [`${declaration.name}: ${declaration.summary}`, "", `  ${usage}`, "", ...rows].join("\n");
}

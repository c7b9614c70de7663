import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * From a bare clone to a tree that can run: the packages of the lock file, and a Node that the database
 * engine works with. Plain JavaScript, because it runs on whatever Node (20.9 or newer) the machine has.
 */
export const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  "../..",
);

const stamp = path.join(root, "node_modules", ".dimline-lock");

/** Installs the locked packages unless exactly these are installed already. */
export function install() {
  const wanted = createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("dimline: installing packages");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // Warnings about engines concern the Node that installs, not the one from the packages that will run.
  const done = spawnSync(npm, ["ci", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (done.error !== undefined) throw new Error(`npm did not start: ${done.error.message}`);
  if (done.status !== 0) throw new Error("`npm ci` failed; what it said stands above");
  writeFileSync(stamp, wanted);
}

/**
 * The Node to run the program with: the one among the packages where there is one for this machine,
 * else the one that runs this, if it is new enough.
 * @throws Error where neither will do.
 */
export function localNode() {
  const local = path.join(root, "node_modules", ".bin", "node");
  if (existsSync(local)) return local;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Error(
    `this machine has Node ${process.versions.node}, and no packaged Node exists for ${process.platform}-${process.arch}; install Node 22.18 or newer`,
  );
}

/** The environment in which child processes find the local Node and the packages' programs first. */
export function environment(more = {}) {
  const bin = path.join(root, "node_modules", ".bin");
  return {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}`,
    NEXT_TELEMETRY_DISABLED: "1",
    ...more,
  };
}

/**
 * Runs a JavaScript or TypeScript program with the local Node; answers with its exit code.
 * A signal to this process is passed on, so that Ctrl-C ends both.
 */
export function run(program, args = [], { env = {}, stdio = "inherit" } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(localNode(), [path.resolve(root, program), ...args], {
      cwd: root,
      env: environment(env),
      stdio,
    });
    const pass = (signal) => child.kill(signal);
    process.on("SIGINT", pass);
    process.on("SIGTERM", pass);
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      process.off("SIGINT", pass);
      process.off("SIGTERM", pass);
      resolve(code ?? (signal === null ? 1 : 130));
    });
  });
}

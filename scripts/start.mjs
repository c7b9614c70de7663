import { build } from "./setup/build.mjs";
import { install, run } from "./setup/install.mjs";

/** From a bare clone to a served site: install, build, migrate, load the demonstration where nothing is, serve. */
const host = process.env.HOST || "127.0.0.1";
const port = process.env.PORT || "3000";

try {
  install();
  await build();
  await step("scripts/migrate.ts");
  await step("scripts/demo.ts", ["--when-empty"]);
  const shownHost = host.includes(":") ? `[${host}]` : host;
  console.log(`
dimline: serving at http://${shownHost}:${port}
  open first   http://${shownHost}:${port}/ir/telegram   a slow week, two dark hours, and the denial beside them
  then         http://${shownHost}:${port}/method        how it is worked out, and what it cannot tell
  stop         Ctrl-C
`);
  process.exitCode = await run("scripts/serve.ts", ["--host", host, "--port", port], {
    env: { NODE_ENV: "production" },
  });
} catch (error) {
  console.error(`dimline: ${error.message}`);
  process.exitCode = 2;
}

async function step(program, args = []) {
  const code = await run(program, args);
  if (code !== 0) throw new Error(`\`${program}\` ended with exit code ${code}; what it said stands above`);
}

import form from "./frame-form.module.css";

/** Recovery codes, shown this once. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <section className={form.recovery} aria-labelledby="recovery-codes">
      <h2 id="recovery-codes">Recovery codes</h2>
      <p>
        Each of them is good once in the place of the app’s code. They are not shown again: print them, or
        keep them where you keep passwords.
      </p>
      <ul className={form.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </section>
  );
}

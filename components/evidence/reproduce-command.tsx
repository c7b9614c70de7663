import type { Language } from "../../lib/i18n/language.ts";
import { Copyable } from "../share/copyable.tsx";

/** The one command that recomputes an episode from what is exported. */
export function ReproduceCommand({ language, command }: { language: Language; command: string }) {
  return (
    <Copyable
      language={language}
      id="reproduce-command"
      name={language.say("pages.reproduce-command")}
      text={command}
    />
  );
}

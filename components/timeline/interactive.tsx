import type { ReactNode } from "react";
import type { Language } from "../../lib/i18n/language.ts";
import "./explorer.css";

/**
 * The printed figure, with a place beneath it where `components/browser` puts the same figure to explore. What
 * that script changes is not looked at by the framework, whichever of them comes first.
 */
export function Interactive({
  children,
  data,
  language,
}: {
  /** The print. */
  children: ReactNode;
  /** Address of the figure's numbers. */
  data: string;
  language: Language;
}) {
  return (
    <div data-explore={language.address(data)} data-locale={language.locale}>
      <div data-part="print">{children}</div>
      <div
        data-part="explorer"
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing, which is left alone
        dangerouslySetInnerHTML={{ __html: "" }}
      />
      <div data-part="toolbar" className="explorer-toolbar">
        <button
          type="button"
          className="explorer-button"
          hidden
          suppressHydrationWarning
          data-loading={language.say("figure.explore.loading")}
          data-failed={language.say("figure.explore.failed")}
        >
          {language.say("figure.explore.start")}
        </button>
        <span role="status" suppressHydrationWarning />
      </div>
    </div>
  );
}

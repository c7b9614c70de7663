/**
 * Shows the buttons that copy a field's text (`Copyable`). Without script there is no button, and the field can
 * be selected and copied by hand.
 */
export function offerCopying(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: id = "", copied = "", failed = "" } = button.dataset;
  const field = document.getElementById(id);
  const words = button.querySelector("[aria-live]");
  if (!(field instanceof HTMLTextAreaElement) || words === null) return;
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    words.textContent = copied;
  } catch {
    // No clipboard without a secure address or permission: the text stands selected, and the button says so.
    words.textContent = failed;
  }
}

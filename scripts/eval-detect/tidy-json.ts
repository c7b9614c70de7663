const WIDTH = 110;

/**
 * JSON as the repository's formatter writes it: two spaces, an object's fields on lines of their own, a list of plain
 * values on one line where it fits. A run then leaves a file that passes the style check and that a diff can be read of.
 */
export function tidyJson(value: unknown, indent = 0, prefix = 0): string {
  const pad = " ".repeat(indent + 2);
  const close = " ".repeat(indent);
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const plain = value.every((one) => one === null || typeof one !== "object");
    const line = plain ? `[${value.map((one) => JSON.stringify(one)).join(", ")}]` : null;
    if (line !== null && indent + prefix + line.length + 1 <= WIDTH) return line;
    return `[\n${value.map((one) => pad + tidyJson(one, indent + 2)).join(",\n")}\n${close}]`;
  }
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, field]) => field !== undefined);
    if (entries.length === 0) return "{}";
    const fields = entries.map(([name, field]) => {
      const key = `${JSON.stringify(name)}: `;
      return `${pad}${key}${tidyJson(field, indent + 2, key.length)}`;
    });
    return `{\n${fields.join(",\n")}\n${close}}`;
  }
  return JSON.stringify(value);
}

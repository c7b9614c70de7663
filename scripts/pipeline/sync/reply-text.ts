import type { Reply } from "../../../lib/sync/connector.ts";
import type { Got } from "./get.ts";

/**
 * A reply as text. The character set is the header's, else the one that an XML declaration or a `meta` element names,
 * else UTF-8; feeds of older newsrooms come in windows-1256 and windows-1251.
 */
export function replyOf({ status, headers, body }: Got): Reply {
  const [type = "", ...parameters] = (headers["content-type"] ?? "").split(";");
  const head = body.subarray(0, 2_048).toString("latin1");
  const named =
    parameters.map((one) => /^\s*charset\s*=\s*"?([\w.:-]+)/i.exec(one)?.[1]).find(Boolean) ??
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head.replace(/^\u00ef\u00bb\u00bf/, ""))?.[1] ??
    /<meta[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1] ??
    "utf-8";
  return {
    status,
    type: type.trim().toLowerCase() || null,
    text: decoderOf(named).decode(body),
  };
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder();
    throw error;
  }
}

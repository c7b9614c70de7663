import { type parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies } from "next/headers";

/** Puts better-auth's cookies on the answer of a form. */
export async function setCookies(made: ReturnType<typeof parseSetCookieHeader>): Promise<void> {
  const jar = await cookies();
  for (const [name, attributes] of made) {
    const { partitioned, maxAge, expires, domain, path, secure, httpOnly, sameSite } =
      toCookieOptions(attributes);
    jar.set({
      name,
      value: attributes.value,
      ...(maxAge === undefined ? {} : { maxAge }),
      ...(expires === undefined ? {} : { expires }),
      ...(domain === undefined ? {} : { domain }),
      ...(path === undefined ? {} : { path }),
      ...(secure === undefined ? {} : { secure }),
      ...(httpOnly === undefined ? {} : { httpOnly }),
      ...(sameSite === undefined ? {} : { sameSite }),
      ...(partitioned === undefined ? {} : { partitioned }),
    });
  }
}

import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** The look of the site in few words: it comes with the page, for nothing else may be had. */
const style = `:root{color-scheme:light dark;--paper:#fffefb;--ink:#15171b;--line:#d8d5cc;--link:#005a8f}
@media (prefers-color-scheme:dark){:root{--paper:#121418;--ink:#ebe9e3;--line:#343942;--link:#8ccbf0}}
body{max-width:40rem;margin:0 auto;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,"Segoe UI",Roboto,"Noto Sans",Vazirmatn,sans-serif}
b,h1{font-family:"Iowan Old Style",Palatino,Georgia,"DejaVu Serif",serif;line-height:1.15}
b{display:block;padding-bottom:.5rem;border-bottom:2px solid;font-size:1.5rem}
h1{margin:2.25rem 0 1rem;font-size:2rem}
p{margin:0;padding:1rem 0;border-bottom:1px solid var(--line)}
a{color:var(--link)}`;

/**
 * What a reader gets when a page could not be made. It needs neither script nor style sheet nor database, for
 * any of them may be what failed; in every language, for it is the same page for all of them.
 */
const failedPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>This page could not be made · Dimline</title>
<style>${style}</style>
<header><b>Dimline</b></header>
<main>
<h1>This page could not be made</h1>
<p>The fault is ours, not yours, and nothing is lost by it. Try again in a minute, or go to the <a href="/">first page</a>.</p>
<p lang="fa" dir="rtl">این صفحه ساخته نشد. خطا از ماست؛ چیزی از دست نرفته است. کمی بعد دوباره تلاش کنید یا به <a href="/fa">صفحهٔ نخست</a> بروید.</p>
<p lang="ar" dir="rtl">تعذّر إنشاء هذه الصفحة. الخطأ من جانبنا، ولم يُفقد شيء. حاولوا مجددًا بعد قليل أو انتقلوا إلى <a href="/ar/home">الصفحة الرئيسية</a>.</p>
<p lang="ru">Не удалось создать эту страницу. Это наша ошибка, данные не потеряны. Попробуйте ещё раз через минуту или перейдите на <a href="/ru/home">главную страницу</a>.</p>
</main>
</html>
`;

const failedPageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

export function sendFailed(status: number, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(status, failedPageHeaders);
  response.end(request.method === "HEAD" ? undefined : failedPage);
}

/**
 * What a reader gets when a page could not be made. It needs neither script nor style sheet nor database, for
 * any of them may be what failed.
 */
export const failedPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>This page could not be made · Dimline</title>
<h1>This page could not be made</h1>
<p>The fault is ours, not yours, and nothing is lost by it. Try again in a minute, or go to the <a href="/">first page</a>.</p>
<p lang="fa" dir="rtl">این صفحه ساخته نشد. خطا از ماست؛ چیزی از دست نرفته است. کمی بعد دوباره تلاش کنید.</p>
<p lang="ar" dir="rtl">تعذّر إنشاء هذه الصفحة. الخطأ من جانبنا، ولم يُفقد شيء. حاولوا مجددًا بعد قليل.</p>
<p lang="ru">Не удалось создать эту страницу. Это наша ошибка, данные не потеряны. Попробуйте ещё раз через минуту.</p>
</html>
`;

export const failedPageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

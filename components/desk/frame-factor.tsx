import form from "./frame-form.module.css";

/** The secret of a second factor as a picture and as text. */
export function FrameFactor({ factor }: { factor: { readonly text: string; readonly picture: string } }) {
  return (
    <div className={form.secret}>
      {/* biome-ignore lint/performance/noImgElement: it is an address of data, which nothing can make smaller. */}
      <img src={factor.picture} alt="The secret as a QR code; the same stands beside it as text" />
      <div>
        <p>Photograph this with any app for one-time codes (TOTP), or type it there:</p>
        <code>{factor.text}</code>
      </div>
    </div>
  );
}

/** What a page shows that is not there, or that the reader's role does not reach: nobody learns which. */
export default function NotHere() {
  return (
    <>
      <h1>Nothing here for you</h1>
      <p>There is no such page, or your role does not reach it. Nothing was changed.</p>
      <p>
        <a href="/desk">Back to the desk</a>
      </p>
    </>
  );
}

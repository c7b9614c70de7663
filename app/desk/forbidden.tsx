/** What a page shows to a role that does not suffice for it. */
export default function NotForYou() {
  return (
    <>
      <h1>Nothing here for you</h1>
      <p>The page you asked for is not for your role. Nothing was changed.</p>
      <p>
        <a href="/desk">Back to the desk</a>
      </p>
    </>
  );
}

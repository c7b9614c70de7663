import { redirect } from "next/navigation";

/** There is one way in. */
export default function ElsewherePage() {
  redirect("/sign-in");
}

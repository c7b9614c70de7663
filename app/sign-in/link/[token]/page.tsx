import { FrameDoor } from "../../../../components/desk/frame-door.tsx";
import { reader } from "../../../../db/client.ts";
import { readLink } from "../../../../db/queries/accounts/read-link.ts";
import { linkSeed } from "../../../auth/enrol.ts";
import { offeredFactor, offeredSecret } from "../../../auth/second-factor.ts";
import { EnrolForm } from "./enrol-form.tsx";

/** Opening the page uses nothing up: mail programs and scanners open links by themselves. */
export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const owner = readLink(reader(), token, Date.now());
  return (
    <FrameDoor title="Your way in">
      <EnrolForm
        token={token}
        owner={
          owner === null
            ? null
            : {
                name: owner.name,
                email: owner.email,
                factor: offeredFactor(offeredSecret(linkSeed(token)), owner.email),
              }
        }
      />
    </FrameDoor>
  );
}

import type { Metadata } from "next";
import { AddressForm } from "../../../components/desk/address-form.tsx";
import { single } from "../../(public)/params.ts";
import { csrfToken, requireRole } from "../authorise.ts";
import { draftFromAddress } from "./actions.ts";

export const metadata: Metadata = { title: "Statement from an address" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AddressPage({ searchParams }: Props) {
  await requireRole("annotator");
  const url = single((await searchParams).url);
  return (
    <>
      <h1>A statement from an address</h1>
      <p>
        The page is fetched over https, its bytes are kept under their hash, and its words are put into a
        draft. Strike what nobody said.
      </p>
      <AddressForm action={draftFromAddress} csrf={await csrfToken()} url={url} />
    </>
  );
}

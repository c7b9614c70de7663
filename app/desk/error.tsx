"use client";

/** Within the desk's layout, so that its frame stays around what a page says that could not be made. */
export { default } from "../error.tsx";

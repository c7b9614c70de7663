"use client";

import { createContext } from "react";

/** The version that the form beside stands on since its last save; null before one, and outside of a form. */
export const SavedVersion = createContext<number | null>(null);

import { useLayoutEffect, useRef } from "react";

/** The heading of a screen. It takes the focus when the screen comes, so that a reader starts there and keys do nothing yet. */
export function ScreenTitle({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}

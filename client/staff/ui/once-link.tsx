/** Shows a link once: as text to select, and with a button to copy it if the browser allows that. */
import { useEffect, useRef } from 'preact/hooks';
import { CopyLine } from './copy-line.tsx';

export interface OnceLinkProps {
  readonly title: string;
  readonly link: string;
}

/** The link takes the focus when it appears, because the form that had it is gone. */
export function OnceLink({ title, link }: OnceLinkProps) {
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p tabIndex={-1} ref={heading}>
        <strong>{title}</strong>
      </p>
      <CopyLine text={link} />
    </>
  );
}

/** Reads the modules of a drawn QR code. */

/** The modules of an SVG that is made of unit squares, each written as `M x,y h s v s h -s z`. */
export function modulesOf(svg: string) {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const squares = [...svg.matchAll(/M(\d+),(\d+)h(\d+)/g)].map(
    ([, x, y, s]) => [Number(x), Number(y), Number(s)] as const,
  );
  const unit = squares[0]?.[2] ?? 1;
  const dark = new Set(squares.map(([x, y]) => `${x / unit} ${y / unit}`));
  return { size: side / unit, isDark: (x: number, y: number) => dark.has(`${x} ${y}`) };
}

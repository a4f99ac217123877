/** Says that something is being worked out, or why it cannot be. */
export function Waiting({
  words,
  trouble,
}: {
  readonly words: string;
  readonly trouble: string | undefined;
}) {
  if (trouble === undefined) return <p className="opening">{words}</p>;
  return (
    <div className="empty" role="alert">
      <p className="empty-title">This cannot be judged now</p>
      <p>{trouble}. Your model is kept.</p>
    </div>
  );
}

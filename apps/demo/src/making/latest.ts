/**
 * Has one question answered at a time; of several that wait, only the latest.
 *
 * @param answer
 *   Answers a question. It must not fail.
 */
export function latest<Question>(
  answer: (question: Question) => Promise<void>,
): (question: Question) => void {
  let isBusy = false;
  let waiting: { readonly question: Question } | undefined;
  const next = async (question: Question): Promise<void> => {
    if (isBusy) {
      waiting = { question };
      return;
    }
    isBusy = true;
    await answer(question);
    isBusy = false;
    const following = waiting;
    waiting = undefined;
    if (following !== undefined) next(following.question);
  };
  return next;
}
